import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
import { breach } from './breach';

/** Whatever is less than certain tells the reader what remains to be confirmed. */
export function doubtSaysItsReason(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ entry }) =>
		[...walk(entry.record)].flatMap(({ path, value }) => {
			if (!isObject(value) || !('certainty' in value)) return [];
			const { certainty, caution } = value;
			if (certainty === 'certain' || caution !== undefined) return [];
			const field = path === '' ? 'caution' : `${path}.caution`;
			const expected = 'what remains to be confirmed, in a reader’s words';
			return [
				breach(doubtSaysItsReason, entry, field, `nothing beside "${String(certainty)}"`, expected)
			];
		})
	);
}

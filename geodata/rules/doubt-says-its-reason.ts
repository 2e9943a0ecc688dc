import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
import { breach } from './breach';

/** Whatever is less than certain tells the reader what remains to be confirmed. */
export function doubtSaysItsReason(archive: Archive): Problem[] {
	const unopened = new Set(
		archive.sources.filter(({ record }) => record.custom.read === 'unopened').map(({ id }) => id)
	);
	const restsOnUnopened = (value: Record<string, unknown>) =>
		Array.isArray(value['sources']) &&
		(value['sources'] as string[]).some((id) => unopened.has(id));
	return allEntries(archive).flatMap(({ folder, entry }) => {
		/** Of a person’s dates that rest on what nobody opened, the first says so for those that follow. */
		let saidBefore = false;
		return [...walk(entry.record)].flatMap(({ path, value }) => {
			if (!isObject(value) || !('certainty' in value)) return [];
			const { certainty, caution } = value;
			const covers = folder === 'people' && path !== '' && restsOnUnopened(value);
			if (caution !== undefined) saidBefore ||= covers;
			if (certainty === 'certain' || caution !== undefined || (covers && saidBefore)) return [];
			const field = path === '' ? 'caution' : `${path}.caution`;
			const expected = 'what remains to be confirmed, in a reader’s words';
			return [
				breach(doubtSaysItsReason, entry, field, `nothing beside "${String(certainty)}"`, expected)
			];
		});
	});
}

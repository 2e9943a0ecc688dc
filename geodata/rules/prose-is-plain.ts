import { allEntries, type Archive } from '../read/archive';
import { shortened, type Problem } from '../problem';
import { readProse } from '../read/prose';
import { markdownOf } from '../read/texts';
import { breach } from './breach';

/** Prose is paragraphs of text, *emphasis*, [@citations] and [links](#record-id), to dates too, nothing else. */
export function proseIsPlain(archive: Archive): Problem[] {
	const expected = 'text, *emphasis*, [@source-id], [text](#record-id) or [15 March](1969-03-15)';
	return allEntries(archive).flatMap(({ entry }) =>
		markdownOf(entry).flatMap(({ field, markdown }) =>
			readProse(markdown).problems.map((found) =>
				breach(proseIsPlain, entry, field, shortened(found, 120), expected)
			)
		)
	);
}

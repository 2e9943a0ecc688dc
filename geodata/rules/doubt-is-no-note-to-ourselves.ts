import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { shortened } from '../problem';
import { markdownOf } from '../read/texts';
import { walk } from '../walk';
import { breach } from './breach';

const NOTE_TO_OURSELVES =
	/\b(?:not|never|still|yet)\b[^.]{0,24}\b(?:be(?:en)? )?checked\b|\bstill (?:awaits?|to be)\b|\bplace to check\b|\bto be confirmed\b|\b(?:has|have|are|is) not(?: fully| been)? confirmed\b/i;

/** What is doubted is said to the reader; what we have still to do is not his affair. */
export function doubtIsNoNoteToOurselves(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ folder, entry }) => {
		if (folder === 'sources') return [];
		const plain = [...walk(entry.record)].flatMap(({ path, value }) =>
			typeof value === 'string' ? [{ field: path, text: value }] : []
		);
		const prose = markdownOf(entry).map(({ field, markdown }) => ({ field, text: markdown }));
		const fields = new Map([...plain, ...prose].map((one) => [one.field, one]));
		return [...fields.values()]
			.filter(({ text }) => NOTE_TO_OURSELVES.test(text))
			.map(({ field, text }) =>
				breach(
					doubtIsNoNoteToOurselves,
					entry,
					field,
					`"${shortened(text, 120)}"`,
					'what the sources leave open, in a reader’s words'
				)
			);
	});
}

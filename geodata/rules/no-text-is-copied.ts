import type { Archive } from '../read/archive';
import { shortened, type Problem } from '../problem';
import { textsIn } from '../read/texts';
import { breach } from './breach';

/** So many words in a row are no accident. */
const WORDS = 12;

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** No two records share a run of twelve words. */
export function noTextIsCopiedBetweenRecords(archive: Archive): Problem[] {
	const first = new Map<string, { id: string; file: string }>();
	const told = new Set<string>();
	return textsIn(archive).flatMap(({ file, id, field, text }) => {
		const words = wordsOf(text);
		for (let start = 0; start + WORDS <= words.length; start++) {
			const run = words.slice(start, start + WORDS).join(' ');
			const other = first.get(run);
			if (!other) first.set(run, { id, file });
			else if (other.file !== file && !told.has(`${file} ${other.file}`)) {
				told.add(`${file} ${other.file}`);
				const found = `"${shortened(run)}", which ${other.file} says too`;
				return [breach(noTextIsCopiedBetweenRecords, { file }, field, found, 'words of its own')];
			}
		}
		return [];
	});
}

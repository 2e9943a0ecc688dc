import type { FirstWords } from './en';
import type { LaterWords } from './later-en';

/** Every word the reader sees that is not a record, nor said by one part alone. */
export type Words = FirstWords & LaterWords;

type Tree = { [key: string]: unknown };

/** All words of a language, in an object of their own. */
export function together(first: FirstWords, later: LaterWords): Words {
	const words = {};
	add(words, first as unknown as Tree);
	add(words, later as unknown as Tree);
	return words as Words;
}

/** Puts the later words of a language among the first; whoever holds these then has all. */
export function complete(first: FirstWords, later: LaterWords): Words {
	add(first as unknown as Tree, later as unknown as Tree);
	return first as Words;
}

function add(words: Tree, others: Tree): void {
	for (const [key, value] of Object.entries(others)) {
		if (typeof value === 'object' && !Array.isArray(value))
			add((words[key] ??= {}) as Tree, value as Tree);
		else words[key] = value;
	}
}

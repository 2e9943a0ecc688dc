import type { FirstWords } from './en';
import type { LaterWords } from './later-en';
import type { MapWords } from './map-en';

/** Every word the reader sees that is not a record, nor said by one part alone. */
export type Words = FirstWords & MapWords & LaterWords;

type Tree = { [key: string]: unknown };

/** All words of a language, in an object of their own. */
export function together(first: FirstWords, map: MapWords, later: LaterWords): Words {
	const words = {};
	for (const some of [first, map, later]) add(words, some as unknown as Tree);
	return words as Words;
}

/** Puts words of a language that come later among the first; whoever holds these then has them. */
export function complete(first: FirstWords, some: MapWords | LaterWords): void {
	add(first as unknown as Tree, some as unknown as Tree);
}

function add(words: Tree, others: Tree): void {
	for (const [key, value] of Object.entries(others)) {
		if (typeof value === 'object' && !Array.isArray(value))
			add((words[key] ??= {}) as Tree, value as Tree);
		else words[key] = value;
	}
}

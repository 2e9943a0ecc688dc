import { lettersApart, lettersOf, slipsBetween, slipsForgiven } from './slips';
import type { Vocabulary } from './vocabulary';

/** Which entries have a word that this one may be, with how many slips at least. */
export function entriesNear(spelt: Vocabulary, word: string): ReadonlyMap<number, number> {
	const most = slipsForgiven(word);
	const letters = lettersOf(word);
	const found = new Map<number, number>();
	const find = (known: string, slips: number) => {
		for (const place of spelt.having(known))
			found.set(place, Math.min(slips, found.get(place) ?? Infinity));
	};
	for (const known of spelt.beginning(word)) find(known, 0);
	for (let length = word.length - most; length <= word.length + most; length++)
		for (const known of spelt.ofLength(length)) {
			if (lettersApart(known.letters, letters) > 2 * most) continue;
			const slips = slipsBetween(word, known.word, most);
			if (slips <= most) find(known.word, slips);
		}
	return found;
}

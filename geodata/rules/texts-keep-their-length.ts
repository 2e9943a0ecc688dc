import type { Archive, Entry } from '../read/archive';
import type { Problem } from '../problem';
import { countWords, plainText } from '../read/prose';
import { proseOf } from '../read/texts';
import { breach } from './breach';

/** Fewest and most words. */
type Lengths = readonly (readonly [least: number, most: number])[];

const CAPTION: Lengths = [[25, 70]];
const INTRODUCTION: Lengths = [[80, 150]];
const DEFINITION: Lengths = [[40, 100]];
const EXCERPT: Lengths = [[60, 180]];
const LONGER_EXCERPT: Lengths = [
	[60, 180],
	[250, 400]
];

/** The records whose story is told at length. */
const TOLD_AT_LENGTH = new Set([
	'zhenbao',
	'moscow',
	'beijing',
	'washington',
	'heixiazi',
	'tielieketi-zhalanashkol'
]);

/** Captions, introductions, definitions and excerpts are as long as a reader at a map has patience for. */
export function textsKeepTheirLength(archive: Archive): Problem[] {
	const check = (entry: Entry<unknown>, lengths: Lengths): Problem[] =>
		proseOf(archive, entry).flatMap(({ field, prose }) => {
			// What is said in English is said in the other languages, in as many words as they need.
			if (field === 'boundaries' || /\.(?:zh-Hans|ru)$/.test(field)) return [];
			const words = countWords(plainText(prose));
			if (lengths.some(([least, most]) => least <= words && words <= most)) return [];
			const expected = lengths.map(([least, most]) => `${least}–${most}`).join(' or ');
			return [breach(textsKeepTheirLength, entry, field, `${words} words`, `${expected} words`)];
		});
	return [
		...archive.events.flatMap((entry) => check(entry, CAPTION)),
		...archive.periods.flatMap((entry) => check(entry, INTRODUCTION)),
		...archive.terms.flatMap((entry) => check(entry, DEFINITION)),
		...archive.excerpts.flatMap((entry) =>
			check(entry, TOLD_AT_LENGTH.has(entry.record.about) ? LONGER_EXCERPT : EXCERPT)
		)
	];
}

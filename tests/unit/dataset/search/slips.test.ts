import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mend } from '../../../../src/dataset/search/office-slips';
import {
	lettersApart,
	lettersOf,
	slipsBetween,
	slipsForgiven
} from '../../../../src/dataset/search/slips';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

/** The same by its definition: letters put in, left out, taken for another, or two neighbours swapped. */
function slips(a: string, b: string): number {
	if (a === '' || b === '') return a.length + b.length;
	const [restA, restB] = [a.slice(1), b.slice(1)];
	if (a[0] === b[0]) return slips(restA, restB);
	const isSwapped = a[0] === b[1] && a[1] === b[0];
	return (
		1 +
		Math.min(
			slips(restA, b),
			slips(a, restB),
			slips(restA, restB),
			isSwapped ? slips(a.slice(2), b.slice(2)) : Infinity
		)
	);
}

test('slips between two words are counted up to the most that are of interest', () => {
	fc.assert(
		fc.property(word, word, fc.nat(4), (a, b, most) => {
			expect(slipsBetween(a, b, most)).toBe(Math.min(slips(a, b), most + 1));
		}),
		{ numRuns: 400 }
	);
});

test('a text too long to be a word has nothing in common with any', () => {
	const long = 'a'.repeat(62);
	expect(slipsBetween(long, long, 2)).toBe(0);
	expect(slipsBetween(`${long}a`, `${long}a`, 2)).toBe(3);
});

test('words differ by at least half as many slips as there are letters that only one of them has', () => {
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(lettersApart(lettersOf(a), lettersOf(b))).toBe(
				new Set([...a].filter((letter) => !b.includes(letter))).size +
					new Set([...b].filter((letter) => !a.includes(letter))).size
			);
		})
	);
});

test('a word of four letters is forgiven a slip, one of seven two, a shorter one none', () => {
	expect(['mao', 'amur', 'moscow', 'beijing'].map(slipsForgiven)).toEqual([0, 1, 1, 2]);
	expect(['ussuri2', '珍宝岛之战与谈判'].map(slipsForgiven)).toEqual([0, 0]);
});

test.each([
	['premeir', 'premier'],
	['foriegn', 'foreign'],
	['minsiter', 'minister'],
	['sovit', 'soviet'],
	// The nearest, wherever it is told; of two as near the first.
	['amerikan', 'american'],
	['amercia', 'america'],
	['albanio', 'albania'],
	// A word of an office, whole or bent, stays as it is; so does what is near none, and what is short.
	['premier', 'premier'],
	['премьеры', 'премьеры'],
	['ministers', 'ministers'],
	['former', 'former'],
	['etait', 'etait'],
	['prim', 'prim'],
	['ruel', 'ruel'],
	['zhenbao', 'zhenbao'],
	['chen', 'chen'],
	['chieff', 'chieff'],
	['1969', '1969']
])('of an office, %s is read as %s', (typed, read) => {
	expect(mend(typed)).toBe(read);
});

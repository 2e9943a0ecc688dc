import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Haystack } from '../../../../src/dataset/search/haystack';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ab', 'c'), maxLength: 6 });

test('a text is found in each of the texts that hold it, once, in order, and in no two together', () => {
	fc.assert(
		fc.property(fc.array(text, { maxLength: 9 }), text, (texts, sought) => {
			fc.pre(sought !== '');
			const holding = texts.flatMap((one, place) => (one.includes(sought) ? [place] : []));
			expect([...new Haystack(texts).placesOf(sought)]).toEqual(holding);
		}),
		{ numRuns: 500 }
	);
});

test('what ends one text and begins the next is in neither', () => {
	const haystack = new Haystack(['damansky', 'zhenbao', 'amur']);
	expect([...haystack.placesOf('skyzh')]).toEqual([]);
	expect([...haystack.placesOf('zhenbao')]).toEqual([1]);
	expect([...haystack.placesOf('a')]).toEqual([0, 1, 2]);
});

test('each text is there at its place, as it was given', () => {
	fc.assert(
		fc.property(fc.array(text, { maxLength: 9 }), (texts) => {
			const haystack = new Haystack(texts);
			expect(texts.map((_, place) => haystack.at(place))).toEqual(texts);
		})
	);
});

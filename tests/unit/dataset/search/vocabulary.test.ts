import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Vocabulary } from '../../../../src/dataset/search/vocabulary';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
/** The words of some entries, entry by entry. */
const entries = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 6 });

function vocabularyOf(all: readonly (readonly string[])[]): Vocabulary {
	const vocabulary = new Vocabulary();
	all.forEach((words, entry) => {
		for (const one of words) vocabulary.add(one, entry);
	});
	vocabulary.order();
	return vocabulary;
}

test('a word is known to be in each entry that has it, once', () => {
	fc.assert(
		fc.property(entries, word, (all, sought) => {
			const having = all.flatMap((words, entry) => (words.includes(sought) ? [entry] : []));
			expect(vocabularyOf(all).having(sought)).toEqual(having);
		})
	);
});

test('an entry that has a word twice is told once; nothing is found before all are in order', () => {
	const vocabulary = new Vocabulary();
	for (const entry of [0, 0, 1, 1, 2, 2, 2]) vocabulary.add('amur', entry);
	expect(vocabulary.having('amur')).toEqual([0, 1, 2]);
	expect([...vocabulary.beginning('')]).toEqual([]);
	expect(vocabulary.ofLength(4)).toEqual([]);
	vocabulary.order();
	expect([...vocabulary.beginning('')]).toEqual(['amur']);
});

test('words are found by how they begin and by how long they are, each once', () => {
	fc.assert(
		fc.property(entries, word, fc.nat(5), (all, start, length) => {
			const vocabulary = vocabularyOf(all);
			const words = [...new Set(all.flat())];
			expect([...vocabulary.beginning(start)]).toEqual(
				words.filter((one) => one.startsWith(start)).sort()
			);
			expect(vocabulary.ofLength(length).map((one) => one.word)).toEqual(
				words.filter((one) => one.length === length)
			);
		})
	);
});

test('of each word it is known which letters it has', () => {
	const [amur, ussuri] = [vocabularyOf([['amur']]), vocabularyOf([['rrumaa']])];
	expect(amur.ofLength(4)[0]?.letters).toBe(ussuri.ofLength(6)[0]?.letters);
	expect(amur.ofLength(4)[0]?.letters).not.toBe(0);
});

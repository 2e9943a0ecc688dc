import { describe, expect, test } from 'vitest';
import { withDates } from '../../../geodata/read/dates-in-text';
import { LANGUAGES } from '../../../src/i18n';
import { WORDS } from '../../../src/i18n/whole';
import { at, dated, plainWords, type DatedWords } from '../../../src/i18n/dated-words';

test('dates stand in words, and words in words', () => {
	const island = dated`Island in ${at('1969')}`;
	expect(dated`“${'x'}”: ${island}, ${2} times`).toEqual([
		'“',
		'x',
		'”: ',
		'Island in ',
		{ date: '1969', text: '1969' },
		', ',
		'2',
		' times'
	]);
	expect(plainWords(island)).toBe('Island in 1969');
	expect(plainWords('as it is')).toBe('as it is');
});

/** All words of a language in which dates stand; what depends on something is given a year. */
function* datedWords(value: unknown): Generator<DatedWords> {
	const words: unknown =
		typeof value === 'function'
			? (value as (...given: unknown[]) => unknown)('1969', 'x', 'x')
			: value;
	if (Array.isArray(words)) {
		if (words.some((part) => typeof part === 'object')) yield words as DatedWords;
	} else if (typeof words === 'object' && words !== null) {
		for (const inner of Object.values(words)) yield* datedWords(inner);
	}
}

const datesOf = (words: readonly unknown[]) =>
	words.flatMap((part) =>
		typeof part === 'object' && part !== null && 'date' in part && part.date !== 'x'
			? [part.date]
			: []
	);

describe.each(LANGUAGES)('in %s', (language) => {
	test('the interface marks the dates that a reader would see in its words', () => {
		const found = [...datedWords(WORDS[language])];
		expect(found.length).toBeGreaterThan(8);
		for (const words of found) {
			// What was given to be quoted is no date of history; the field alone reads a date between strokes.
			const own = plainWords(words.filter((part) => part !== '1969')).replace(
				'2/3/1969',
				'1969-03-02'
			);
			expect(datesOf(words), own).toEqual(datesOf(withDates(own)));
		}
	});
});

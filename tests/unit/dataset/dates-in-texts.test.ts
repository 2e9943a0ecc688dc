import { expect, test } from 'vitest';
import { textKey, withDates } from '../../../src/dataset/dates-in-texts';

test('the key of a text is that of FNV-1a', () => {
	expect(textKey('')).toBe((0x811c9dc5).toString(36));
	expect(textKey('a')).toBe((0xe40c292c).toString(36));
	expect(textKey('foobar')).toBe((0xbf9cf968).toString(36));
});

test('a text is given with its dates, each as it is written, in EDTF where that is something else', () => {
	const text = 'From 1949 until 2 March 1969.';
	const dates = {
		[textKey(text)]: [
			[5, 4],
			[16, 12, '1969-03-02']
		]
	} as const;
	expect(withDates(text, dates)).toEqual([
		'From ',
		{ date: '1949', text: '1949' },
		' until ',
		{ date: '1969-03-02', text: '2 March 1969' },
		'.'
	]);
	expect(withDates('No date.', dates)).toEqual(['No date.']);
	expect(withDates(text, undefined)).toEqual([text]);
});

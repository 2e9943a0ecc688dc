import { describe, expect, test, vi } from 'vitest';
import { embeds } from '../../../src/map/embedding';
import { readHash, writeHash } from '../../../src/state/address';
import { readFraming } from '../../../src/state/framing';
import { FIRST_DAY, LAST_DAY, dayOf } from '../../../src/time/day';

const framingOf = (hash: string) => readFraming(readHash(hash).others);

test('what a frame asks for stays in the address, behind the view, and is no part of it', () => {
	const hash = '#embed=1&date=1969-03-02&theme=dark&utm_source=mail&controls=0';
	const { view, bad, others } = readHash(hash);
	expect(view).toEqual({ date: dayOf(1969, 3, 2) });
	expect(bad).toEqual([]);
	expect(writeHash(view, others)).toBe('#date=1969-03-02&embed=1&theme=dark&controls=0');
	expect(writeHash(view)).toBe('#date=1969-03-02');
});

test('a link of a frame is read as meant: encoded again, in capitals, with a sign behind it', () => {
	for (const hash of [
		'#embed=1&controls=0&theme=dark&range=1969-03/1969-09',
		'#embed%3D1%26controls%3D0%26theme%3Ddark%26range%3D1969-03%2F1969-09',
		'#EMBED=1&CONTROLS=0&THEME=DARK&RANGE=1969-03/1969-09',
		'#embed=1&amp;controls=no&amp;theme=dark.&amp;range=1969-09..1969-03',
		'#embed=1,controls=off,theme=dark,range=1969–03/1969–09'
	]) {
		expect(framingOf(hash), hash).toEqual({
			framing: {
				controls: false,
				theme: 'dark',
				range: { first: dayOf(1969, 3, 1), last: dayOf(1969, 9, 30) }
			},
			bad: []
		});
		expect(embeds(readHash(hash).others), hash).toBe(true);
	}
});

describe('a range', () => {
	type Date = [year: number, month: number, day: number];
	test.each<[text: string, first: Date, last: Date]>([
		['1969', [1969, 1, 1], [1969, 12, 31]],
		['1969-03', [1969, 3, 1], [1969, 3, 31]],
		['1960/1969', [1960, 1, 1], [1969, 12, 31]],
		['1969-03-02/1969-09-11', [1969, 3, 2], [1969, 9, 11]],
		// The track shows 30 days at least.
		['1969-03-02', [1969, 3, 2], [1969, 4, 1]],
		['2008-12-31', [2008, 12, 1], [2008, 12, 31]]
	])('%s', (text, first, last) => {
		expect(framingOf(`#range=${text}`).framing.range).toEqual({
			first: dayOf(...first),
			last: dayOf(...last)
		});
	});
});

test('what cannot be used is named, and the rest holds', () => {
	expect(
		framingOf('#embed=perhaps&controls=some&theme=sepia&range=1969/1930&x=1').bad.map(
			({ key, found }) => `${key} ${found}`
		)
	).toEqual(['embed perhaps', 'controls some', 'theme sepia', 'range 1969/1930']);
	expect(framingOf('#theme=sepia&controls=0').framing).toEqual({ controls: false });
	expect(framingOf('#range=1969/1970/1971').bad).toHaveLength(1);
	expect(framingOf('').framing).toEqual({ controls: true });
});

test('embed=0 shows the whole page, also in a frame; without the key a frame decides', () => {
	vi.stubGlobal('window', { parent: {} });
	expect(embeds([])).toBe(true);
	expect(embeds([['embed', '0']])).toBe(false);
	expect(embeds([['embed', 'no']])).toBe(false);
	vi.unstubAllGlobals();
	expect(embeds([])).toBe(false);
	expect(embeds([['embed', '1']])).toBe(true);
});

describe('value by value', () => {
	test.each([
		['1', true],
		['YES', true],
		['on', true],
		['true', true],
		['0', false],
		['No', false],
		['off', false],
		['false', false]
	])('controls=%s is %s', (text, controls) => {
		expect(framingOf(`#embed=1&controls=${text}`)).toEqual({ framing: { controls }, bad: [] });
	});

	test('a frame that says yes to being one says nothing wrong', () => {
		for (const text of ['1', '0', 'yes', 'no'])
			expect(framingOf(`#embed=${text}`).bad, text).toEqual([]);
	});

	test('both themes, in any letters, and no other', () => {
		expect(framingOf('#theme=light').framing.theme).toBe('light');
		expect(framingOf('#theme=Dark').framing.theme).toBe('dark');
		expect(framingOf('#theme=lightest').bad).toHaveLength(1);
	});

	test('a range begins and ends within the atlas', () => {
		const range = (text: string) => framingOf(`#range=${text}`).framing.range;
		expect(range('1945-01-01/2008-12-31')).toEqual({ first: FIRST_DAY, last: LAST_DAY });
		expect(range('1944-12-31/1950')).toBeUndefined();
		expect(range('1950/2009-01-01')).toBeUndefined();
		expect(range('1950/1960/1970')).toBeUndefined();
		expect(range('1950 / 1951-06')).toEqual({
			first: dayOf(1950, 1, 1),
			last: dayOf(1951, 6, 30)
		});
	});
});

import { describe, expect, test } from 'vitest';
import { meanings, partsOf } from '../../../src/state/fragment';

const OURS = ['map', 'date', 'sel', 'lang'];
const parts = (hash: string) => partsOf(hash, (key) => OURS.includes(key));
const said = (hash: string) => parts(hash).map(({ key, value }) => `${key}=${value}`);

describe('a sign is read as', () => {
	test.each([
		['a script writes it', 'date=1969\\u0026sel=moscow'],
		['a script writes it, in capitals', 'date=1969\\U0026sel=moscow'],
		['older programs write it', 'date=1969%u0026sel=moscow'],
		['a script writes its byte', 'date=1969\\x26sel=moscow'],
		['a shell escapes it', 'date=1969\\&sel=moscow'],
		['a Chinese keyboard writes it', 'date＝1969＆sel＝moscow'],
		['HTML numbers it', 'date=1969&#38;sel=moscow'],
		['HTML numbers it, by sixteen', 'date=1969&#x26;sel=moscow'],
		['HTML names it', 'date=1969&amp;sel=moscow'],
		['HTML names it, in capitals', 'date=1969&AMP;sel=moscow'],
		['HTML names it, half encoded', 'date=1969&amp%3Bsel=moscow'],
		['HTML names it, without an end', 'date=1969&ampsel=moscow'],
		['HTML names it twice', 'date=1969&amp;amp;amp;sel=moscow'],
		['an address encodes it', 'date=1969%26sel=moscow'],
		['an address encodes it twice', 'date=1969%2526sel%253Dmoscow'],
		['a list does', 'date=1969;sel=moscow'],
		['a list does, with a space', 'date=1969, sel=moscow'],
		['a table does', 'date=1969 | sel=moscow']
	])('%s', (_, hash) => {
		expect(said(hash)).toEqual(['date=1969', 'sel=moscow']);
	});

	test('a bracket that HTML makes of the key lang', () => {
		for (const bracket of ['⟨', '〈', '〈']) {
			expect(said(`date=1969${bracket}=ru`)).toEqual(['date=1969', 'lang=ru']);
		}
	});

	test('nothing where a number stands for no sign', () => {
		for (const none of ['&#0;', '&#x110000;', '&#9999999;', '&#xffffff;']) {
			expect(() => parts(`date=1969${none}`), none).not.toThrow();
			expect(said(`mine=a${none}b`).join('&'), none).toContain('mine=a');
		}
		expect(said('sel=a&#x10ffff;')).toEqual(['sel=a\u{10ffff}']);
		expect(said('sel=a&#0;b')).toEqual(['sel=a']);
		expect(said('map=5&#47;46&#x2f;133')).toEqual(['map=5/46/133']);
	});
});

test('signs before the fragment, and a text to be scrolled to, are no part of it', () => {
	for (const before of ['#', '##', '%23', '%23#']) {
		expect(said(`${before}date=1969`), before).toEqual(['date=1969']);
		expect(said(`${before}mine=1`), before).toEqual(['mine=1']);
	}
	for (const after of [':~:text=island', '&:~:text=island&date=1950', ':~:text=one%0Atwo\nthree']) {
		expect(said(`date=1969${after}`), after).toEqual(['date=1969']);
	}
});

test('behind a second # or ? only what is ours, and has not been said, counts', () => {
	expect(said('date=1969?date=1950&sel=moscow&mine=1')).toEqual(['date=1969', 'sel=moscow']);
	expect(said('date=1969#lang=ru#date=1950')).toEqual(['date=1969', 'lang=ru']);
	expect(said('mine=1#yours=2')).toEqual(['mine=1']);
});

test('what programs append for themselves is no key, wherever it stands', () => {
	expect(said('date=1969&utm_source=a&fbclid=b')).toEqual(['date=1969']);
	expect(said('utm_source=a&date=1969')).toEqual(['date=1969']);
});

test('a key is ours with signs, spaces and capitals around and in it; others stay as they came', () => {
	expect(said('DATE=1969& sel =moscow&*lang=ru&amp;map=1/2/3')).toEqual([
		'date=1969',
		'sel=moscow',
		'lang=ru',
		'map=1/2/3'
	]);
	expect(said('da\u200Bte=1969')).toEqual(['date=1969']);
	expect(said('**lang=ru&da1te=1969')).toEqual(['lang=ru', 'da1te=1969']);
	expect(parts('Mine=a%20b')).toEqual([
		{ key: 'Mine', value: 'a b', raw: ['Mine', 'a%20b'], inCapitals: false }
	]);
	expect(parts('Date=1969')).toMatchObject([{ key: 'date', inCapitals: true }]);
	expect(parts('date=1969')).toMatchObject([{ key: 'date', inCapitals: false }]);
	expect(parts('flag&layer=x=y')).toEqual([
		{ key: 'flag', value: '', raw: ['flag', ''], inCapitals: false },
		{ key: 'layer', value: 'x=y', raw: ['layer', 'x=y'], inCapitals: false }
	]);
	expect(parts('&&--&=')).toEqual([]);
});

test('a list of words that are not keys stays one value', () => {
	expect(said('mine=a;b=c')).toEqual(['mine=a;b=c']);
	expect(said('mine=a, b')).toEqual(['mine=a, b']);
});

test('a fragment that was encoded as a whole is read as it was, without what is not ours', () => {
	expect(said('date%3D1969%26sel%3Dmoscow%26lang%3Dru')).toEqual([
		'date=1969',
		'sel=moscow',
		'lang=ru'
	]);
	expect(said('date=1969%26mine%3D1%26lang%3Dru')).toEqual(['date=1969', 'lang=ru']);
	// A value by itself is decoded once.
	expect(parts('sel=a%252Fb')).toMatchObject([{ value: 'a%2Fb', raw: ['sel', 'a%252Fb'] }]);
	// What holds nothing of ours is somebody else's, and left alone.
	expect(said('mine%26yours')).toEqual(['mine&yours=']);
	expect(parts('mine%26yours')).toMatchObject([{ raw: ['mine%26yours', ''] }]);
	expect(said('%E4%E4=1')).toEqual(['%E4%E4=1']);
});

describe('a value may mean', () => {
	const dashes = (text: string) => text.replaceAll('–', '-');
	const meant = (value: string, inCapitals = false) =>
		meanings({ key: 'date', value, raw: ['date', value], inCapitals }, dashes);

	test.each([
		['itself', '1969-03-02', '1969-03-02'],
		['itself with plain dashes', '1969–03–02', '1969-03-02'],
		['itself, encoded once more', '5%2F46%2F133', '5/46/133'],
		['itself, encoded often', '5%25252F46', '5/46'],
		['itself, in quoted-printable', '3D1969', '1969'],
		['itself, broken over two lines', 'zhen=\r\nbao', 'zhenbao'],
		['itself, broken and indented', 'zhen\n  bao', 'zhenbao'],
		['itself, in quotation marks', '"1969', '1969'],
		['itself, in brackets', '[(1969', '1969'],
		['itself without what follows', '1969）的链接', '1969'],
		['itself without a stop', '1969-03-02.', '1969-03-02'],
		['itself without signs before it', '#!/moscow', 'moscow']
	])('%s', (_, value, meaning) => {
		expect(meant(value)).toContain(meaning);
	});

	test('itself first of all', () => {
		expect(meant('1969）')[0]).toBe('1969）');
	});

	test('the same in small letters, only where the key was in capitals', () => {
		expect(meant('MOSCOW')).not.toContain('moscow');
		expect(meant('MOSCOW', true)).toContain('moscow');
		expect(meant('MOSCOW', true)[0]).toBe('MOSCOW');
	});
});

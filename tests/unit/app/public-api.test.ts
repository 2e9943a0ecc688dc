import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { AtlasData } from '../../../src/kinds';
import { Atlas } from '../../../src/state/atlas.svelte';
import { PublicApi, type Contract } from '../../../src/app/public-api';
import { ENGLISH } from '../fixtures/spoken';

const file = new URL('../../../public/data/atlas.json', import.meta.url);
const dataset = new Dataset(JSON.parse(readFileSync(file, 'utf8')) as AtlasData);

let atlas: Atlas;
let api: PublicApi;
let thalweg: Contract;
let heard: unknown[];
beforeEach(() => {
	heard = [];
	vi.stubGlobal('window', { dispatchEvent: ({ detail }: CustomEvent) => heard.push(detail) });
	atlas = new Atlas(dataset, ENGLISH);
	api = new PublicApi();
	thalweg = api.contractOf(atlas);
});

describe('a date that is none is refused by what it is', () => {
	test.each<[unknown, string]>([
		[null, 'null'],
		[undefined, 'undefined'],
		[1969, 'the number 1969'],
		[NaN, 'the number NaN'],
		[1969n, 'the number 1969'],
		[true, 'true'],
		[[], 'an array'],
		[['1969'], 'an array'],
		[{}, 'an object'],
		[Object.create(null), 'an object'],
		[new String('1969'), 'an object'],
		[new Date('1969-03-02'), 'a Date'],
		[new Date(NaN), 'a Date'],
		[() => '1969', 'a function'],
		[Symbol('1969'), 'a symbol'],
		['', '“”'],
		['yesterday', '“yesterday”'],
		['1969-02-30', '“1969-02-30”'],
		['2.3.1969', '“2.3.1969”'],
		['9'.repeat(3000), `“${'9'.repeat(48)}…”`]
	])('%o', (given, found) => {
		const set = () => (thalweg.date = given as string);
		expect(set).toThrow(RangeError);
		expect(set).toThrow(
			`thalweg.date: found ${found}, expected the text YYYY, YYYY-MM or YYYY-MM-DD`
		);
		expect(thalweg.date).toBe('1969-03-02');
	});
});

test('a date may come with the marks and dashes of other programs', () => {
	for (const given of ['\u200E1950-02-14', '1950‑02‑14', '1950–02–14\uFEFF', ' 1950−02−14 ']) {
		thalweg.date = '1960';
		thalweg.date = given;
		expect(thalweg.date, JSON.stringify(given)).toBe('1950-02-14');
	}
});

describe('an id that is none is refused by what it is', () => {
	test.each<[unknown, string]>([
		[undefined, 'undefined'],
		[0, 'the number 0'],
		[NaN, 'the number NaN'],
		[false, 'false'],
		[['zhenbao'], 'an array'],
		[{ id: 'zhenbao' }, 'an object'],
		[Symbol('zhenbao'), 'a symbol'],
		['', '“”'],
		['atlantis', '“atlantis”'],
		['__proto__', '“__proto__”']
	])('%o', (given, found) => {
		thalweg.select('zhenbao');
		const select = () => thalweg.select(given as string);
		expect(select).toThrow(RangeError);
		expect(select).toThrow(`thalweg.select: found ${found}, expected the id of a record, or null`);
		expect(thalweg.selection).toBe('zhenbao');
	});
});

test('what can only be read says so when it is set', () => {
	for (const name of ['map', 'selection', 'ready', 'select', 'visible', 'other']) {
		const before = Reflect.get(thalweg, name) as unknown;
		expect(() => Object.assign(thalweg, { [name]: null }), name).toThrow(TypeError);
		expect(Reflect.get(thalweg, name), name).toBe(before);
	}
	expect(() => Object.assign(thalweg, { selection: 'zhenbao' })).toThrow(/thalweg\.select\(id\)/);
});

test('what it answers is the caller’s own', () => {
	const known = [...atlas.visible];
	const answer = thalweg.visible();
	answer.reverse().length = 3;
	answer.push('atlantis');
	expect(thalweg.visible()).toEqual(known);
	expect(atlas.visible).toEqual(known);
	expect(dataset.visible(atlas.day)).toEqual(known);
});

test('a change is told once, and what is told cannot be changed by who hears it first', () => {
	api.announceChange(atlas);
	api.announceChange(atlas);
	thalweg.date = '1950';
	api.announceChange(atlas);
	expect(heard).toEqual([
		{ date: '1969-03-02', selection: null },
		{ date: '1950-01-01', selection: null }
	]);
	expect(heard.every(Object.isFrozen)).toBe(true);
});

test('two atlases on a page have dates, selections, changes and readiness of their own', async () => {
	const other = new Atlas(dataset, ENGLISH);
	const otherApi = new PublicApi();
	const beside = otherApi.contractOf(other);
	api.announceChange(atlas);
	otherApi.announceChange(other);
	thalweg.date = '1950';
	beside.select('zhenbao');
	expect([thalweg.date, beside.date]).toEqual(['1950-01-01', '1969-03-02']);
	expect([thalweg.selection, beside.selection]).toEqual([null, 'zhenbao']);
	api.announceChange(atlas);
	otherApi.announceChange(other);
	expect(heard).toHaveLength(4);
	const waiting = Symbol('waiting');
	otherApi.publishReady();
	await beside.ready;
	expect(await Promise.race([thalweg.ready, Promise.resolve(waiting)])).toBe(waiting);
});

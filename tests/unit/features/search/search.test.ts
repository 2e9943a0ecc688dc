import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dataset } from '../../../../src/dataset/dataset';
import { DataProblem } from '../../../../src/dataset/load';
import { LANDMARKS } from '../../../../src/features/search/landmarks';
import { goToRecord } from '../../../../src/features/search/go-to';
import { groupsOf } from '../../../../src/features/search/rows';
import { searcherOf } from '../../../../src/features/search/searcher.svelte';
import { areKeysOn, keepKeys } from '../../../../src/features/search/shortcut';
import type { OpeningData } from '../../../../src/kinds';
import { Atlas } from '../../../../src/state/atlas.svelte';
import { speak } from '../../../../src/state/speaking';
import { dayOf } from '../../../../src/time/day';
import { publicJson, publicText } from '../../geodata/public-data';
import { ENGLISH } from '../../fixtures/spoken';

const opening = publicJson<OpeningData>('opening.json');
/** Files that the server does not have at present. */
let missing: string[];
let atlas: Atlas;

beforeEach(() => {
	missing = [];
	atlas = new Atlas(new Dataset(opening), ENGLISH);
	vi.stubGlobal('document', { baseURI: 'https://atlas.test/' });
	vi.stubGlobal('fetch', (url: string) => {
		const name = url.replace(/^.*\/data\//, '');
		if (missing.includes(name)) return Promise.resolve(new Response('', { status: 404 }));
		return Promise.resolve(new Response(publicText(name)));
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test('keys that do not come are asked for again', async () => {
	const searcher = searcherOf(atlas);
	missing = ['search.json'];
	await expect(searcher.idsFor('Zhenbao')).rejects.toBeInstanceOf(DataProblem);
	expect(searcher.problem?.file).toBe('data/search.json');
	expect(searcher.find('Zhenbao')).toBeUndefined();
	missing = [];
	expect((await searcher.idsFor('Zhenbao'))[0]).toBe('zhenbao');
	expect(searcher.problem).toBeUndefined();
});

test('without the stories names are found all the same, and texts once they are here', async () => {
	const searcher = searcherOf(atlas);
	missing = ['stories.json'];
	expect((await searcher.idsFor('Zhenbao'))[0]).toBe('zhenbao');
	expect(searcher.find('Politburo')?.texts).toEqual([]);
	missing = [];
	await searcher.need();
	expect(searcher.find('Politburo')?.texts.length).toBeGreaterThan(0);
});

test('texts are found in the language that is read, also after it was changed', async () => {
	const searcher = searcherOf(atlas);
	await searcher.need();
	const inTexts = (typed: string) => searcher.find(typed)?.texts.length ?? 0;
	expect(inTexts('Politburo')).toBeGreaterThan(0);
	await speak(atlas, 'ru');
	expect(inTexts('Politburo')).toBe(0);
	expect((await searcher.idsFor('Политбюро')).length).toBeGreaterThan(0);
	expect(inTexts('Политбюро')).toBeGreaterThan(0);
	expect(inTexts('Politburo')).toBe(0);
	// Changed while the texts are being read.
	await speak(atlas, 'en');
	const reading = searcher.need();
	await speak(atlas, 'zh-Hans');
	await reading;
	await searcher.need();
	expect(inTexts('政治局')).toBeGreaterThan(0);
});

test('who held an office stands with the office and its time', async () => {
	const searcher = searcherOf(atlas);
	await searcher.need();
	const [people] = groupsOf(searcher.find('soviet premier 1969')!, atlas);
	expect(people).toMatchObject({
		title: 'People',
		rows: [
			{
				target: { to: 'record', id: 'aleksei-kosygin' },
				matched: 'Premier (chairman of the Council of Ministers) of the Soviet Union',
				date: '15 October 1964 – 23 October 1980'
			}
		]
	});
});

test('a person found by an office that is not held on the date shown leads to when it was, if it can be in the time that was asked for', async () => {
	const searcher = searcherOf(atlas);
	await searcher.need();
	const found = (typed: string) => groupsOf(searcher.find(typed)!, atlas)[0]?.rows[0];
	atlas.goTo(dayOf(1991, 5, 16));
	expect(found('soviet premier 1969')).toMatchObject({
		target: { to: 'record', id: 'aleksei-kosygin', day: dayOf(1969, 1, 1) },
		elsewhere: true
	});
	expect(found('soviet premier 1964')?.target).toMatchObject({ id: 'nikita-khrushchev' });
	expect(found('Soviet prime minister')?.target).toEqual({
		to: 'record',
		id: 'aleksei-kosygin',
		day: dayOf(1964, 10, 15)
	});
	goToRecord(atlas, 'aleksei-kosygin', dayOf(1969, 1, 1));
	expect(atlas.day).toBe(dayOf(1969, 1, 1));
	expect(atlas.opening.moved?.from).toBe(dayOf(1991, 5, 16));
	// A name, though it is near to *chef*.
	expect(searcher.find('Chen')!.hits.some(({ office }) => office)).toBe(false);
	// In office on the date shown: the clock stays.
	expect(found('soviet premier 1972')?.target).toEqual({ to: 'record', id: 'aleksei-kosygin' });
});

test('a row says what it is, by which name it answers, when it was, and whether it is there', async () => {
	const searcher = searcherOf(atlas);
	await searcher.need();
	const groups = groupsOf(searcher.find('Chen-pao')!, atlas);
	expect(groups[0]).toMatchObject({
		title: 'Places',
		rows: [{ target: { to: 'record', id: 'zhenbao' }, matched: 'Chenpao', kind: 'Place' }]
	});
	// A title that has in it what was typed is not explained by another spelling of it.
	const titled = groupsOf(searcher.find('Damansky')!, atlas, 'damansky').flatMap(
		({ rows }) => rows
	);
	const answering = titled.filter(({ title }) => title.includes('Damansky'));
	expect(answering.length).toBeGreaterThan(3);
	expect(answering.filter(({ matched }) => matched !== undefined)).toEqual([]);
	const [date, then] = groupsOf(searcher.find('15 March 1969')!, atlas);
	expect(date).toMatchObject({ rows: [{ title: 'Go to 15 March 1969' }] });
	expect(then?.rows[0]).toMatchObject({ date: '15 March 1969', elsewhere: true });
	expect(groups.every(({ rows }) => rows.length <= 5)).toBe(true);
});

test('a work leads to the records that cite it', async () => {
	const searcher = searcherOf(atlas);
	await searcher.need();
	const [works] = groupsOf(searcher.find('Goldstein 2001')!, atlas);
	expect(works?.rows[0]?.target).toEqual({ to: 'work', id: 'goldstein-2001' });
	expect(searcher.citing('goldstein-2001')).toContain('who-started-damansky');
});

test('a work is written without its address, and ends with one stop', async () => {
	await atlas.citations.take('gost');
	const searcher = searcherOf(atlas);
	await searcher.need();
	const titles = groupsOf(searcher.find('Khrushchev')!, atlas)
		.flatMap(({ rows }) => rows)
		.filter(({ target }) => target.to === 'work')
		.map(({ title }) => title);
	expect(titles.some((title) => title.endsWith('Febr.'))).toBe(true);
	for (const title of titles) expect(title).toMatch(/[^.\s]\.$/);
	expect(titles.join()).not.toContain('URL');
});

test('there is where one may begin', () => {
	expect(LANDMARKS).toHaveLength(10);
	for (const id of LANDMARKS) expect(atlas.dataset.has(id), id).toBe(true);
});

test('the keys that open it can be switched off, and stay so', () => {
	const kept = new Map<string, string>();
	const storage = () => ({
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	});
	expect(areKeysOn(storage)).toBe(true);
	keepKeys(false, storage);
	expect(areKeysOn(storage)).toBe(false);
	keepKeys(true, storage);
	expect(areKeysOn(storage)).toBe(true);
	expect(
		areKeysOn(() => {
			throw new Error('no storage');
		})
	).toBe(true);
});

test('a place and the disputed ground that it is are found once', async () => {
	const searcher = searcherOf(atlas);
	await searcher.need();
	for (const typed of ['Zhenbao', 'Damansky', '黑瞎子岛']) {
		const results = searcher.find(typed)!;
		const ids = groupsOf(results, atlas).flatMap(({ rows }) =>
			rows.flatMap(({ target }) => (target.to === 'record' ? [target.id] : []))
		);
		expect(new Set(ids).size, typed).toBe(ids.length);
		expect(ids, typed).not.toContain('damansky-zhenbao');
		expect(ids, typed).not.toContain('bolshoi-ussuriysky-heixiazi');
	}
});

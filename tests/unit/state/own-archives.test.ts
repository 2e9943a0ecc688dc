import { beforeEach, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { besideSite } from '../../../src/features/own-page/beside-site';
import { writeNumber } from '../../../src/i18n/numbers';
import { OWN_PAGE_WORDS } from '../../../src/i18n/own-page-words';
import { OWN_TILES_WORDS } from '../../../src/i18n/own-tiles-words';
import type { OpeningData } from '../../../src/kinds';
import { OWN_BELOW } from '../../../src/map/layers/own';
import { MOST_DRAWN, type TileLack, type TileSource } from '../../../src/map/layers/layer';
import { ownAt } from '../../../src/map/picking';
import { RestingDay } from '../../../src/map/resting-day';
import { atlasStyle } from '../../../src/map/style';
import { UnusableTiles, type TileArchive } from '../../../src/own-data/tile-archive';
import { NoBytes, bytesOfFile } from '../../../src/own-data/tile-bytes';
import { Atlas } from '../../../src/state/atlas.svelte';
import { OwnArchives } from '../../../src/state/own-archives.svelte';
import { OwnData } from '../../../src/state/own-data.svelte';
import { noStore } from '../../../src/state/own-store';
import { dayOf } from '../../../src/time/day';
import { ENGLISH } from '../fixtures/spoken';
import { writeTiles } from '../fixtures/tile-writer';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const FINDS = [
	{
		longitude: 133.8,
		latitude: 46.5,
		properties: { name: 'A find', found: '1969', depth: 3 }
	}
];

let atlas: Atlas;
let data: OwnData;
beforeEach(() => {
	atlas = new Atlas(dataset, ENGLISH);
	data = new OwnData(atlas, () => Promise.reject(new Error('no file is read')), noStore);
});

const bytes = (written = writeTiles(FINDS)) =>
	bytesOfFile(new Blob([written as Uint8Array<ArrayBuffer>]));

/** What the map is given. */
const style = () =>
	atlasStyle({
		layers: atlas.layers.list,
		theme: 'light',
		words: atlas.words,
		projection: 'flat',
		hidden: new Set()
	});

test('an archive is a layer of tiles below the names of the atlas; its legend says that it follows the date at rest', async () => {
	const { key, id } = await data.archives.add('finds.pmtiles', bytes());
	const { sources, layers } = style();
	expect(sources[id]).toMatchObject({ type: 'vector', minzoom: 0, maxzoom: 2 });
	expect(layers.filter((spec) => 'source' in spec && spec.source === id)).toHaveLength(4);
	expect(OWN_BELOW).toBe('reconstruction');
	const [layer] = atlas.layers.list;
	expect(layer?.legend?.({ own: '#000', casing: '#fff' } as never, atlas.words)[0]?.label).toEqual([
		'finds.pmtiles (archive of tiles)'
	]);
	const tile = await layer?.tiles?.tile(0, 0, 0, new AbortController().signal);
	expect(tile?.byteLength).toBeGreaterThan(0);

	data.archives.show(key, false);
	expect(atlas.layers.list).toEqual([]);
	data.archives.show(key, true);
	data.archives.choose(key, { from: 'found' });
	expect(data.archives.list[0]?.columns).toEqual({ from: 'found' });
	data.archives.remove(key);
	expect([atlas.layers.list, data.archives.list]).toEqual([[], []]);
});

test('what is pressed of an archive opens as what its tile says, with its time, and is in no address', async () => {
	await data.archives.add('finds.pmtiles', bytes());
	const [{ id: source } = { id: '' }] = data.archives.list;
	data.archives.choose('archive', {});
	const spec = style().layers.find(({ id }) => id === `${source}-0-points`);
	const map = {
		getLayersOrder: () => [spec?.id ?? ''],
		getLayer: () => spec,
		queryRenderedFeatures: () => [
			{
				properties: FINDS[0]?.properties ?? {},
				source,
				layer: { metadata: spec?.metadata },
				geometry: { type: 'Point', coordinates: [133.8, 46.5] } as const
			}
		]
	};
	const [pressed] = ownAt(map as never, { x: 1, y: 1 }, 3);
	expect(pressed?.name).toBe('A find');
	expect(data.find(null)).toBeUndefined();
	const thing = data.find(pressed?.id ?? '');
	expect(thing).toMatchObject({
		feature: {
			row: 0,
			name: 'A find',
			text: 'found: 1969\ndepth: 3',
			geometry: { type: 'Point', coordinates: [133.8, 46.5] }
		},
		file: { reading: { fileName: 'finds.pmtiles' } }
	});
	atlas.opening.own = pressed?.id ?? null;
	expect(JSON.stringify(atlas.view)).not.toContain('find');
	data.archives.remove(data.archives.list[0]?.key ?? '');
	expect(atlas.opening.own).toBeNull();
	for (const id of [`${source}?{`, `${source}?{}`, 'own-archive-99?{}', 'own-1/own-1'])
		expect(data.find(id)).toBeUndefined();
});

test('a tile that cannot be read is an empty one, and what is the matter is told once', async () => {
	const whole = writeTiles(FINDS);
	let isThere = true;
	const failing = bytes(whole);
	const part = failing.part.bind(failing);
	failing.part = (offset, length) => part(offset, isThere ? length : 0);
	const { key } = await data.archives.add('finds.pmtiles', failing);
	isThere = false;
	const { signal } = new AbortController();
	expect(await atlas.layers.list[0]?.tiles?.tile(0, 0, 0, signal)).toBeUndefined();
	expect(data.archives.failures[key]).toEqual({ code: 'cut-off' });
});

/** Archives that hold what the test says. */
function madeUp(tile: TileArchive['tile'] = () => Promise.resolve(undefined)) {
	const archives = new OwnArchives(atlas, (fileName) =>
		Promise.resolve({
			fileName,
			minZoom: 0,
			maxZoom: 2,
			bounds: [-180, -85, 180, 85],
			layers: ['finds'],
			fields: ['name'],
			columns: { name: 'name' },
			problems: [],
			problemsWith: () => [],
			tile
		})
	);
	const add = (name: string, isBeside?: boolean) => archives.add(name, bytes(), isBeside);
	return { archives, add };
}
const laid = () => atlas.layers.list.map(({ id }) => id);

test('of two archives each has a key and ids of its own, and one is hidden, chosen and removed without the other', async () => {
	const { archives, add } = madeUp();
	const first = await add('first.pmtiles');
	const second = await add('second.pmtiles', true);
	expect([first.isBeside, second.isBeside]).toEqual([false, true]);
	for (const { key, id } of [first, second]) {
		expect(key).toMatch(/^archive-\d+$/);
		expect(id).toBe(`own-${key}`);
	}
	expect(new Set([first.key, second.key]).size).toBe(2);
	expect(laid().toSorted()).toEqual([first.id, second.id].toSorted());
	expect(archives.find(`${second.id}?{"properties":{"name":"b"}}`)).toMatchObject({
		feature: { name: 'b' },
		file: { reading: { fileName: 'second.pmtiles' } }
	});

	atlas.opening.own = `${first.id}?{}`;
	const third = await add('third.pmtiles');
	archives.remove(third.key);
	expect(atlas.opening.own).toBe(`${first.id}?{}`);
	atlas.opening.own = `${second.id}?{}`;
	archives.show(first.key, false);
	expect(atlas.opening.own).toBe(`${second.id}?{}`);
	const [hidden] = archives.list;
	expect(hidden).toMatchObject({ key: first.key, isShown: false });
	expect(hidden?.id).toMatch(/^own-archive-\d+-\d+$/);
	// Each number is taken once, also by what is no longer there.
	const numbers = [first, second, third, hidden].map((one) => Number(one?.id.split('-').at(-1)));
	expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
	expect(archives.list[1]).toBe(second);
	expect(archives.shown).toEqual([second]);
	expect(laid()).toEqual([second.id]);
	expect(archives.find(`${hidden?.id}?{}`)).toBeUndefined();
	expect(archives.find(`${second.id}0?{}`)).toBeUndefined();

	// What is not there is neither shown nor removed.
	archives.show('archive-none', true);
	archives.remove('archive-none');
	expect([archives.list.length, laid()]).toEqual([2, [second.id]]);
	archives.remove(first.key);
	expect(archives.list).toEqual([second]);
	expect(atlas.opening.own).toBe(`${second.id}?{}`);
	archives.choose(second.key, {});
	expect(atlas.opening.own).toBeNull();
	expect(archives.shown.map(({ columns }) => columns)).toEqual([{}]);
});

test('a picture is noted to show an archive, and with what it lacks', async () => {
	const { archives, add } = madeUp(() => Promise.reject(new NoBytes('missing')));
	const { key } = await add('finds.pmtiles');
	const [layer] = atlas.layers.list;
	const { drawnInPart, notAllRead } = OWN_TILES_WORDS.ru;
	const lacks = (...what: TileLack[]) => layer?.tiles?.lacks?.('ru', new Set(what));
	expect(layer?.note?.('ru')).toEqual(OWN_PAGE_WORDS.ru.note('finds.pmtiles'));
	expect(lacks()).toEqual([]);
	expect(lacks('more')).toEqual([drawnInPart('finds.pmtiles', writeNumber(MOST_DRAWN, 'ru', 0))]);
	expect(lacks('unread')).toEqual([notAllRead('finds.pmtiles')]);
	expect(lacks('more', 'unread')).toHaveLength(2);
	const { signal } = new AbortController();
	// What the map wants no more has not failed.
	const gone = new AbortController();
	gone.abort();
	expect(await layer?.tiles?.tile(0, 0, 0, gone.signal)).toBeUndefined();
	expect(archives.failures).toEqual({});
	expect(await layer?.tiles?.tile(0, 0, 0, signal)).toBeUndefined();
	const { failures } = archives;
	expect(failures).toEqual({ [key]: { code: 'missing' } });
	expect(lacks()).toEqual([notAllRead('finds.pmtiles')]);
	await layer?.tiles?.tile(0, 0, 0, signal);
	expect(archives.failures).toBe(failures);
});

test('what is the matter with a tile is said by its cause', async () => {
	const { signal } = new AbortController();
	for (const [problem, code] of [
		[new UnusableTiles({ code: 'not-vector' }), 'not-vector'],
		[new NoBytes('missing'), 'missing'],
		[new TypeError('x'), 'cut-off']
	] as [Error, string][]) {
		atlas = new Atlas(dataset, ENGLISH);
		const { archives, add } = madeUp(() => Promise.reject(problem));
		const { key } = await add('finds.pmtiles');
		await atlas.layers.list[0]?.tiles?.tile(0, 0, 0, signal);
		expect(archives.failures[key]).toEqual({ code });
	}
});

test('tiles are told of a day only when the clock has rested, and of none before they are there', async () => {
	const told: string[] = [];
	const resting = new RestingDay((day) => told.push(day));
	resting.show(dayOf(1969, 3, 1));
	resting.show(dayOf(1969, 3, 2));
	expect(told).toEqual([]);
	const tiles = { id: 'tiles' } as TileSource;
	const map = { serveTiles: () => undefined };
	resting.follow([tiles], map);
	expect(told).toEqual(['1969-03-02']);
	resting.show(dayOf(1969, 3, 3));
	resting.show(dayOf(1969, 3, 4));
	expect(told).toEqual(['1969-03-02']);
	await expect.poll(() => told).toEqual(['1969-03-02', '1969-03-04']);
	resting.restore();
	expect(told.at(-1)).toBe('1969-03-04');
	resting.follow([], map);
	resting.restore();
	expect(told).toHaveLength(3);
});

test('the address may name an archive beside the atlas, and nothing else', () => {
	const base = 'https://site.example/atlas/index.html';
	for (const [named, found] of [
		['finds.pmtiles', 'https://site.example/atlas/finds.pmtiles'],
		['data/more%20finds.PMTiles', 'https://site.example/atlas/data/more%20finds.PMTiles'],
		['./finds.pmtiles?x=1#y', 'https://site.example/atlas/finds.pmtiles'],
		['../finds.pmtiles', undefined],
		['/finds.pmtiles', undefined],
		['//other.example/atlas/finds.pmtiles', undefined],
		['https://other.example/atlas/finds.pmtiles', undefined],
		['data:application/x.pmtiles', undefined],
		['javascript:alert(1)//.pmtiles', undefined],
		['finds.geojson', undefined],
		['https://[', undefined],
		['', undefined]
	] as const)
		expect(besideSite(named, base)?.url, named).toBe(found);
	expect(besideSite('data/more%20finds.PMTiles', base)?.fileName).toBe('more finds.PMTiles');
	expect(besideSite('%E0%A4.pmtiles', base)?.fileName).toBe('%E0%A4.pmtiles');
});

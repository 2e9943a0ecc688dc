/** What a map is told of its layers, and when: files as the reader comes near, marks, names, languages, and what follows the day. */
import type { FeatureCollection } from 'geojson';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/whole';
import { collection, type MapFeature } from '../../../src/map/features';
import { INITIAL_SETTINGS } from '../../../src/map/layer-settings';
import type { FeatureSource, MapLayer, TileSource } from '../../../src/map/layers/layer';
import { MapSources } from '../../../src/map/map-sources';
import { BEGINNING, FOREVER, type Interval } from '../../../src/time/interval';
import { ToldMap } from '../fixtures/told-map';
import { given } from './approved/given';

const ALWAYS: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];
const from = (first: number, end: number): Interval => [first, first, end, end];
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

const at = (id: string, days: Interval, more: Record<string, unknown> = {}): MapFeature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [100, 45] },
	properties: { id, days, ...more }
});
const source = (id: string, features: MapFeature[], more: Partial<FeatureSource> = {}) => ({
	id,
	dated: true,
	features: () => collection(features),
	...more
});
/** A layer of these sources, each drawn as points. */
const layerOf = (id: string, ...sources: FeatureSource[]): MapLayer => ({
	id,
	sources,
	specs: () => sources.map((one) => ({ id: one.id, type: 'circle' as const, source: one.id }))
});

/** It writes down what it was told, one thing after the other. */
class WritingMap extends ToldMap {
	readonly glyphs: string[] = [];
	readonly said: string[] = [];
	override setGlyphLanguage(language?: string): void {
		this.glyphs.push(String(language));
	}
	override setGlobalStateProperty(name: string, value: unknown): void {
		super.setGlobalStateProperty(name, value);
		this.said.push(`${name}: ${String(value)}`);
	}
}

let map: WritingMap;
let asked: string[];
let arrived: unknown[];
let failed: unknown[];
let loading: boolean[];
let again: () => Promise<void>;
beforeEach(() => {
	map = new WritingMap();
	asked = [];
	arrived = [];
	failed = [];
	loading = [];
});

const styled = (layers: readonly MapLayer[]) =>
	map.setStyle({ layers, theme: 'light', words: en, projection: 'flat', hidden: new Set() });

function opened(
	layers: readonly MapLayer[],
	answer = (_: string): Promise<FeatureCollection> => Promise.resolve(NOTHING)
) {
	styled(layers);
	const fetchFile = (file: string) => {
		asked.push(file);
		return answer(file);
	};
	return new MapSources(map, given, layers, fetchFile, {
		loading: (is) => loading.push(is),
		arrived: (file) => arrived.push(file.replace('data/', '')),
		failed: (problem, retry) => {
			failed.push(problem);
			again = retry;
		}
	});
}
const stateOf = (source: string, id: string) => map.states.get(`${source}/${id}`);

describe('files', () => {
	const layers = [
		layerOf(
			'ground',
			source('far', [], { file: 'far.geojson', ground: true }),
			source('far-names', [], { file: 'far.geojson' }),
			source('near', [], { file: 'near.geojson', fromZoom: 6 }),
			source('records', [])
		)
	];

	test('are asked for ahead from the zoom on that needs them, each once, and not again when they are drawn', async () => {
		const sources = opened(layers);
		await sources.fetch(5.9);
		expect(asked).toEqual(['far.geojson']);
		await sources.fetch(6);
		expect(asked).toEqual(['far.geojson', 'near.geojson']);
		await sources.load(5.9);
		expect([...map.data.keys()].sort()).toEqual(['far', 'far-names', 'records']);
		await sources.load(6);
		expect([...map.data.keys()]).toContain('near');
		expect(asked).toHaveLength(2);
	});

	test('are waited for when they are asked for ahead, also those that fail, of which only drawing tells', async () => {
		let refuse = (_: Error): void => undefined;
		const sources = opened(layers, () => new Promise((_, reject) => (refuse = reject)));
		let isDone = false;
		const done = sources.fetch(0).then(() => (isDone = true));
		await new Promise((resolve) => setTimeout(resolve));
		expect(isDone).toBe(false);
		refuse(new Error('offline'));
		await done;
		expect(failed).toEqual([]);
	});

	test('that failed when they were asked for ahead are asked for anew once drawing has told of it', async () => {
		let isThere = false;
		const sources = opened(layers, () =>
			isThere ? Promise.resolve(NOTHING) : Promise.reject(new Error('offline'))
		);
		await sources.fetch(5);
		await sources.fetch(5);
		await sources.load(5);
		expect(asked).toEqual(['far.geojson']);
		expect(failed).toHaveLength(2);
		isThere = true;
		await again();
		expect(arrived).toEqual(['far.geojson', 'far.geojson']);
	});

	test('are on their way until each is on the map or has failed', async () => {
		let arrive = (_: FeatureCollection): void => undefined;
		let refuse = (_: Error): void => undefined;
		const answers: Record<string, Promise<FeatureCollection>> = {
			'far.geojson': new Promise((resolve) => (arrive = resolve)),
			'near.geojson': new Promise((_, reject) => (refuse = reject))
		};
		const sources = opened(layers, (file) => answers[file]!);
		const far = sources.load(0);
		const near = sources.load(6);
		expect(loading).toEqual([true, true]);
		refuse(new Error('offline'));
		await near;
		expect(loading).toEqual([true, true, true]);
		arrive(NOTHING);
		await far;
		expect(loading).toEqual([true, true, true, false]);
	});

	test('of what is drawn only from farther away are not asked for from near', async () => {
		const sources = opened([
			layerOf('one', source('overview', [], { file: 'overview.geojson', untilZoom: 5 }))
		]);
		await sources.load(5);
		expect(asked).toEqual([]);
		await sources.load(4.9);
		expect(asked).toEqual(['overview.geojson']);
	});

	test('of the ground are seen before all else', () => {
		expect(opened(layers).ground).toEqual(['far']);
		expect(opened([]).ground).toEqual([]);
	});

	test('for a layer that has gone meanwhile are put away, though the style still has it', async () => {
		let arrive = (_: FeatureCollection): void => undefined;
		const sources = opened(layers, () => new Promise((resolve) => (arrive = resolve)));
		const loaded = sources.load(0);
		sources.use([]);
		arrive(NOTHING);
		await loaded;
		expect(map.data.size).toBe(0);
	});

	test('for a layer that has gone meanwhile may fail', async () => {
		let refuse = (_: Error): void => undefined;
		const sources = opened(layers, () => new Promise((_, reject) => (refuse = reject)));
		const loaded = sources.load(0);
		sources.use([]);
		refuse(new Error('offline'));
		await loaded;
		expect(failed).toEqual([]);
	});

	test('that fail are told, and asked for again when the reader wants it, not before', async () => {
		let isThere = false;
		const sources = opened(layers, () =>
			isThere ? Promise.resolve(NOTHING) : Promise.reject(new Error('offline'))
		);
		await sources.load(5);
		expect(failed).toHaveLength(2);
		expect(arrived).toEqual([]);
		await sources.load(5);
		expect(asked).toEqual(['far.geojson']);
		isThere = true;
		await again();
		// What was wanted at no zoom before is not wanted now.
		expect(arrived).toEqual(['far.geojson', 'far.geojson']);
		expect([...map.data.keys()].sort()).toEqual(['far', 'far-names', 'records']);
	});

	test('that cannot be used are told as such; a source without one that fails is a fault of ours', async () => {
		const broken = () => {
			throw new TypeError('Cannot read properties of undefined');
		};
		await opened([
			layerOf('one', source('filed', [], { file: 'far.geojson', features: broken }))
		]).load(0);
		expect(failed).toEqual([
			expect.objectContaining({ file: expect.stringContaining('far.geojson') })
		]);
		await again();
		expect(asked).toEqual(['far.geojson', 'far.geojson']);
		failed = [];
		await opened([layerOf('one', source('unfiled', [], { features: broken }))]).load(0);
		expect(failed).toEqual([expect.any(TypeError)]);
	});
});

describe('layers that are others from now on', () => {
	const stays = layerOf('stays', source('kept', [at('one', ALWAYS, { record: 'beijing' })]));
	const goes = layerOf('goes', source('lost', [at('two', ALWAYS, { record: 'moscow' })]));

	test('take with them what was known of those that go, and leave those that stay', async () => {
		const sources = opened([stays, goes]);
		await sources.load(0);
		styled([stays]);
		sources.use([stays]);
		expect(sources.extentOf('moscow')).toEqual([]);
		expect(sources.extentOf('beijing')).toEqual([[100, 45]]);
		expect(sources.visibility.featuresOf('moscow')).toEqual([]);
		// What is on the map is not made again.
		map.data.clear();
		await sources.load(0);
		expect(map.data.size).toBe(0);
	});

	test('are waited for until the style has them, and nothing has failed', async () => {
		const sources = opened([stays]);
		sources.use([stays, goes]);
		await sources.load(0);
		expect([...map.data.keys()]).toEqual(['kept']);
		expect(failed).toEqual([]);
		styled([stays, goes]);
		await sources.load(0);
		expect([...map.data.keys()].sort()).toEqual(['kept', 'lost']);
	});
});

describe('the day', () => {
	const names = source('names', [at('early', from(0, 10)), at('late', from(5, 20))], {
		labels: true
	});
	const dots = source('dots', [at('dot', from(3, 20))]);

	test('is told to what comes when it has been shown, and not before', async () => {
		const sources = opened([layerOf('one', dots)]);
		await sources.load(0);
		expect(map.states.size).toBe(0);
		sources.show(4);
		expect(stateOf('dots', 'dot')).toEqual({ present: true });
		styled([layerOf('one', dots), layerOf('two', names)]);
		sources.use([layerOf('one', dots), layerOf('two', names)]);
		await sources.load(0);
		expect(stateOf('names', 'early')).toEqual({ present: true });
	});

	test('has names placed anew when one comes or goes, and not for what has no name', async () => {
		const sources = opened([layerOf('one', dots), layerOf('two', names)]);
		await sources.load(0);
		sources.show(1);
		const placings = map.placings;
		for (const [day, more] of [
			[2, 0],
			[3, 0],
			[5, 1],
			[5, 1],
			[10, 2]
		] as const) {
			sources.show(day);
			expect(map.placings - placings, `day ${day}`).toBe(more);
		}
	});

	test('changes what is there, and of what is always there all of it', async () => {
		const stateOn: FeatureSource['stateOn'] = (_, day) => ({ age: day });
		const sources = opened([
			layerOf(
				'one',
				source('dated', [at('on', from(0, 10)), at('off', from(20, 30))], { stateOn }),
				source('still', [at('always', from(20, 30))], { stateOn, dated: false }),
				source('plain', [at('one', from(0, 10))])
			)
		]);
		await sources.load(0);
		sources.show(4);
		expect(stateOf('dated', 'on')).toEqual({ present: true, age: 4 });
		expect(stateOf('dated', 'off')).toBeUndefined();
		expect(stateOf('still', 'always')).toEqual({ age: 4 });
		expect(stateOf('plain', 'one')).toEqual({ present: true });
	});
});

describe('what the reader sets', () => {
	const times: FeatureSource['times'] = ({ days }, { trailingDays }) => [
		[days[0], days[1], days[2] + trailingDays, days[3] + trailingDays]
	];
	const trailing = source('trailing', [at('one', from(0, 10))], { times });
	const still = source('still', [at('two', from(0, 10))], { dated: false, times });

	test('changes when things are there, at once', async () => {
		const sources = opened([layerOf('one', trailing, still)]);
		sources.adjust({ ...INITIAL_SETTINGS, trailingDays: 5 });
		expect(map.states.size).toBe(0);
		await sources.load(0);
		sources.show(12);
		expect(stateOf('trailing', 'one')).toEqual({ present: true });
		sources.adjust({ ...INITIAL_SETTINGS, trailingDays: 0 });
		expect(stateOf('trailing', 'one')).toEqual({ present: false });
		expect(sources.visibility.isPresent('trailing', 'one')).toBe(false);
		// What is always there has no days, whatever is set.
		expect(stateOf('still', 'two')).toBeUndefined();
	});

	test('and is the same as before is no news to the map', async () => {
		const sources = opened([layerOf('one', trailing)]);
		await sources.load(0);
		sources.show(12);
		const told: unknown[] = [];
		map.setFeatureState = (...said) => void told.push(said);
		sources.adjust({ ...INITIAL_SETTINGS });
		expect(told).toEqual([]);
		sources.adjust({ ...INITIAL_SETTINGS, quieterTies: true });
		expect(told).not.toEqual([]);
	});

	test('to see only what is certain, or only what is doubted, asks the record of each thing', async () => {
		const [certain] = given.data.events.filter(({ certainty }) => certainty === 'certain');
		const record = { record: certain!.id };
		const plain = source('plain', [at('one', ALWAYS, record), at('base', ALWAYS)]);
		const sources = opened([layerOf('one', plain)]);
		await sources.load(0);
		sources.show(12);
		const isThere = (doubt: 'all' | 'certain' | 'doubted') => {
			sources.adjust({ ...INITIAL_SETTINGS, doubt });
			return sources.visibility.isPresent('plain', 'one');
		};
		expect([isThere('doubted'), isThere('certain'), isThere('all')]).toEqual([false, true, true]);
		expect(sources.visibility.isPresent('plain', 'base')).toBe(true);
		// Nothing else that is set changes the days of such a source: the map is told nothing.
		const told: unknown[] = [];
		map.setFeatureState = (...said) => void told.push(said);
		sources.adjust({ ...INITIAL_SETTINGS, trailingDays: 1 });
		expect(told).toEqual([]);
	});
});

describe('the open record', () => {
	const asking = source('asking', [at('ring', ALWAYS, { record: 'beijing' })], {
		asksWhatIsOpen: true
	});
	const other = source('other', [at('dot', ALWAYS, { record: 'moscow' }), at('base', ALWAYS)], {
		dated: false
	});

	test('is marked wherever it is drawn, and the one before no more', async () => {
		const sources = opened([layerOf('one', asking, other)]);
		await sources.load(0);
		sources.select('moscow');
		expect(stateOf('other', 'dot')).toEqual({ selected: true });
		expect(stateOf('other', 'base')).toBeUndefined();
		sources.select(null);
		expect(stateOf('other', 'dot')).toEqual({ selected: false });
		map.states.clear();
		sources.select('beijing');
		expect([...map.states.keys()]).toEqual(['asking/ring']);
	});

	test('is told to the filters of those layers that ask, where it is among what they draw', async () => {
		const sources = opened([layerOf('one', asking, other)]);
		await sources.load(0);
		const said = (record: string | null) => {
			sources.select(record);
			return map.globals.get('selected');
		};
		expect([said('beijing'), said('moscow'), said('beijing'), said(null)]).toEqual([
			'beijing',
			'',
			'beijing',
			''
		]);
		// Said once: each time the map works out anew what it draws.
		const before = map.said.length;
		said(null);
		expect(map.said).toHaveLength(before);
	});

	test('and all that is pointed at are told apart', async () => {
		const sources = opened([layerOf('one', asking, other)]);
		await sources.load(0);
		sources.select('beijing');
		sources.hover('moscow', null, 'no-such-record');
		expect(stateOf('other', 'dot')).toEqual({ hovered: true });
		expect(stateOf('asking', 'ring')).toEqual({ selected: true });
		sources.hover('moscow', 'beijing');
		expect(stateOf('asking', 'ring')).toEqual({ selected: true, hovered: true });
		sources.hover();
		expect(stateOf('other', 'dot')).toEqual({ hovered: false });
	});

	test('has its extent where it is drawn', async () => {
		const sources = opened([layerOf('one', asking, other)]);
		expect(sources.extentOf('beijing')).toEqual([]);
		await sources.load(0);
		expect(sources.extentOf('beijing')).toEqual([[100, 45]]);
	});
});

describe('tiles', () => {
	const tiled = (id: string): MapLayer => ({
		...layerOf(id),
		tiles: { id, bounds: [0, 0, 1, 1] } as unknown as TileSource
	});

	test('come from the page, and are told the day at which the clock rests', () => {
		const sources = opened([layerOf('plain')]);
		expect(map.served).toEqual([]);
		sources.show(0);
		expect(map.globals.has('day')).toBe(false);
		sources.use([layerOf('plain'), tiled('own-1')]);
		expect(map.served.map(({ id }) => id)).toEqual(['own-1']);
		expect(map.globals.get('day')).toBe('1970-01-01');
	});
});

test('names are written in the reader’s language, with its glyphs', () => {
	const sources = opened([]);
	sources.speak('zh-Hans');
	sources.speak('zh-Hans');
	expect(map.glyphs).toEqual(['zh-Hans', 'zh-Hans']);
	expect(map.said).toEqual(['language: zh-Hans']);
});

describe('a map that has forgotten everything', () => {
	const dots = source('dots', [at('dot', from(3, 20), { record: 'beijing' })], {
		stateOn: (_, day) => ({ age: day })
	});

	test('is told everything again', async () => {
		const sources = opened([layerOf('one', dots)]);
		await sources.load(0);
		sources.speak('ru');
		sources.show(4);
		sources.select('beijing');
		map.states.clear();
		map.globals.clear();
		sources.restore();
		expect(stateOf('dots', 'dot')).toEqual({ present: true, age: 4, selected: true });
		expect(map.globals.get('language')).toBe('ru');
	});

	test('is told no more than it was', async () => {
		const still = { ...dots, id: 'still', dated: false };
		const sources = opened([layerOf('one', dots, still)]);
		await sources.load(0);
		sources.adjust({ ...INITIAL_SETTINGS, doubt: 'certain' });
		expect(map.states.size).toBe(0);
		sources.restore();
		expect(map.states.size).toBe(0);
		expect(map.globals.has('language')).toBe(false);
	});
});

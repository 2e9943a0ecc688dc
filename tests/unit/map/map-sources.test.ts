/** A layer's file that fails: nothing else is lost, and it is asked for again. */
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { DataProblem } from '../../../src/dataset/load';
import { en } from '../../../src/i18n/whole';
import type { OpeningData } from '../../../src/kinds';
import { collection, type MapFeatures } from '../../../src/map/features';
import { LAYERS } from '../../../src/map/layers';
import { filesAt, filesOf as wantedFiles } from '../../../src/map/layers/files';
import type { FeatureSource, MapLayer } from '../../../src/map/layers/layer';
import { MapSources } from '../../../src/map/map-sources';
import { ToldMap } from '../fixtures/told-map';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const filesOf = (layers: readonly MapLayer[]) => filesAt(wantedFiles(layers), Infinity);

/** The reader looks from so near that every file is needed. */
class NearMap extends ToldMap {
	override getZoom(): number {
		return 16;
	}
}

/** A map of these layers; `answer` says what comes of each request for a file, the first being 1. */
function opened(
	layers: readonly MapLayer[],
	answer: (file: string, time: number) => Promise<FeatureCollection>
) {
	const map = new NearMap();
	map.setStyle({ layers, theme: 'light', words: en, projection: 'flat', hidden: new Set() });
	const asked: string[] = [];
	const arrived: string[] = [];
	const failures: { problem: unknown; again: () => Promise<void> }[] = [];
	const fetchFile = (file: string) => {
		asked.push(file);
		return answer(file, asked.filter((one) => one === file).length);
	};
	const loading: boolean[] = [];
	const sources = new MapSources(map, dataset, layers, fetchFile, {
		loading: (is) => loading.push(is),
		arrived: (file) => arrived.push(file.replace('data/', '')),
		failed: (problem, again) => failures.push({ problem, again })
	});
	return { map, sources, asked, arrived, failures, loading };
}

/** What is drawn only from farther away is not made so near. */
const isMadeNear = ({ untilZoom = Infinity }: FeatureSource) => untilZoom > 16;

const published = (file: string) => Promise.resolve(publicJson<FeatureCollection>(file));
const offline = (file: string) =>
	Promise.reject(new DataProblem(`data/${file}`, { type: 'offline' }));

describe.each(filesOf(LAYERS))('%s', (file) => {
	const layers = LAYERS.filter(({ sources }) => sources.some((source) => source.file === file));
	const ids = layers
		.flatMap(({ sources }) => sources)
		.filter((source) => source.file === file && isMadeNear(source))
		.map(({ id }) => id);

	const near = new Set(
		layers.flatMap(({ sources }) => sources.filter(isMadeNear).flatMap(({ file }) => file ?? []))
	);

	test('fails once: what else is needed is drawn, it is told, and a second try draws it', async () => {
		const { map, sources, asked, arrived, failures } = opened(layers, (wanted, time) =>
			wanted === file && time === 1 ? offline(wanted) : published(wanted)
		);
		await sources.load(16);
		expect(failures.length).toBeGreaterThan(0);
		for (const { problem } of failures) expect(problem).toMatchObject({ file: `data/${file}` });
		expect([...new Set(arrived)].sort()).toEqual(
			filesOf(layers)
				.filter((other) => other !== file && near.has(other))
				.sort()
		);
		for (const id of ids) expect(map.data.has(id), id).toBe(false);
		// While the reader goes on looking there, nobody asks the server without end.
		await sources.load(16);
		expect(asked.filter((one) => one === file)).toHaveLength(1);
		await failures[0]?.again();
		expect(asked.filter((one) => one === file)).toHaveLength(2);
		expect(arrived).toContain(file);
		for (const id of ids) expect(map.data.get(id)?.features.length, id).toBeGreaterThan(0);
		await sources.loadAgain(16);
		expect(asked.filter((one) => one === file)).toHaveLength(2);
	});
});

test('offline, then near: all that fails is told; the next rest of the map asks again', async () => {
	let connected = false;
	const { sources, failures, arrived } = opened(LAYERS, (file) =>
		connected ? published(file) : offline(file)
	);
	await sources.fetch(16);
	await sources.load(16);
	const told = new Set(failures.map(({ problem }) => (problem as DataProblem).file));
	expect([...told].sort()).toEqual(
		filesOf(LAYERS)
			.map((file) => `data/${file}`)
			.sort()
	);
	connected = true;
	await sources.loadAgain(16);
	expect([...new Set(arrived)].sort()).toEqual(filesOf(LAYERS).sort());
});

test('a file whose form is right and whose content cannot be used is told, and asked for anew', async () => {
	const [layer] = LAYERS.filter(({ sources }) => sources.some(({ file }) => file));
	if (!layer) throw new Error('no layer has a file');
	let usable = false;
	const picky: MapLayer = {
		...layer,
		sources: layer.sources.map((source) => ({
			...source,
			features: (...given) => {
				if (!usable) throw new TypeError('Cannot read properties of undefined');
				return source.features(...given);
			}
		}))
	};
	const { sources, asked, failures, arrived } = opened([picky], published);
	await sources.load(16);
	expect(failures.map(({ problem }) => (problem as DataProblem).reason)).toContainEqual({
		type: 'content'
	});
	usable = true;
	await failures[0]?.again();
	expect(arrived.length).toBeGreaterThan(0);
	expect(asked.filter((file) => file === arrived[0])).toHaveLength(2);
});

test('what makes its features does not come: it is told by its name, and that it came at last', async () => {
	const [layer] = LAYERS.filter(({ sources }) => sources.some(({ file }) => file));
	if (!layer) throw new Error('no layer has a file');
	let lacks: string | undefined = 'maker.js';
	const made: MapLayer = {
		...layer,
		sources: layer.sources.map((source) => ({
			...source,
			features: async (...given) => {
				if (lacks !== undefined) throw new DataProblem(lacks, { type: 'offline' });
				return await source.features(...given);
			}
		}))
	};
	const { sources, failures, arrived } = opened([made], published);
	await sources.load(16);
	expect(failures[0]?.problem).toMatchObject({ file: 'maker.js', reason: { type: 'offline' } });
	expect(arrived).toEqual([]);
	lacks = 'another.js';
	await failures[0]?.again();
	expect(new Set(arrived)).toEqual(new Set(['maker.js']));
	lacks = undefined;
	await failures.at(-1)?.again();
	expect(arrived).toEqual(expect.arrayContaining(['another.js', ...filesOf([made])]) as unknown);
});

test('what is switched off is neither fetched nor made before it is asked for, and then stays', async () => {
	const [one, other] = ['one', 'other'].map((id): MapLayer => {
		const source: FeatureSource = {
			id,
			file: `${id}.geojson`,
			dated: true,
			features: () => collection([])
		};
		return {
			id,
			group: { id, title: () => id },
			sources: [source],
			specs: () => []
		};
	}) as [MapLayer, MapLayer];
	const layers = [one, other];
	const { map, sources, asked } = opened(layers, () => Promise.resolve(collection([])));
	sources.use(layers, new Set(['other']));
	await sources.fetch(16);
	await sources.load(16);
	expect(asked).toEqual(['one.geojson']);
	expect([...map.data.keys()]).toEqual(['one']);
	sources.use(layers, new Set(['one']));
	await sources.load(16);
	expect(asked).toEqual(['one.geojson', 'other.geojson']);
	expect([...map.data.keys()]).toEqual(['one', 'other']);
	sources.use(layers, new Set());
	await sources.loadAgain(16);
	expect(asked).toHaveLength(2);
});

test('It is loading until all that is wanted is on the map, or has failed', async () => {
	const waiting: (() => void)[] = [];
	const [failing = '', ...others] = filesOf(LAYERS);
	const { map, sources, loading } = opened(LAYERS, (file) =>
		file === failing
			? offline(file)
			: new Promise((resolve) => {
					waiting.push(() => resolve(publicJson<FeatureCollection>(file)));
				})
	);
	const wanted = LAYERS.flatMap(({ sources }) => sources).filter(
		(source) => source.file !== failing && isMadeNear(source)
	);
	const far = sources.load(0);
	const near = sources.load(16);
	expect(loading.at(-1)).toBe(true);
	while (waiting.length > 0) {
		expect(loading.at(-1)).toBe(true);
		waiting.pop()?.();
		await Promise.resolve();
	}
	await Promise.all([far, near]);
	expect(others.length).toBeGreaterThan(1);
	expect(wanted.filter(({ id }) => !map.data.has(id))).toEqual([]);
	expect(loading.at(-1)).toBe(false);
	// Never before the last of them: it was told once.
	expect(loading.indexOf(false)).toBe(loading.length - 1);
});

test('What is drawn only from farther away is made when the reader goes there', async () => {
	const [far] = LAYERS.flatMap(({ sources }) => sources).filter((source) => !isMadeNear(source));
	if (!far) throw new Error('everything is drawn near');
	const { map, sources } = opened(LAYERS, published);
	await sources.load(16);
	expect(map.data.has(far.id)).toBe(false);
	await sources.load(far.fromZoom ?? 0);
	expect(map.data.get(far.id)?.features.length).toBeGreaterThan(0);
});

test('what depends on the view is made anew with every load, last, and given to the map only when it has changed', async () => {
	const same: MapFeatures = { type: 'FeatureCollection', features: [] };
	const other: MapFeatures = { type: 'FeatureCollection', features: [] };
	const made = [same, same, other];
	const seen: boolean[] = [];
	const [still, names] = ['still', 'names'].map((id): MapLayer => ({
		id,
		sources: [
			{
				id,
				dated: id === 'names',
				...(id === 'names' ? { inView: 0.15 } : { file: 'land.geojson' }),
				features: (_geometry, _dataset, viewed) => {
					if (id === 'still') return { type: 'FeatureCollection', features: [] };
					expect(viewed).toBe(map);
					seen.push(map.data.has('still'));
					return made.shift() ?? same;
				}
			}
		],
		specs: () => [{ id, type: 'circle', source: id }]
	}));
	const layers = [still!, names!];
	const { map, sources, loading } = opened(layers, published);
	const filled: string[] = [];
	const fill = map.fillSource.bind(map);
	map.fillSource = (id, features) => {
		filled.push(id);
		return fill(id, features);
	};
	for (let time = 0; time < 3; time++) await sources.load(16);
	expect(seen).toEqual([true, true, true]);
	expect(filled).toEqual(['still', 'names', 'names']);
	expect(map.data.get('names')).toBe(other);
	// Until it stands, the map is not done.
	expect(loading).toEqual([true, false, true, false, true, false]);
});

import { beforeEach, expect, test } from 'vitest';
import { collection, type MapFeature } from '../../../../src/map/features';
import { fillSource, type FilledMap } from '../../../../src/map/maplibre/fill-source';

const feature = (number: number): MapFeature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [number % 180, 45] },
	properties: { id: `own-1/own-${number}`, name: `Camp ${number}`, days: [0, 0, 1, 1] }
});
const many = collection(Array.from({ length: 25_000 }, (_, number) => feature(number)));
const few = collection([feature(1), feature(2)]);

/** Remembers what it was given, in how many goes, and what it told whoever listens. */
class ToldSource {
	features: MapFeature[] = [];
	goes = 0;
	_eventedParent: unknown = 'tiles';
	setEventedParent = (parent: unknown) => (this._eventedParent = parent);
	setData = ({ features }: { features: MapFeature[] }) => this.take([...features]);
	updateData = ({ add }: { add: MapFeature[] }) => this.take([...this.features, ...add]);
	fire = (_: string, { sourceDataType }: { sourceDataType: string }) => {
		if (this._eventedParent) told.push(sourceDataType);
	};
	take(features: MapFeature[]) {
		this.features = features;
		this.goes++;
		this.fire('data', { sourceDataType: `${features.length}` });
		onGo();
		return Promise.resolve();
	}
}

let told: string[];
let onGo: () => void;
let sources: Map<string, ToldSource>;
let map: FilledMap;
const source = () => sources.get('own-1') as ToldSource;

beforeEach(() => {
	[told, onGo] = [[], () => undefined];
	sources = new Map([['own-1', new ToldSource()]]);
	map = { style: {}, getSource: (id) => sources.get(id) };
});

test('few are given at once', () => {
	expect(fillSource(map, 'own-1', few)).toBeUndefined();
	expect(source().features).toEqual(few.features);
	expect(told).toEqual(['2']);
});

test('many are given in order, in pieces between which the page has its turn, and tiles are told once', async () => {
	let [turns, isOver] = [0, false];
	const channel = new MessageChannel();
	channel.port1.onmessage = () => {
		turns++;
		if (!isOver) channel.port2.postMessage('');
	};
	channel.port2.postMessage('');
	await fillSource(map, 'own-1', many);
	isOver = true;
	expect(source().goes).toBe(5);
	expect(turns).toBeGreaterThan(3);
	expect(told).toEqual(['metadata', 'content']);
	expect(source()._eventedParent).toBe('tiles');
	expect(source().features.map(({ properties }) => properties.id)).toEqual(
		many.features.map(({ properties }) => properties.id)
	);
	// When it is there is told otherwise.
	expect(source().features[0]?.properties).toEqual({ id: 'own-1/own-0', name: 'Camp 0' });
	expect(many.features[0]?.properties.days).toEqual([0, 0, 1, 1]);
});

test.each([
	['a source', () => sources.clear()],
	['a map', () => delete map.style]
])('%s that is removed meanwhile is given no more', async (_, remove) => {
	const removed = source();
	onGo = remove;
	await fillSource(map, 'own-1', many);
	expect(removed.goes).toBe(1);
	expect(told).toEqual([]);
});

test('one that takes its place meanwhile, after a lost drawing surface, is given all of them', async () => {
	const [first, second] = [source(), new ToldSource()];
	onGo = () => {
		if (first.goes === 2) sources.set('own-1', second);
	};
	await fillSource(map, 'own-1', many);
	expect(first.goes).toBe(2);
	expect(second.features).toHaveLength(25_000);
	expect(told).toEqual(['metadata', 'content']);
});

/** What the reader has brought obeys the clock, and is no part of the view: no address, no citation, no export holds it. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { ownGroups } from '../../../src/features/search/rows';
import type { OpeningData } from '../../../src/kinds';
import type { OwnFeature, OwnReading } from '../../../src/own-data/types';
import { readHash, writeHash } from '../../../src/state/address';
import { Atlas } from '../../../src/state/atlas.svelte';
import { openOwn } from '../../../src/state/open-own';
import { OwnData, type OwnReader } from '../../../src/state/own-data.svelte';
import { noStore, type KeptFile, type OwnStore } from '../../../src/state/own-store';
import { setOwnData } from '../../../src/state/owned';
import { dayOf, FIRST_DAY, LAST_DAY } from '../../../src/time/day';
import { ENGLISH } from '../fixtures/spoken';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));

function feature(number: number, days: Pick<OwnFeature, 'from' | 'to'> = {}): OwnFeature {
	return {
		id: `own-${number}`,
		row: number + 1,
		name: `Camp ${number}`,
		text: '',
		...days,
		geometry: { type: 'Point', coordinates: [130, 45] }
	};
}

/** Reads nothing: gives what the test says, whatever the bytes are. */
const reading =
	(features: OwnFeature[]): OwnReader =>
	(source, { columns }) => {
		const read: OwnReading = {
			fileName: source.name,
			format: 'csv',
			encoding: 'UTF-8',
			rows: features.length,
			read: features.length,
			features,
			problems: [],
			table: { header: ['a', 'b'], sample: [], columns: columns ?? { name: 0 } }
		};
		return Promise.resolve(read);
	};

/** A store that remembers what it was asked. */
class ToldStore implements OwnStore {
	readonly canKeep = true;
	kept: readonly KeptFile[] = [];
	saves = 0;
	save(files: readonly KeptFile[]) {
		this.saves++;
		this.kept = files;
		return Promise.resolve(true);
	}
	load() {
		return Promise.resolve([...this.kept]);
	}
	clear() {
		this.kept = [];
		return Promise.resolve(true);
	}
}

const source = (name = 'camps.csv') => ({ name, bytes: new Uint8Array([1, 2, 3]) });
const MOST = 1000;

let atlas: Atlas;
beforeEach(() => {
	atlas = new Atlas(dataset, ENGLISH);
	atlas.goTo(dayOf(1969, 3, 2));
});

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const days = fc.record(
	{ from: day, length: fc.integer({ min: 1, max: 4000 }) },
	{ requiredKeys: [] }
);
const generated = fc.array(days, { maxLength: 40 }).map((all) =>
	all.map(({ from, length }, index) =>
		feature(index + 1, {
			...(from === undefined ? {} : { from }),
			...(length === undefined ? {} : { to: (from ?? FIRST_DAY) + length })
		})
	)
);

/** The rule, once more in the plainest words: undated is always there. */
const isThere = ({ from, to }: OwnFeature, on: number) =>
	(from === undefined || from <= on) && (to === undefined || on < to);

describe('the clock', () => {
	test('on whatever dates the reader goes to, in whatever order, just what is there is there', async () => {
		await fc.assert(
			fc.asyncProperty(generated, fc.array(day, { minLength: 1 }), async (features, walk) => {
				const data = new OwnData(new Atlas(dataset, ENGLISH), reading(features), noStore);
				await data.add(source());
				for (const on of walk) {
					const { count, first } = data.on(on, MOST);
					const expected = features.filter((one) => isThere(one, on));
					expect(first.map((thing) => thing.feature)).toEqual(expected);
					expect(count).toBe(expected.length);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('between two dates what came and what went is told, and nothing else', async () => {
		await fc.assert(
			fc.asyncProperty(generated, day, day, async (features, one, other) => {
				const [before, after] = [Math.min(one, other), Math.max(one, other)];
				const data = new OwnData(new Atlas(dataset, ENGLISH), reading(features), noStore);
				await data.add(source());
				const { came, went } = data.between(before, after);
				const differing = (then: boolean) =>
					features
						.filter((one) => isThere(one, before) === then && isThere(one, after) !== then)
						.map(({ id }) => id);
				const ids = (things: typeof came) => things.map((thing) => thing.feature.id).sort();
				expect(ids(came)).toEqual(differing(false).sort());
				expect(ids(went)).toEqual(differing(true).sort());
			}),
			{ numRuns: 60 }
		);
	});

	test('a list names the first few, and counts all', async () => {
		const data = new OwnData(atlas, reading([1, 2, 3].map((number) => feature(number))), noStore);
		await data.add(source());
		await data.add(source('more.csv'));
		const { count, first } = data.on(0, 4);
		expect(count).toBe(6);
		const [camps] = data.files;
		expect(camps?.on(0, 2).first.map(({ feature: { name } }) => name)).toEqual([
			'Camp 1',
			'Camp 2'
		]);
		expect(camps?.on(0, 2).count).toBe(3);
		expect(first.map(({ file }) => file.reading.fileName)).toEqual([
			'camps.csv',
			'camps.csv',
			'camps.csv',
			'more.csv'
		]);
	});
});

async function withCamps(store: OwnStore = noStore) {
	const from = dayOf(1971, 5, 1);
	const data = new OwnData(atlas, reading([feature(1), feature(2, { from, to: from + 1 })]), store);
	setOwnData(atlas, data);
	const file = await data.add(source());
	return { data, file };
}

describe('no part of the view', () => {
	test('opening it writes nothing into the address, and no script can select it', async () => {
		const before = writeHash(atlas.view, atlas.others);
		const { file } = await withCamps();
		for (const thing of file.things) {
			openOwn(atlas, thing);
			expect(atlas.opening.own).toBe(thing.id);
			expect(atlas.selectedId).toBeNull();
			expect(writeHash(atlas.view, atlas.others)).toBe(before);
			expect(atlas.select(thing.id)).toBe(false);
			expect(dataset.has(thing.id)).toBe(false);
			expect(readHash(`#sel=${thing.id}`).view.sel).not.toBe('camps.csv');
		}
		expect(JSON.stringify(atlas.visible)).not.toContain('own-');
		expect(atlas.choices).toBe(0);
	});

	test('a record that is opened takes its place, and what is opened takes that of a record', async () => {
		const { file } = await withCamps();
		const [camp] = file.things;
		atlas.select('zhenbao');
		openOwn(atlas, camp!);
		expect([atlas.selectedId, atlas.opening.own]).toEqual([null, camp!.id]);
		atlas.select('beijing');
		expect([atlas.selectedId, atlas.opening.own]).toEqual(['beijing', null]);
	});

	test('from the search the clock goes to its time; from a list it stays', async () => {
		const { file } = await withCamps();
		const later = file.things[1]!;
		openOwn(atlas, later);
		expect(atlas.day).toBe(dayOf(1969, 3, 2));
		const steps: string[] = [];
		atlas.onStep((step) => steps.push(step));
		openOwn(atlas, later, { toItsTime: true });
		expect(atlas.day).toBe(dayOf(1971, 5, 1));
		expect(steps).toEqual(['opened']);
		// Nor does it go back with the record that has led elsewhere.
		atlas.select('experts-recall-1960');
		expect(atlas.day).toBe(dayOf(1960, 7, 16));
		openOwn(atlas, later);
		expect(atlas.day).toBe(dayOf(1960, 7, 16));
	});
});

describe('search', () => {
	test('finds it by a part of its name, and says that it is the reader’s', async () => {
		await withCamps();
		const [group] = ownGroups('camp', atlas);
		expect(group).toMatchObject({ title: 'Yours', further: 0 });
		expect(group?.rows.map(({ title, elsewhere }) => [title, elsewhere])).toEqual([
			['Camp 1', undefined],
			['Camp 2', true]
		]);
		expect(ownGroups('CAMP 2', atlas)[0]?.rows).toHaveLength(1);
		expect(ownGroups('beijing', atlas)).toEqual([]);
		expect(ownGroups('  ', atlas)).toEqual([]);
	});
});

describe('hidden and removed', () => {
	const laid = () => atlas.layers.list.map(({ id }) => id);

	test('it lies on the map with its names until it is hidden, and again when it is shown', async () => {
		const { data, file } = await withCamps();
		const layers = laid();
		expect(layers).toHaveLength(2);
		openOwn(atlas, file.things[0]!);
		data.show(file.key, false);
		// Nothing of a large file is worked out anew for that.
		expect(data.files[0]?.things).toBe(file.things);
		expect(laid()).toEqual([]);
		expect(atlas.opening.own).toBeNull();
		expect(data.on(atlas.day, MOST).count).toBe(0);
		expect(ownGroups('camp', atlas)).toEqual([]);
		data.show(file.key, true);
		expect(laid()).toEqual(layers);
		await data.remove(file.key);
		expect(laid()).toEqual([]);
		expect(data.files).toEqual([]);
	});

	test('read again with other columns it takes its own place', async () => {
		const { data, file } = await withCamps();
		await data.add(source('more.csv'));
		openOwn(atlas, file.things[0]!);
		const again = await data.readAgain(file.key, { name: 1 });
		expect(again?.reading.table?.columns).toEqual({ name: 1 });
		expect(data.files.map(({ reading }) => reading.fileName)).toEqual(['camps.csv', 'more.csv']);
		expect(atlas.opening.own).toBeNull();
		expect(laid()).toHaveLength(4);
		await data.remove(file.key);
		expect(await data.readAgain(file.key, {})).toBeUndefined();
	});
});

describe('kept on the device', () => {
	test('only when the reader asks, with the columns that they chose; nothing is left of what is removed', async () => {
		const store = new ToldStore();
		const { data, file } = await withCamps(store);
		await data.readAgain(file.key, { name: 1 });
		expect(store.saves).toBe(0);
		expect(await data.keep(true)).toBe(true);
		expect(store.kept).toEqual([{ source: source(), columns: { name: 1 } }]);
		// Asked once, it keeps up.
		await data.add(source('more.csv'));
		expect(store.kept).toHaveLength(2);

		const next = new OwnData(new Atlas(dataset, ENGLISH), reading([feature(1)]), store);
		await next.restore();
		expect(next.isKept).toBe(true);
		expect(next.files.map(({ reading }) => reading.table?.columns)).toEqual([
			{ name: 1 },
			{ name: 0 }
		]);
		for (const { key } of next.files) await next.remove(key);
		expect(store.kept).toEqual([]);
		expect(next.isKept).toBe(false);
	});

	test('no longer, when the reader says so', async () => {
		const store = new ToldStore();
		const { data } = await withCamps(store);
		await data.keep(true);
		await data.keep(false);
		expect(store.kept).toEqual([]);
		await data.add(source('more.csv'));
		expect(store.kept).toEqual([]);
	});

	test('what is no table is kept without columns', async () => {
		const store = new ToldStore();
		const reader: OwnReader = async (...asked) => {
			const { table: _, ...read } = await reading([feature(1)])(...asked);
			return { ...read, format: 'geojson' };
		};
		const data = new OwnData(atlas, reader, store);
		await data.add(source('camps.geojson'));
		await data.keep(true);
		expect(store.kept).toEqual([{ source: source('camps.geojson'), columns: undefined }]);
	});

	test('a browser that keeps nothing says so', async () => {
		const { data } = await withCamps(noStore);
		expect(await data.keep(true)).toBe(false);
		expect(data.isKept).toBe(false);
	});
});

describe('several files', () => {
	const named = (number: number, name: string, text = ''): OwnFeature => ({
		...feature(number),
		name,
		text
	});
	/** Two files: of camps, and of roads. */
	async function both(store: OwnStore = noStore) {
		const files: Record<string, OwnFeature[]> = {
			'camps.csv': [named(1, 'Old camp'), named(2, 'Camp of pioneers'), named(3, 'Ford', 'a camp')],
			'roads.csv': [named(1, 'Campaign road'), named(2, 'Road')],
			'empty.csv': []
		};
		const asked: { name: string; columns: unknown; places: unknown }[] = [];
		const reader: OwnReader = (from, options) => {
			asked.push({ name: from.name, columns: options.columns, places: options.places });
			return reading(files[from.name] ?? [])(from, options);
		};
		const data = new OwnData(atlas, reader, store);
		setOwnData(atlas, data);
		const camps = await data.add(source());
		const roads = await data.add(source('roads.csv'));
		return { data, camps, roads, asked };
	}
	const laid = () => atlas.layers.list.map(({ id }) => id);

	test('each has a key and ids of its own, and new ids when it is read again', async () => {
		const { data, camps, roads, asked } = await both();
		const places = () => undefined;
		expect([camps, roads].map(({ key, id }) => [key, id])).toEqual([
			['file-1', 'own-1'],
			['file-2', 'own-2']
		]);
		const again = await data.readAgain(camps.key, {}, places);
		expect(asked.at(-1)).toEqual({ name: 'camps.csv', columns: {}, places });
		expect([again?.key, again?.id]).toEqual(['file-1', 'own-3']);
		expect(again?.things[0]?.id).toBe('own-3/own-1');
		expect((await data.add(source())).key).toBe('file-4');
	});

	test('a thing is found by its id while its file is shown', async () => {
		const { data, camps, roads } = await both();
		expect(data.find('own-2/own-2')).toBe(roads.things[1]);
		expect(data.find('own-1/own-1')).toBe(camps.things[0]);
		expect(data.find('own-1/own-9')).toBeUndefined();
		expect(data.find(null)).toBeUndefined();
		data.show(roads.key, false);
		expect(data.find('own-2/own-2')).toBeUndefined();
		expect(data.find('own-1/own-1')).toBe(camps.things[0]);
	});

	test('names that begin with what is sought come before those that hold it; all are counted', async () => {
		const { data } = await both();
		const found = (typed: string, most = 10) => {
			const { count, first } = data.search(typed, most);
			return [count, first.map((thing) => thing.feature.name)];
		};
		expect(found('camp')).toEqual([4, ['Camp of pioneers', 'Campaign road', 'Old camp', 'Ford']]);
		expect(found('camp', 2)).toEqual([4, ['Camp of pioneers', 'Campaign road']]);
		expect(found('road')).toEqual([2, ['Road', 'Campaign road']]);
		expect(found('nothing')).toEqual([0, []]);
		expect(found(' ')).toEqual([0, []]);
	});

	test('hiding or removing one leaves the other, and what of the other is open', async () => {
		const { data, camps, roads } = await both();
		const layers = laid();
		openOwn(atlas, roads.things[0]!);
		data.show(camps.key, false);
		expect(atlas.opening.own).toBe('own-2/own-1');
		expect(laid()).toEqual(layers.filter((id) => id.startsWith('own-2')));
		await data.remove(camps.key);
		expect(data.files).toEqual([roads]);
		expect(atlas.opening.own).toBe('own-2/own-1');
		await data.remove(roads.key);
		expect(atlas.opening.own).toBeNull();
		// What is not there is neither shown nor removed.
		data.show('file-9', true);
		await data.remove('file-9');
		expect([laid(), data.files]).toEqual([[], []]);
	});

	test('what is open stays so when something else than a thing of the file is', async () => {
		const { data, camps } = await both();
		atlas.select('beijing');
		data.show(camps.key, false);
		expect([atlas.selectedId, atlas.opening.own]).toEqual(['beijing', null]);
	});

	test('a file without things lays nothing over the map', async () => {
		const { data } = await both();
		const layers = laid();
		await data.add(source('empty.csv'));
		expect(laid()).toEqual(layers);
		expect(data.files).toHaveLength(3);
	});

	test('one that is removed while it is read again stays removed', async () => {
		const { data, camps } = await both();
		const again = data.readAgain(camps.key, { name: 1 });
		await data.remove(camps.key);
		expect(await again).toBeUndefined();
		expect(data.files).toHaveLength(1);
	});

	test('one that is hidden, also while it is read again, stays hidden', async () => {
		const { data, camps } = await both();
		const again = data.readAgain(camps.key, { name: 1 });
		data.show(camps.key, false);
		expect((await again)?.isShown).toBe(false);
		expect(data.files.map(({ isShown }) => isShown)).toEqual([false, true]);
	});

	test('kept, what is left after one is removed is kept on; the last takes the wish along', async () => {
		const store = new ToldStore();
		const { data, camps, roads } = await both(store);
		await data.keep(true);
		await data.remove(camps.key);
		expect([data.isKept, store.kept.map(({ source: { name } }) => name)]).toEqual([
			true,
			['roads.csv']
		]);
		await data.remove(roads.key);
		expect([data.isKept, store.kept]).toEqual([false, []]);
		await data.add(source());
		expect(store.kept).toEqual([]);
	});

	test('restored, each is read with its columns, and by the places that are known', async () => {
		const store = new ToldStore();
		const places = () => undefined;
		store.kept = [
			{ source: source(), columns: { name: 2 } },
			{ source: source('roads.csv'), columns: undefined } as never
		];
		const { data, asked } = await both(store);
		asked.length = 0;
		await data.restore(places);
		expect(asked).toEqual([
			{ name: 'camps.csv', columns: { name: 2 }, places },
			{ name: 'roads.csv', columns: undefined, places }
		]);
		expect(data.isKept).toBe(true);
		const none = new OwnData(new Atlas(dataset, ENGLISH), reading([]), new ToldStore());
		await none.restore();
		expect([none.isKept, none.files]).toEqual([false, []]);
	});
});
describe('opened', () => {
	const opened = async (
		geometry: OwnFeature['geometry'],
		days: Pick<OwnFeature, 'from' | 'to'> = {}
	) => {
		atlas = new Atlas(dataset, ENGLISH);
		atlas.goTo(dayOf(1969, 3, 2));
		const data = new OwnData(atlas, reading([{ ...feature(1, days), geometry }]), noStore);
		const file = await data.add(source());
		return { data, thing: file.things[0]! };
	};

	test('the map goes as near to a point as it is, or to 6; to a shape no nearer than 9', async () => {
		const point = await opened({ type: 'Point', coordinates: [100, 40] });
		openOwn(atlas, point.thing);
		expect(atlas.destination?.longitude).toBeCloseTo(100, 5);
		expect(atlas.destination?.latitude).toBeCloseTo(40, 5);
		expect(atlas.destination?.zoom).toBe(Math.max(6, atlas.camera.zoom));
		const small = await opened({
			type: 'LineString',
			coordinates: [
				[100, 40],
				[100.01, 40.01]
			]
		});
		openOwn(atlas, small.thing);
		expect(atlas.destination?.zoom).toBe(9);
		expect(atlas.destination?.longitude).toBeCloseTo(100.005, 3);
	});

	test('of a shape with many corners enough are looked at, the last among them', async () => {
		const coordinates = Array.from({ length: 1001 }, (_, index) => [100 + index / 100, 40]);
		const { thing } = await opened({ type: 'LineString', coordinates });
		openOwn(atlas, thing);
		expect(atlas.destination?.longitude).toBeCloseTo(105, 1);
		const far = await opened({
			type: 'LineString',
			coordinates: [[60, 40], ...coordinates.slice(1, 1000)]
		});
		openOwn(atlas, far.thing);
		expect(atlas.destination?.longitude).toBeCloseTo(85, 0);
		const area = await opened({
			type: 'MultiPolygon',
			coordinates: [
				[
					[
						[80, 30],
						[81, 30],
						[81, 31],
						[80, 30]
					]
				],
				[
					[
						[90, 30],
						[91, 30],
						[91, 31],
						[90, 30]
					]
				]
			]
		});
		openOwn(atlas, area.thing);
		expect(atlas.destination?.longitude).toBeCloseTo(85.5, 1);
	});

	test('asked to go to its time, the clock goes to its first day, or its last where no first is known', async () => {
		const at = dayOf(1971, 5, 1);
		const point = { type: 'Point' as const, coordinates: [100, 40] };
		const until = await opened(point, { to: dayOf(1950, 1, 1) });
		const steps: string[] = [];
		atlas.onStep((step) => steps.push(step));
		until.data.open(until.thing, { toItsTime: true });
		expect(atlas.day).toBe(dayOf(1949, 12, 31));
		expect(steps).toEqual(['opened']);
		const from = await opened(point, { from: at });
		from.data.open(from.thing);
		expect(atlas.day).toBe(dayOf(1969, 3, 2));
		from.data.open(from.thing, { toItsTime: true });
		expect(atlas.day).toBe(at);
		// On a day on which it is there the clock stays.
		atlas.goTo(at + 5);
		from.data.open(from.thing, { toItsTime: true });
		expect(atlas.day).toBe(at + 5);
	});
});

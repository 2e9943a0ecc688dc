import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collection, type MapFeature } from '../../../src/map/features';
import { Visibility, type FeatureStates } from '../../../src/map/visibility';
import { BEGINNING, FOREVER, isActiveOn, type Interval } from '../../../src/time/interval';

/** A map that remembers what it was told, as MapLibre does. */
class ToldMap implements FeatureStates {
	readonly states = new Map<string, Record<string, unknown>>();
	told = 0;

	setFeatureState(feature: { source: string; id: string }, state: Record<string, unknown>) {
		const key = `${feature.source}/${feature.id}`;
		this.states.set(key, { ...this.states.get(key), ...state });
		this.told++;
	}

	/** The drawing surface is lost, and with it all it was told. */
	lose() {
		this.states.clear();
	}

	present(source: string): string[] {
		return [...this.states]
			.filter(([key, state]) => key.startsWith(`${source}/`) && state['present'] === true)
			.map(([key]) => key.slice(source.length + 1))
			.sort();
	}
}

const feature = (id: string, days: Interval, record?: string): MapFeature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [133.84, 46.49] },
	properties: { id, days, ...(record ? { record } : {}) }
});

const day = fc.integer({ min: -15, max: 15 });
const end = fc.oneof(
	{ weight: 6, arbitrary: day },
	{ weight: 1, arbitrary: fc.constantFrom(BEGINNING, FOREVER) }
);
const interval = fc
	.tuple(end, end, end, end)
	.map((days) => days.sort((a, b) => a - b) as unknown as Interval);
const features = fc
	.array(interval, { maxLength: 8 })
	.map((intervals) => intervals.map((days, index) => feature(`f${index}`, days)));
const walk = fc.array(day, { minLength: 1, maxLength: 8 });

/** So many features of the border were told. */
const told = (count: number) => new Map(count > 0 ? [['border', count]] : []);

const there = (all: readonly MapFeature[], today: number) =>
	all
		.filter(({ properties }) => isActiveOn(properties.days, today))
		.map(({ properties }) => properties.id)
		.sort();

test('on every day of any walk the map holds what is there, and nothing else', () => {
	fc.assert(
		fc.property(features, features, walk, (border, areas, days) => {
			const map = new ToldMap();
			const visibility = new Visibility(map);
			visibility.watch('border', collection(border));
			visibility.watch('areas', collection(areas));
			for (const today of days) {
				visibility.show(today);
				expect(map.present('border')).toEqual(there(border, today));
				expect(map.present('areas')).toEqual(there(areas, today));
			}
		}),
		{ numRuns: 300 }
	);
});

test('a step tells the map of what differs, once, and of nothing else', () => {
	fc.assert(
		fc.property(features, day, day, (all, from, to) => {
			const map = new ToldMap();
			const visibility = new Visibility(map);
			visibility.watch('border', collection(all));
			expect(visibility.show(from)).toEqual(told(there(all, from).length));
			const before = map.told;
			const differs = all.filter(
				({ properties }) => isActiveOn(properties.days, from) !== isActiveOn(properties.days, to)
			);
			expect(visibility.show(to)).toEqual(told(differs.length));
			expect(map.told - before).toBe(differs.length);
		}),
		{ numRuns: 300 }
	);
});

test('when nothing changes the map is told nothing', () => {
	const map = new ToldMap();
	const visibility = new Visibility(map);
	visibility.watch('border', collection([feature('amur', [0, 0, 100, 100])]));
	visibility.show(10);
	const before = map.told;
	expect(visibility.show(10)).toEqual(told(0));
	expect(visibility.show(50)).toEqual(told(0));
	expect(visibility.show(0)).toEqual(told(0));
	expect(map.told).toBe(before);
});

test('what comes later is watched from the next showing on, the rest is not told again', () => {
	const map = new ToldMap();
	const visibility = new Visibility(map);
	visibility.watch('border', collection([feature('amur', [0, 0, 100, 100])]));
	visibility.show(10);
	visibility.watch('areas', collection([feature('island', [5, 5, 20, 20])]));
	expect(map.present('areas')).toEqual([]);
	expect(visibility.show(10)).toEqual(new Map([['areas', 1]]));
	expect(map.present('areas')).toEqual(['island']);
});

test('after a loss everything is said again, on whatever day the map returns', () => {
	fc.assert(
		fc.property(features, day, day, (all, before, after) => {
			const map = new ToldMap();
			const visibility = new Visibility(map);
			visibility.watch('border', collection(all));
			visibility.show(before);
			map.lose();
			visibility.forget();
			expect(visibility.show(after)).toEqual(told(there(all, after).length));
			expect(map.present('border')).toEqual(there(all, after));
		}),
		{ numRuns: 300 }
	);
});

test('what is not there does not answer', () => {
	fc.assert(
		fc.property(features, walk, (all, days) => {
			const visibility = new Visibility(new ToldMap());
			visibility.watch('border', collection(all));
			for (const { properties } of all) {
				expect(visibility.isPresent('border', properties.id)).toBe(false);
			}
			for (const today of days) {
				visibility.show(today);
				const found = visibility.presentFeatures('border').map(({ properties }) => properties.id);
				expect(found.sort()).toEqual(there(all, today));
				for (const { properties } of all) {
					expect(visibility.isPresent('border', properties.id)).toBe(
						isActiveOn(properties.days, today)
					);
				}
			}
		})
	);
});

test('the quiet base, which nobody watches, always answers; a stranger in a watched source never', () => {
	const visibility = new Visibility(new ToldMap());
	visibility.watch('border', collection([]));
	visibility.show(0);
	expect(visibility.isPresent('land', 'land-0')).toBe(true);
	expect(visibility.isPresent('border', 'nobody')).toBe(false);
});

test('a record is found by its features in every source', () => {
	const visibility = new Visibility(new ToldMap());
	visibility.watch('border', collection([feature('a', [0, 0, 1, 1], 'amur')]));
	visibility.watch(
		'labels',
		collection([feature('b', [0, 0, 1, 1], 'amur'), feature('c', [0, 0, 1, 1], 'ussuri')])
	);
	expect(visibility.featuresOf('amur')).toEqual([
		{ source: 'border', id: 'a' },
		{ source: 'labels', id: 'b' }
	]);
	expect(visibility.featuresOf('nobody')).toEqual([]);
});

test('what comes onto the map is not there before it is shown; what is watched anew is taken away first', () => {
	const map = new ToldMap();
	const visibility = new Visibility(map);
	expect(visibility.presentFeatures('one')).toEqual([]);
	const features = collection([feature('a', [0, 0, 10, 10]), feature('b', [20, 20, 30, 30])]);
	visibility.watch('one', features);
	expect(map.told).toBe(0);
	visibility.show(5);
	expect(map.present('one')).toEqual(['a']);
	expect(visibility.presentFeatures('one')).toEqual([features.features[0]]);
	visibility.watch('one', features, () => [[20, 20, 30, 30]]);
	expect(map.present('one')).toEqual([]);
	visibility.show(5);
	expect(map.present('one')).toEqual([]);
	visibility.show(25);
	expect(map.present('one')).toEqual(['a', 'b']);
});

test('what comes more than once is there on each of its stretches, and told of only when it comes or goes', () => {
	const map = new ToldMap();
	const visibility = new Visibility(map);
	visibility.watch('one', collection([feature('a', [0, 0, 30, 30])]), () => [
		[0, 0, 10, 10],
		[10, 10, 15, 15],
		[20, 20, 30, 30]
	]);
	const days = [-1, 0, 9, 10, 14, 15, 19, 20, 29, 30, 12, 17, 3];
	const there = days.map((day) => {
		const before = map.told;
		visibility.show(day);
		return [map.present('one').length, map.told - before];
	});
	expect(there.map(([count]) => count)).toEqual([0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 0, 1]);
	// 9 to 10 and 10 to 14 are no news: one stretch ends where the next begins.
	expect(there.map(([, told]) => told)).toEqual([0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1]);
});

test('of a source that is watched no more nothing is known, and nothing is told', () => {
	const map = new ToldMap();
	const visibility = new Visibility(map);
	visibility.watch('border', collection([feature('one', [0, 0, 9, 9], 'sector')]));
	visibility.show(1);
	visibility.unwatch('border');
	expect(visibility.featuresOf('sector')).toEqual([]);
	expect(visibility.presentFeatures('border')).toEqual([]);
	expect(visibility.show(12)).toEqual(told(0));
});

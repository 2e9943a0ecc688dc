import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	chooseNames,
	choosePlacings,
	type IsThere,
	type Placing,
	type PlacingStyle
} from '../../../../src/map/maplibre/placed-names';

type Offer = Placing['getBucketParts'];
type Parts = Parameters<Offer>[0];

/** A tile of names in the order of MapLibre's buffer, cut into parts of equal sort key at these indices. */
interface Names {
	source: string;
	ids: readonly string[];
	cuts: readonly number[];
}

/** MapLibre's way with names (6.17, placement.ts): every name of a tile is offered a place. */
class EveryName {
	getBucketParts(parts: Parts, ...[, tile]: [Parameters<Offer>[1], Parameters<Offer>[2]]): void {
		const names = (tile as unknown as { names: Names }).names;
		const { source, ids } = names;
		const bucket = {
			sourceID: source,
			sourceLayerIndex: 0,
			symbolInstances: {
				length: ids.length,
				// The tile keeps its features in another order than the buffer its names.
				get: (index: number) => ({ featureIndex: ids.length - 1 - index })
			}
		};
		const ends = [...new Set([...names.cuts.filter((cut) => cut < ids.length), ids.length])].sort(
			(a, b) => a - b
		);
		let start = 0;
		for (const end of ends) {
			const part = { sortKey: end, symbolInstanceStart: start, symbolInstanceEnd: end };
			parts.push({ ...part, parameters: { bucket } } as unknown as Parts[number]);
			start = end;
		}
	}
}

function tileOf(names: Names): Parameters<Offer>[2] {
	const feature = (index: number) => ({
		properties: { id: names.ids[names.ids.length - 1 - index] }
	});
	return {
		names,
		latestFeatureIndex: {
			loadVTLayers: () => ({ layer: { feature } }),
			sourceLayerCoder: { decode: () => 'layer' },
			getId: (found: ReturnType<typeof feature>) => found.properties.id
		}
	} as unknown as Parameters<Offer>[2];
}

/** A placing that chooses its names so. */
function choosingPlacing(isThere: IsThere): Placing {
	const placing = new EveryName();
	chooseNames(placing, isThere);
	return placing;
}

const layer = {} as Parameters<Offer>[1];

/** The names a placing offers a place, and the sort keys under which it does, in order. */
function offered(placing: Placing, tile: ReturnType<typeof tileOf>, names: Names) {
	const parts: Parts = [];
	placing.getBucketParts(parts, layer, tile, true);
	return parts.flatMap(({ symbolInstanceStart, symbolInstanceEnd, sortKey }) =>
		names.ids
			.slice(symbolInstanceStart, symbolInstanceEnd)
			.map((id) => ({ id, sortKey: Number(sortKey) }))
	);
}

const names = fc
	.record({
		size: fc.nat(12),
		source: fc.constantFrom('labels', 'river-labels'),
		cuts: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 })
	})
	.map(({ size, source, cuts }): Names => ({
		source,
		ids: Array.from({ length: size }, (_, index) => `name ${index}`),
		cuts
	}));

test('only the names that are there are offered a place, each once, in their order and under their sort key', () => {
	fc.assert(
		fc.property(
			names,
			fc.array(fc.array(fc.nat(11)), { minLength: 1, maxLength: 4 }),
			(all, days) => {
				const asked: string[] = [];
				let there = new Set<string>();
				const placing = choosingPlacing((source, id) => {
					asked.push(source);
					return there.has(id);
				});
				const tile = tileOf(all);
				const every = offered(new EveryName(), tile, all);
				for (const day of days) {
					there = new Set(day.map((index) => `name ${index}`));
					expect(offered(placing, tile, all)).toEqual(every.filter(({ id }) => there.has(id)));
					expect(new Set(asked)).toEqual(new Set(all.ids.length > 0 ? [all.source] : []));
				}
			}
		),
		{ numRuns: 500 }
	);
});

test('parts that other tiles have offered before stay as they are', () => {
	const placing = choosingPlacing((_, id) => id === 'a');
	const one = { source: 'labels', ids: ['a', 'b'], cuts: [] };
	const parts: Parts = [];
	placing.getBucketParts(parts, layer, tileOf(one), true);
	placing.getBucketParts(parts, layer, tileOf(one), true);
	expect(parts.map((part) => [part.symbolInstanceStart, part.symbolInstanceEnd])).toEqual([
		[0, 1],
		[0, 1]
	]);
});

test('two maps side by side choose the names of their own dates, placing by placing', () => {
	const all = { source: 'labels', ids: ['a', 'b'], cuts: [1] };
	const tile = tileOf(all);
	const there = { one: 'a', other: 'b' };
	const style = (map: keyof typeof there): PlacingStyle => {
		const made: PlacingStyle = {};
		choosePlacings(made, (_, id) => id === there[map]);
		return made;
	};
	const [one, other] = [style('one'), style('other')];
	const named = (of: PlacingStyle) => {
		of.pauseablePlacement = { placement: new EveryName() };
		return offered(of.pauseablePlacement.placement, tile, all).map(({ id }) => id);
	};
	expect([named(one), named(other)]).toEqual([['a'], ['b']]);
	there.one = 'b';
	there.other = 'a';
	expect([named(other), named(one)]).toEqual([['a'], ['b']]);
	// A map that is none of ours names everything.
	expect(named({})).toEqual(['a', 'b']);
});

test('a MapLibre of another make is left alone', () => {
	const other = {};
	chooseNames(other as Placing, () => true);
	expect(other).toEqual({});
});

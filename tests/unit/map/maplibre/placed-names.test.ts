import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	chooseNames,
	choosingNames,
	type Placing
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

/** A class of placings of its own, so that what one test changes no other sees. */
function choosingPlacings(): Placing {
	class Choosing extends EveryName {}
	Choosing.prototype.getBucketParts = EveryName.prototype.getBucketParts;
	chooseNames(Choosing.prototype);
	return new Choosing();
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
				const placing = choosingPlacings();
				const tile = tileOf(all);
				const every = offered(new EveryName(), tile, all);
				for (const day of days) {
					const there = new Set(day.map((index) => `name ${index}`));
					const asked: string[] = [];
					choosingNames(
						(source, id) => {
							asked.push(source);
							return there.has(id);
						},
						() => {
							expect(offered(placing, tile, all)).toEqual(every.filter(({ id }) => there.has(id)));
						}
					);
					expect(new Set(asked)).toEqual(new Set(all.ids.length > 0 ? [all.source] : []));
				}
			}
		),
		{ numRuns: 500 }
	);
});

test('parts that other tiles have offered before stay as they are', () => {
	const placing = choosingPlacings();
	const one = { source: 'labels', ids: ['a', 'b'], cuts: [] };
	const parts: Parts = [];
	choosingNames(
		(_, id) => id === 'a',
		() => {
			placing.getBucketParts(parts, layer, tileOf(one), true);
			placing.getBucketParts(parts, layer, tileOf(one), true);
		}
	);
	expect(parts.map((part) => [part.symbolInstanceStart, part.symbolInstanceEnd])).toEqual([
		[0, 1],
		[0, 1]
	]);
});

test('a map that asks nobody places every name, also after another map’s frame has failed', () => {
	const placing = choosingPlacings();
	const all = { source: 'labels', ids: ['a', 'b'], cuts: [1] };
	const fails = () =>
		choosingNames(
			() => false,
			() => {
				throw new Error('the drawing surface is lost');
			}
		);
	expect(fails).toThrow('the drawing surface is lost');
	expect(offered(placing, tileOf(all), all).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('to choose twice changes nothing more, and a MapLibre of another make is left alone', () => {
	class Choosing extends EveryName {}
	chooseNames(Choosing.prototype as Placing);
	const once = Choosing.prototype.getBucketParts;
	chooseNames(Choosing.prototype as Placing);
	expect(Choosing.prototype.getBucketParts).toBe(once);
	const other = {};
	chooseNames(other as Placing);
	expect(other).toEqual({});
});

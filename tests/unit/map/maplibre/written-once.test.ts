/** A feature whose line runs through many tiles is written once, where there is room, from the middle. */
import { expect, test } from 'vitest';
import { chooseNames, type Placing } from '../../../../src/map/maplibre/placed-names';
import { ONCE, OF_STATES } from '../../../../src/map/layers/layer';

type Offer = Placing['getBucketParts'];
type Parts = Parameters<Offer>[0];

/** A tile of the map's upper row, in which these features have a place each: where across it, in 8192 parts. */
interface Given {
	tile: number;
	places: readonly (readonly [id: string, across: number])[];
	/** The states that they name. */
	states?: readonly string[];
}

/** MapLibre's way with names (6.17): all of a tile's are one part, and each that has room is placed. */
function placingWith(hasRoom: (crossTileID: number) => boolean) {
	const placed: number[] = [];
	const placing = {
		placements: {} as Record<number, { text: boolean }>,
		getBucketParts(parts: Parts, ...[, given]: [Parameters<Offer>[1], Parameters<Offer>[2]]) {
			const { tile, places } = (given as unknown as { given: Given }).given;
			const symbolInstances = {
				length: places.length,
				get: (index: number) => ({
					featureIndex: index,
					anchorX: places[index]?.[1],
					anchorY: 0,
					crossTileID: tile * 10 + index + 1
				})
			};
			const bucket = { sourceID: 'ways', sourceLayerIndex: 0, symbolInstances };
			const part = { symbolInstanceStart: 0, symbolInstanceEnd: places.length };
			parts.push({ ...part, parameters: { bucket } } as unknown as Parts[number]);
		},
		placeLayerBucketPart(part: Parts[number]) {
			for (let at = part.symbolInstanceStart; at < part.symbolInstanceEnd; at++) {
				const { crossTileID } = part.parameters.bucket.symbolInstances.get(at);
				placing.placements[crossTileID] = { text: hasRoom(crossTileID) };
				if (hasRoom(crossTileID)) placed.push(crossTileID);
			}
		}
	};
	return { placing: placing as unknown as Placing & typeof placing, placed };
}

const tileOf = (given: Given) =>
	({
		given,
		tileID: { canonical: { x: given.tile, y: 0, z: 2 } },
		latestFeatureIndex: {
			loadVTLayers: () => ({
				layer: {
					feature: (index: number) => ({
						id: given.places[index]?.[0],
						properties: { state: given.states?.[index] }
					})
				}
			}),
			sourceLayerCoder: { decode: () => 'layer' },
			getId: ({ id }: { id: string }) => id
		}
	}) as unknown as Parameters<Offer>[2];

/** What is placed of one style layer after another, each in tiles of its own. */
function placeLayers(
	layers: readonly (readonly [tiles: readonly Given[], layer: object])[],
	hasRoom = (_: number) => true
) {
	const { placing, placed } = placingWith(hasRoom);
	chooseNames(placing, (_, id) => id !== 'gone');
	for (const [tiles, layer] of layers) {
		const parts: Parts = [];
		for (const given of tiles)
			placing.getBucketParts(parts, layer as Parameters<Offer>[1], tileOf(given), false);
		for (const part of parts) placing.placeLayerBucketPart(part, {}, false);
	}
	return placed;
}

const place = (tiles: readonly Given[], layer: object, hasRoom?: (_: number) => boolean) =>
	placeLayers([[tiles, layer]], hasRoom);

const TILES: Given[] = [
	{
		tile: 0,
		places: [
			['recall', 1000],
			['recall', 7000],
			['gone', 2000]
		]
	},
	{
		tile: 1,
		places: [
			['recall', 4000],
			['other', 100]
		]
	},
	{ tile: 2, places: [['recall', 2000]] }
];

test('of all its places it has the middle one; another feature has its own', () => {
	expect(place(TILES, ONCE).sort()).toEqual([11, 12]);
});

test('where there is no room in the middle it has the nearest place that has', () => {
	expect(place(TILES, ONCE, (id) => id !== 11)).toEqual([12, 2]);
	expect(place(TILES, ONCE, (id) => id === 1)).toEqual([1]);
	expect(place(TILES, ONCE, () => false)).toEqual([]);
});

test('without being asked for, every place is written', () => {
	expect(place(TILES, {})).toEqual([1, 2, 11, 12, 21]);
});

test('places that say the same are one feature, in one style layer or in several', () => {
	const along: Given[] = [{ tile: 0, places: [['recall', 4000]] }];
	const level: Given[] = [
		{
			tile: 1,
			places: [
				['recall~0', 1000],
				['recall~1', 4500],
				['recall~2', 8000]
			]
		}
	];
	const both = [[along, ONCE] as const, [level, ONCE] as const];
	expect(placeLayers(both)).toEqual([1]);
	// Without room along it, the middle one of the others, or one beside that.
	expect(placeLayers(both, (id) => id !== 1)).toEqual([12]);
	expect(placeLayers(both, (id) => id === 13)).toEqual([13]);
});

test('a state that has a name is not named a second time by what is for states without', () => {
	const usual: Given[] = [
		{
			tile: 0,
			places: [
				['a', 1000],
				['b', 3000],
				['c', 5000]
			],
			states: ['china', 'china', 'ussr']
		}
	];
	const inView: Given[] = [
		{
			tile: 1,
			places: [
				['china~1', 1000],
				['ussr~1', 2000],
				['ussr~2', 7000]
			],
			states: ['china', 'ussr', 'ussr']
		}
	];
	const layers = [[usual, OF_STATES] as const, [inView, ONCE] as const];
	// Each of the usual ones has its place.
	expect(placeLayers(layers)).toEqual([1, 2, 3]);
	// Where one finds no room, the other is written, once.
	expect(placeLayers(layers, (id) => id !== 3)).toEqual([1, 2, 12]);
	expect(placeLayers(layers, (id) => id > 10).sort()).toEqual([11, 12]);
	expect(placeLayers(layers, (id) => id === 13)).toEqual([13]);
});

test('beyond the rim there is no room for what is written once, nor for names of states', () => {
	const { placing } = placingWith(() => true);
	const told: (boolean | undefined)[] = [];
	const put = placing.placeLayerBucketPart;
	placing.placeLayerBucketPart = function (part) {
		told.push((placing as { isToBeSeen?: boolean }).isToBeSeen);
		put.call(this, part);
	};
	chooseNames(placing, () => true);
	for (const layer of [ONCE, OF_STATES, {}]) {
		const parts: Parts = [];
		const given: Given = { tile: 0, places: [['a', 1000]], states: ['china'] };
		placing.getBucketParts(parts, layer as Parameters<Offer>[1], tileOf(given), false);
		for (const part of parts) placing.placeLayerBucketPart(part, {}, false);
	}
	expect(told).toEqual([true, true, false]);
});

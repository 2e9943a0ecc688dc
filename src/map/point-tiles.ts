import { PbfWriter } from 'pbf';
import type { MapFeatures } from './features';
import type { CutTile } from './layers/layer';
import { spotOf } from './line-grid';
import { turnAfter } from '../time/slices';
import { TILE_LAYER } from './tile-url';

/** In how many parts the side of a tile is told. */
const EXTENT = 8192;

/** What a tile of vectors (MVT 2.1) calls a point, and the way from its corner to one. */
const POINT = 1;
const MOVE_TO_ONE = 9;

/** Bytes that a point takes at most; a few more are all else. */
const BYTES = 24;

/** ms of reading positions after which whatever else waits has its turn. */
const AT_ONCE = 8;

/** West of every tile. */
const NOWHERE = -1;

/** A point in a tile: its place in the list, and how far from the tile's upper left corner it lies. */
interface Placed {
	place: number;
	x: number;
	y: number;
}

function writePoint({ place, x, y }: Placed, pbf: PbfWriter): void {
	// MapLibre takes a 0 for none.
	pbf.writeVarintField(1, place + 1);
	pbf.writeVarintField(3, POINT);
	// Lengths are told doubled: an odd one would be negative.
	pbf.writePackedVarint(4, [MOVE_TO_ONE, 2 * x, 2 * y]);
}

function writeLayer(points: readonly Placed[], pbf: PbfWriter): void {
	pbf.writeVarintField(15, 2);
	pbf.writeStringField(1, TILE_LAYER);
	pbf.writeVarintField(5, EXTENT);
	for (const point of points) pbf.writeMessage(2, writePoint, point);
}

/**
 * Cuts points into tiles of vectors. A tile holds those in it, each as its number in the list, counted from 1, and nothing
 * else of them; none reaches beyond the tile it is in, for the map draws a circle across the edge.
 */
export async function cutPoints({ features }: MapFeatures): Promise<CutTile> {
	const across = new Float64Array(features.length).fill(NOWHERE);
	const down = new Float64Array(features.length);
	const turn = turnAfter(AT_ONCE);
	for (const [place, { geometry }] of features.entries()) {
		if (geometry.type !== 'Point') continue;
		const [x, y] = spotOf(geometry.coordinates);
		across[place] = x - Math.floor(x);
		down[place] = Math.min(Math.max(y, 0), 1 - Number.EPSILON);
		const wait = turn();
		if (wait) await wait;
	}
	return (z, x, y) => {
		const square = 2 ** z;
		const points: Placed[] = [];
		for (let place = 0; place < features.length; place++) {
			const right = (across[place] ?? 0) * square - x;
			const below = (down[place] ?? 0) * square - y;
			if (right >= 0 && right < 1 && below >= 0 && below < 1)
				points.push({ place, x: Math.floor(right * EXTENT), y: Math.floor(below * EXTENT) });
		}
		const pbf = new PbfWriter(new Uint8Array(BYTES * (points.length + 4)));
		pbf.writeMessage(3, writeLayer, points);
		return pbf.finish().slice().buffer;
	};
}

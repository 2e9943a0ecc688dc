import type { Style } from 'maplibre-gl';
import { SAME_TEXT, type OF_STATES, type ONCE } from '../layers/layer';
import type { ClearPlacing } from './kept-clear';

/** What MapLibre (6.17) keeps of one placing: how it places a part, and what has been placed. */
export type OncePlacing = Partial<Pick<Style['placement'], 'placeLayerBucketPart' | 'placements'>> &
	ClearPlacing;

type Offer = Style['placement']['getBucketParts'];
type Tile = Parameters<Offer>[2];

/** Where on a map whose sides are 1 long. */
interface Place {
	x: number;
	y: number;
}

/** A part that is one place of a feature says where that is. */
export type Part = Parameters<Offer>[0][number] & {
	place?: Place;
	/** The feature, if it is written once. */
	once?: string;
	/** The state that it names. */
	state?: string;
};

/** A name, by its feature; of which state, where it is one. */
export interface Named {
	id: string;
	state?: string;
}

/** In how many parts MapLibre tells the side of a tile. */
const EXTENT = 8192;

/** What a style layer says of how it is to be written. */
export const saidOf = ({ metadata }: { metadata?: unknown }) =>
	(metadata ?? {}) as Partial<typeof ONCE.metadata & typeof OF_STATES.metadata>;

/**
 * In this placing a feature that has been written has no other place, and a state that has a name has
 * none of the places that are for where it has no name.
 */
export function writeOnce(placing: OncePlacing): void {
	const put = placing.placeLayerBucketPart;
	if (!put) return;
	const written = new Set<string>();
	placing.placeLayerBucketPart = function (part: Part, ...rest) {
		const { place, once = '', state = '', parameters, symbolInstanceStart } = part;
		placing.isToBeSeen = place !== undefined;
		if (once && written.has(once)) return;
		put.call(this, part, ...rest);
		if (!place) return;
		const { crossTileID } = parameters.bucket.symbolInstances.get(symbolInstanceStart);
		if (!this.placements?.[crossTileID]?.text) return;
		written.add(once).add(state);
	};
}

/** Each place of a part by itself. */
export function oneByOne(
	part: Part,
	all: readonly Named[],
	{ tileID }: Tile,
	{ once }: ReturnType<typeof saidOf>
): Part[] {
	const { x, y, z } = tileID.canonical;
	const { symbolInstanceStart: first, symbolInstanceEnd: end, parameters } = part;
	return Array.from({ length: end - first }, (_, index) => {
		const at = first + index;
		const { anchorX, anchorY } = parameters.bucket.symbolInstances.get(at);
		const { id = '', state } = all[at] ?? {};
		return {
			...part,
			place: { x: (x + anchorX / EXTENT) / 2 ** z, y: (y + anchorY / EXTENT) / 2 ** z },
			...(once && { once: id.split(SAME_TEXT, 1)[0] ?? '' }),
			...(state && { state }),
			symbolInstanceStart: at,
			symbolInstanceEnd: at + 1
		};
	});
}

/** Of the places of a feature those come first that are nearest to the middle of all. */
export function sortFromMiddle(parts: Part[]): void {
	const away = ({ once, place }: Part) => {
		const places = parts.flatMap((part) => (part.once === once ? (part.place ?? []) : []));
		const middle = (axis: keyof Place) =>
			places.reduce((sum, one) => sum + one[axis], 0) / places.length;
		return place ? Math.hypot(place.x - middle('x'), place.y - middle('y')) : 0;
	};
	const distances = new Map(parts.map((part) => [part, away(part)]));
	parts.sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}

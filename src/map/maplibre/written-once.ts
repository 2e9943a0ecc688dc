import type { Style } from 'maplibre-gl';
import { SAME_TEXT, type ONCE } from '../layers/layer';
import type { ClearPlacing } from './kept-clear';

/** What MapLibre (6.17) keeps of one placing: how it places a part, and what has been placed. */
export type OncePlacing = Partial<Pick<Style['placement'], 'placeLayerBucketPart' | 'placements'>> &
	ClearPlacing;

type Offer = Style['placement']['getBucketParts'];
type Tile = Parameters<Offer>[2];

/** A part that is one of the places of a feature that is written once says of which, and where on a map whose sides are 1 long. */
export type Part = Parameters<Offer>[0][number] & {
	once?: { id: string; x: number; y: number };
};

/** In how many parts MapLibre tells the side of a tile. */
const EXTENT = 8192;

export const isOnce = ({ metadata }: { metadata?: unknown }): boolean =>
	(metadata as typeof ONCE.metadata | undefined)?.once === true;

/** In this placing a feature that has been written has no other place. */
export function writeOnce(placing: OncePlacing): void {
	const place = placing.placeLayerBucketPart;
	if (!place) return;
	const written = new Set<string>();
	placing.placeLayerBucketPart = function (part: Part, ...rest) {
		const { once, parameters, symbolInstanceStart } = part;
		placing.isOnce = once !== undefined;
		if (once && written.has(once.id)) return;
		place.call(this, part, ...rest);
		if (!once) return;
		const { crossTileID } = parameters.bucket.symbolInstances.get(symbolInstanceStart);
		if (this.placements?.[crossTileID]?.text) written.add(once.id);
	};
}

/** Each place of a part by itself. */
export function oneByOne(part: Part, ids: readonly string[], { tileID }: Tile): Part[] {
	const { x, y, z } = tileID.canonical;
	const { symbolInstanceStart: first, symbolInstanceEnd: end, parameters } = part;
	return Array.from({ length: end - first }, (_, index) => {
		const at = first + index;
		const { anchorX, anchorY } = parameters.bucket.symbolInstances.get(at);
		const once = {
			id: ids[at]?.split(SAME_TEXT, 1)[0] ?? '',
			x: (x + anchorX / EXTENT) / 2 ** z,
			y: (y + anchorY / EXTENT) / 2 ** z
		};
		return { ...part, once, symbolInstanceStart: at, symbolInstanceEnd: at + 1 };
	});
}

/** Of the places of a feature those come first that are nearest to the middle of all. */
export function sortFromMiddle(parts: Part[]): void {
	const away = ({ once }: Part) => {
		const places = parts.flatMap((part) => (part.once?.id === once?.id ? (part.once ?? []) : []));
		const middle = (axis: 'x' | 'y') =>
			places.reduce((sum, place) => sum + place[axis], 0) / places.length;
		return once ? Math.hypot(once.x - middle('x'), once.y - middle('y')) : 0;
	};
	const distances = new Map(parts.map((part) => [part, away(part)]));
	parts.sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}

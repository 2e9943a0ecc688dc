import type { GeoJSONSource } from 'maplibre-gl';
import { nextTask } from '../../time/next-task';
import { collection, type MapFeature, type MapFeatures } from '../features';

/** More features than these are handed to MapLibre's worker in pieces of so many, each in a task of its own. */
const AT_ONCE = 10_000;
const PIECE = 5000;

/** The part of MapLibre's map that has the sources. */
export interface FilledMap {
	/** There is none after the map has been removed. */
	style?: unknown;
	getSource(id: string): unknown;
}

/** The part of MapLibre's source (6.17) that takes features, and tells its tiles and the map of it. */
type FilledSource = Pick<
	GeoJSONSource,
	'setData' | 'updateData' | 'fire' | '_eventedParent' | 'setEventedParent'
>;

/**
 * Gives a source its features. To copy very many for MapLibre's worker in one go takes seconds: they
 * are handed over piece by piece. Nobody is told meanwhile, or else each piece would have tiles cut
 * and the map drawn anew.
 * @returns what is to be awaited until it has all of them, where that takes a while
 */
export function fillSource(
	map: FilledMap,
	id: string,
	features: MapFeatures
): Promise<void> | undefined {
	if (features.features.length > AT_ONCE) return fillInPieces(map, id, features.features);
	void find(map, id)?.setData(features);
	return undefined;
}

async function fillInPieces(
	map: FilledMap,
	id: string,
	features: readonly MapFeature[]
): Promise<void> {
	let source = find(map, id);
	while (source) {
		const tiles = source._eventedParent;
		source.setEventedParent(null);
		await hand(source, features, () => find(map, id) === source);
		const now = find(map, id);
		// After a lost drawing surface another stands in its place, with as much as had been handed over.
		if (now !== source) {
			source = now;
			continue;
		}
		source.setEventedParent(tiles);
		for (const sourceDataType of ['metadata', 'content'])
			source.fire('data', { dataType: 'source', sourceDataType });
		return;
	}
}

const find = (map: FilledMap, id: string): FilledSource | undefined =>
	map.style ? (map.getSource(id) as FilledSource | undefined) : undefined;

async function hand(
	source: FilledSource,
	features: readonly MapFeature[],
	isThere: () => boolean
): Promise<void> {
	for (let at = 0; at < features.length && isThere(); at += PIECE) {
		const piece = features.slice(at, at + PIECE).map(lightened);
		await (at === 0 ? source.setData(collection(piece)) : source.updateData({ add: piece }));
		await nextTask();
	}
}

/** When it is there the map is told in another way: copied along, it would be written into every tile. */
function lightened(feature: MapFeature): MapFeature {
	const { days: _days, ...properties } = feature.properties;
	return { ...feature, properties: properties as MapFeature['properties'] };
}

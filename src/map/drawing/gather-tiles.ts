import type { GeoProjection } from 'd3-geo';
import { isoDate } from '../../time/day';
import type { Language } from '../../i18n';
import { MOST_DRAWN, type TileLack, type TileSource } from '../layers/layer';
import type { Asked, LayerDrawn } from './gather';
import type { Size } from './projections';
import { StyleValues, type DrawnFeature } from './style-values';
import type { TileName } from './tile-features';

/** px: so far apart is asked which tile is there. */
const STEP = 8;
/** More tiles than these are read from farther off. */
const MOST_TILES = 48;

/** The last column ends at 180° itself. */
const columnOf = (longitude: number, z: number) =>
	Math.min(2 ** z - 1, Math.floor(((longitude + 180) / 360) * 2 ** z));
function rowOf(latitude: number, z: number): number {
	const sine = Math.sin((latitude * Math.PI) / 180);
	return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z);
}

/** Which tiles of a source a picture shows, as the map would ask for them. */
export function tilesWithin(
	{ minZoom, maxZoom, bounds }: Pick<TileSource, 'minZoom' | 'maxZoom' | 'bounds'>,
	projection: GeoProjection,
	{ width, height }: Size,
	zoom: number
): TileName[] {
	const [west, south, east, north] = bounds;
	const seen: [longitude: number, latitude: number][] = [];
	for (let y = 0; y <= height; y += STEP)
		for (let x = 0; x <= width; x += STEP) {
			const at = projection.invert?.([x, y]);
			// Beside the globe there is nothing.
			const back = at && projection(at);
			if (at && back && Math.hypot(back[0] - x, back[1] - y) < 1) seen.push(at);
		}
	for (let z = Math.min(Math.floor(zoom), maxZoom); z >= minZoom; z--) {
		const [left, right] = [columnOf(west, z), columnOf(east, z)];
		const [top, bottom] = [rowOf(north, z), rowOf(south, z)];
		const tiles = new Map<string, TileName>();
		for (const [longitude, latitude] of seen) {
			const [x, y] = [columnOf(longitude, z), rowOf(latitude, z)];
			if (x >= left && x <= right && y >= top && y <= bottom) tiles.set(`${x}/${y}`, { z, x, y });
		}
		if (tiles.size <= MOST_TILES || z === minZoom) return [...tiles.values()];
	}
	return [];
}

/** What of the layers of tiles is there on the day. */
export interface GatheredTiles {
	/** By its source and the layer within. */
	bySource: ReadonlyMap<string, DrawnFeature[]>;
	/** What is lacking, by the layer. */
	lacks: ReadonlyMap<string, ReadonlySet<TileLack>>;
}

/** How the features of one layer of a source of tiles are named. */
export const tiledKey = (source: string, layer: unknown): string => `${source} ${String(layer)}`;

/** Reads the tiles within a picture; what of them is there on the day, layer by layer. */
export async function gatherTiles(
	asked: Asked & { projection: GeoProjection; size: Size; language: string },
	drawn: readonly LayerDrawn[]
): Promise<GatheredTiles> {
	const bySource = new Map<string, DrawnFeature[]>();
	const lacks = new Map<string, Set<TileLack>>();
	const tiled = drawn.filter(({ layer }) => layer.tiles);
	if (tiled.length === 0) return { bySource, lacks };
	const { tileFeatures } = await import('./tile-features');
	const { zoom, projection, size, language } = asked;
	const globals = { language, selected: asked.selected ?? '', day: isoDate(asked.day) };
	for (const { layer, specs } of tiled) {
		const source = layer.tiles as TileSource;
		const byLayer = new Map<string, StyleValues[]>();
		for (const spec of specs) {
			if (!('source-layer' in spec) || spec.source !== source.id) continue;
			const name = String(spec['source-layer']);
			byLayer.set(name, [...(byLayer.get(name) ?? []), new StyleValues(spec, zoom, globals)]);
		}
		let count = 0;
		const lacking = new Set<TileLack>();
		lacks.set(layer.id, lacking);
		const signal = new AbortController().signal;
		const within = tilesWithin(source, projection, size, zoom);
		const named = within.slice(0, MOST_TILES);
		if (named.length < within.length) lacking.add('more');
		const read = await Promise.all(named.map(({ z, x, y }) => source.tile(z, x, y, signal)));
		read.forEach((bytes, index) => {
			const name = named[index];
			if (!bytes || !name) return;
			let held: ReturnType<typeof tileFeatures>;
			try {
				held = tileFeatures(bytes, name, new Set(byLayer.keys()));
			} catch {
				// A damaged tile takes nothing else along.
				lacking.add('unread');
				return;
			}
			for (const [inTile, features] of held) {
				const values = byLayer.get(inTile) ?? [];
				const there = features.filter((one) => values.some((value) => value.draws(one)));
				const kept = there.slice(0, Math.max(0, MOST_DRAWN - count));
				if (kept.length < there.length) lacking.add('more');
				count += kept.length;
				const key = tiledKey(source.id, inTile);
				bySource.set(key, [...(bySource.get(key) ?? []), ...kept]);
			}
		});
	}
	return { bySource, lacks };
}

/** What a picture of these layers lacks, in sentences. */
export function lacksOf(
	{ layers, hidden }: Pick<Asked, 'layers' | 'hidden'>,
	lacks: GatheredTiles['lacks'],
	language: Language
): string[] {
	return layers
		.filter(({ group }) => !group || !hidden.has(group.id))
		.flatMap(({ id, tiles }) => tiles?.lacks?.(language, lacks.get(id) ?? new Set()) ?? []);
}

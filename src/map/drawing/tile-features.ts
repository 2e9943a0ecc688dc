import { VectorTile, classifyRings, type VectorTileFeature } from '@mapbox/vector-tile';
import type { Geometry, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { BEGINNING, FOREVER } from '../../time/interval';
import { clippedLine, clippedRing, isWithin, type TilePoint } from './clip';
import type { DrawnFeature } from './style-values';

/** A tile by its zoom, column and row. */
export interface TileName {
	z: number;
	x: number;
	y: number;
}

/** So many pieces of a tile's side are straight on the map, and not a great circle. */
const PIECES = 32;

/** Longer ways are cut, for on the globe they bend. */
function cut(line: readonly TilePoint[], extent: number): TilePoint[] {
	return line.flatMap((end, index): TilePoint[] => {
		const start = line[index - 1];
		if (!start) return [end];
		const pieces = Math.ceil((Math.hypot(end.x - start.x, end.y - start.y) * PIECES) / extent);
		return Array.from({ length: Math.max(1, pieces) }, (_, piece) => {
			const share = (piece + 1) / Math.max(1, pieces);
			return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
		});
	});
}

/** Where on the globe a point of a tile lies. */
function placing({ z, x, y }: TileName, extent: number): (point: TilePoint) => Position {
	const size = extent * 2 ** z;
	return (point) => [
		((x * extent + point.x) / size) * 360 - 180,
		(360 / Math.PI) * Math.atan(Math.exp(Math.PI * (1 - (2 * (y * extent + point.y)) / size))) - 90
	];
}

/** The shapes of a feature within its tile, and the lines around ground where they are not the tile's. */
function shapesOf(
	feature: VectorTileFeature,
	tile: TileName
): { shape: Geometry; rim?: Geometry }[] {
	const { extent, type } = feature;
	const place = placing(tile, extent);
	const placed = (line: readonly TilePoint[]) => cut(line, extent).map(place);
	const parts = feature.loadGeometry();
	if (type === 1)
		return parts
			.flat()
			.filter((point) => isWithin(point, extent))
			.map((point) => ({ shape: { type: 'Point', coordinates: place(point) } }));
	if (type === 2)
		return parts
			.flatMap((line) => clippedLine(line, extent))
			.map((line) => ({ shape: { type: 'LineString', coordinates: placed(line) } }));
	if (type !== 3) return [];
	return classifyRings(parts).flatMap((rings) => {
		const within = rings
			.map((ring) => clippedRing(ring, extent))
			.filter(({ length }) => length > 2);
		if (within.length === 0) return [];
		const closed = within.map((ring) => placed([...ring, ...ring.slice(0, 1)]));
		const rim = rings.flatMap((ring) => clippedLine([...ring, ...ring.slice(0, 1)], extent));
		return {
			shape: { type: 'Polygon', coordinates: closed },
			rim: { type: 'MultiLineString', coordinates: rim.map(placed) }
		};
	});
}

/** What one layer of a tile holds, as the drawer reads it. */
export function tileFeatures(
	bytes: ArrayBuffer,
	tile: TileName,
	layers: ReadonlySet<string>
): Map<string, DrawnFeature[]> {
	const read = new Map<string, DrawnFeature[]>();
	for (const [name, layer] of Object.entries(new VectorTile(new PbfReader(bytes)).layers)) {
		if (!layers.has(name)) continue;
		const features: DrawnFeature[] = [];
		for (let index = 0; index < layer.length; index++) {
			const feature = layer.feature(index);
			const id = `${tile.z}/${tile.x}/${tile.y}/${name}/${index}`;
			// What a tile says of itself is nothing that the atlas knows: it stands apart.
			const days = [BEGINNING, BEGINNING, FOREVER, FOREVER] as const;
			const properties = { ...feature.properties, id, days };
			for (const { shape, rim } of shapesOf(feature, tile))
				features.push({
					feature: { type: 'Feature', geometry: shape, properties },
					state: {},
					...(rim && { rim }),
					told: feature.properties
				});
		}
		read.set(name, features);
	}
	return read;
}

import { readFileSync } from 'node:fs';
import type {
	FeatureCollection,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import type { Honest } from '../honest';

export type Shape = LineString | MultiLineString | Polygon | MultiPolygon;

export interface Border extends Honest {
	sector: string;
	part: string | null;
	variant: string;
	side: string | null;
	layer: string;
}

export const LEVELS = ['overview', 'regional', 'local'] as const;

const OUT = new URL('../../../../../geodata/out/geometry/', import.meta.url);

export const table = (path: string): unknown =>
	JSON.parse(readFileSync(new URL(path, OUT), 'utf8'));

export const collection = <S extends Shape, P = Honest>(path: string): FeatureCollection<S, P> =>
	table(path) as FeatureCollection<S, P>;

export const border = (level: (typeof LEVELS)[number]) =>
	collection<LineString, Border>(`odbl/border-${level}.geojson`).features;

/** All lines and rings of a shape. */
export function paths(shape: Shape): Position[][] {
	if (shape.type === 'LineString') return [shape.coordinates];
	return shape.type === 'MultiPolygon' ? shape.coordinates.flat() : shape.coordinates;
}

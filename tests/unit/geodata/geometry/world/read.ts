import { area, bbox, booleanPointInPolygon } from '@turf/turf';
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Honest } from '../honest';

export type Polity = Feature<MultiPolygon, Honest & { polity: string; part?: string }>;
export type Boundary = Feature<MultiLineString, Honest & { polities: [string, string] }>;

/** The features of a committed file. */
export function read<F extends Feature>(name: string): F[] {
	const file = new URL(`../../../../../geodata/out/geometry/open/${name}.geojson`, import.meta.url);
	return (JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection).features as F[];
}

/** The feature exists on a day written as EDTF. */
export function on(day: string): (feature: { properties: Honest }) => boolean {
	return ({ properties: { start, end } }) =>
		(start === '..' || start <= day) && (end === '..' || day < end);
}

/** The features that hold a point, most of them turned away by their extent. */
export const holds = (shape: MultiPolygon, point: Position): boolean => {
	shape.bbox ??= bbox(shape);
	return booleanPointInPolygon(point, shape);
};

/** Area in square kilometres. */
export const squareKilometres = (shape: MultiPolygon): number => area(shape) / 1e6;

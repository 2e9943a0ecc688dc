import { geoDistance, type GeoProjection } from 'd3-geo';
import type { Size } from './projections';

const EARTH_KM = 6371;
const STEPS = [1, 2, 5];

/** A round distance and how long it is on a map, at its middle; no longer than `most` units. */
export function scaleBar(
	projection: GeoProjection,
	{ width, height }: Size,
	most: number
): { km: number; length: number } | undefined {
	const from = projection.invert?.([width / 2 - most / 2, height / 2]);
	const to = projection.invert?.([width / 2 + most / 2, height / 2]);
	if (!from || !to) return undefined;
	const all = geoDistance(from, to) * EARTH_KM;
	if (!(all > 0)) return undefined;
	const power = 10 ** Math.floor(Math.log10(all));
	const km = Math.max(...STEPS.map((step) => step * power).filter((one) => one <= all));
	return { km, length: (most * km) / all };
}

import type { Feature, MultiPolygon } from 'geojson';
import { roundedGeometry } from '../output';
import { joined } from '../path';
import type { Detail } from './detail';
import { TENURES } from './history/all';
import type { Tenure } from './history/tenure';
import { naturalEarth } from './provenance';
import type { World } from './topology';

/** What most outlines rest on. */
const USUAL_BASIS = 'Outline of today in the source, taken to hold for the whole interval.';

/** `ussr@1991-09-06`; an open start counts as 1945. */
export function tenureId({ polity, part, start }: Tenure): string {
	const name = part === undefined ? polity : `${polity}:${part}`;
	return `${name}@${start === '..' ? '1945' : start}`;
}

/** Rounded, without vertices that coincide then, and without rings that keep no width. */
function tidied(shape: MultiPolygon, decimals: number): MultiPolygon {
	const polygons = roundedGeometry(shape, decimals)
		.coordinates.map((rings) =>
			rings.map((ring) => joined(ring)).filter(({ length }) => length > 3)
		)
		.filter((rings) => rings.length > 0);
	return { type: 'MultiPolygon', coordinates: polygons };
}

/** One feature for each tenure: the polity's territory over one interval. */
export function polityFeatures(world: World, detail: Detail): Feature[] {
	return TENURES.map((tenure): Feature => {
		const { polity, part, start, end, units, basis, reconstruction } = tenure;
		const id = tenureId(tenure);
		return {
			type: 'Feature',
			properties: {
				id,
				polity,
				...(part === undefined ? {} : { part }),
				start,
				end,
				basis: basis ?? USUAL_BASIS,
				...naturalEarth(detail, reconstruction ?? false)
			},
			geometry: tidied(world.merged(units), detail.decimals)
		};
	}).filter(({ geometry }) => geometry.type === 'MultiPolygon' && geometry.coordinates.length > 0);
}

/** The rest of the world too: all land, without any line in it. */
export function landFeature(world: World, detail: Detail): Feature {
	return {
		type: 'Feature',
		properties: { id: 'land', ...naturalEarth(detail, false) },
		geometry: tidied(world.merged(world.units), detail.decimals)
	};
}

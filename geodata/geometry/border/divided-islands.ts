import { difference, featureCollection, intersect, polygon } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import { polygonsOf, type Rings } from '../polygons.ts';
import { latitude, longitude } from './measure.ts';
import { reconstructedPath } from './reconstructions.ts';

/** An island divided by a straight leg of today's line, given by its two ends. */
export interface DividedIsland {
	areaId: string;
	from: string;
	division: readonly [Position, Position];
	/** Whether China has the part west of the division, or the part east of it. */
	china: 'west' | 'east';
	published: string;
}

/** Day of the hand-over on both rivers. */
export const HANDED_OVER = '2008-10-14';

/** The islands that the two countries share since 2008. */
export const DIVIDED_ISLANDS: readonly DividedIsland[] = [
	{
		areaId: 'bolshoi-ussuriysky-heixiazi',
		from: 'heixiazi/bolshoi-ussuriysky',
		division: [
			[134.71697, 48.27997],
			[134.76806, 48.35759]
		],
		china: 'west',
		published: 'Published: 171 or 174 km² to China, Tarabarov (Yinlong) included.'
	},
	{
		areaId: 'abagaitu-bolshoi',
		from: 'abagaitu/islet',
		division: [
			[117.8846965, 49.5434565],
			[117.8909036, 49.5936271]
		],
		china: 'east',
		published: 'Published: 57.56 km², of which 34.54 to China.'
	}
];

/** All land within a degree west of a northbound division, drawn out by its length at both ends. */
function westOf([south, north]: DividedIsland['division']): Feature<Polygon> {
	const east = longitude(north) - longitude(south);
	const up = latitude(north) - latitude(south);
	const below = [longitude(south) - east, latitude(south) - up];
	const above = [longitude(north) + east, latitude(north) + up];
	const far = longitude(south) - 1;
	return polygon([[below, above, [far, latitude(above)], [far, latitude(below)], below]]);
}

/** An island's outline, and China's and Russia's part of it. */
export function divided(island: DividedIsland): Record<'whole' | 'china' | 'russia', Rings[]> {
	const ring = reconstructedPath(island.from);
	const both = featureCollection([polygon([ring]), westOf(island.division)]);
	const west = polygonsOf(intersect(both)?.geometry);
	const east = polygonsOf(difference(both)?.geometry);
	const [china, russia] = island.china === 'west' ? [west, east] : [east, west];
	return { whole: [[ring]], china, russia };
}

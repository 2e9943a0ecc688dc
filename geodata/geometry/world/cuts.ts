import type { Position } from 'geojson';

/** Takes from a country of today the part inside a ring, and names both parts. */
export interface Cut {
	/** The unit to cut, by its id. */
	unit: string;
	/** What the part inside is called. */
	inside: string;
	/** What the rest is called. */
	outside: string;
	/** The ring to cut with, in degrees. */
	ring: Position[];
}

/** South of the 38th parallel in Korea: the line between the occupations of 1945. */
const SOUTH_OF_38: Position[] = [
	[123, 30],
	[133, 30],
	[133, 38],
	[123, 38],
	[123, 30]
];

/**
 * South of the provisional line of 1954 in Vietnam: the Ben Hai river and, west of it, the 17th
 * parallel. Drawn by hand, good to about 5 km.
 */
const SOUTH_OF_17: Position[] = [
	[100, 5],
	[112, 5],
	[112, 17.02],
	[107.11, 17.02],
	[106.95, 16.99],
	[106.7, 16.97],
	[106.4, 16.99],
	[100, 17],
	[100, 5]
];

/** The western half of New Guinea with its islands, without the Moluccas. */
const WEST_NEW_GUINEA: Position[] = [
	[129.1, 1.5],
	[129.1, -1.9],
	[131, -2.6],
	[133, -4.7],
	[135.3, -5],
	[136.5, -9.5],
	[141.5, -9.5],
	[141.5, 1.5],
	[129.1, 1.5]
];

/** Crimea: Natural Earth gives it, as a polygon of its own, to Russia. */
const CRIMEA: Position[] = [
	[32, 44],
	[36.6, 44],
	[36.6, 45.4],
	[36.45, 46.3],
	[32, 46.3],
	[32, 44]
];

/** Malaysia east of the South China Sea: Sarawak and Sabah. */
const NORTH_BORNEO: Position[] = [
	[108, 0],
	[120, 0],
	[120, 8],
	[108, 8],
	[108, 0]
];

/**
 * West Berlin's side of the sector line, drawn by hand from well-known crossings, good to about
 * 500 m; its outer limit is the edge of the Land of Berlin.
 */
export const WEST_OF_THE_SECTOR_LINE: Position[] = [
	[12.9, 52.8],
	[13.4, 52.8],
	[13.385, 52.635],
	[13.365, 52.61],
	[13.366, 52.585],
	[13.382, 52.572],
	[13.398, 52.555],
	[13.39, 52.536],
	[13.374, 52.53],
	[13.374, 52.521],
	[13.377, 52.516],
	[13.377, 52.509],
	[13.39, 52.507],
	[13.415, 52.506],
	[13.428, 52.51],
	[13.445, 52.502],
	[13.46, 52.494],
	[13.442, 52.489],
	[13.452, 52.481],
	[13.475, 52.472],
	[13.49, 52.455],
	[13.51, 52.42],
	[13.54, 52.39],
	[13.5, 52.2],
	[12.9, 52.2],
	[12.9, 52.8]
];

/** The cuts by parallels, islands and rings drawn by hand. */
export const CUTS: readonly Cut[] = [
	{ unit: 'north-korea', inside: 'kaesong', outside: 'north-korea', ring: SOUTH_OF_38 },
	{ unit: 'south-korea', inside: 'south-korea', outside: 'sokcho', ring: SOUTH_OF_38 },
	{ unit: 'vietnam', inside: 'south-vietnam', outside: 'north-vietnam', ring: SOUTH_OF_17 },
	{ unit: 'indonesia', inside: 'west-new-guinea', outside: 'indonesia', ring: WEST_NEW_GUINEA },
	{ unit: 'malaysia', inside: 'north-borneo', outside: 'malaya', ring: NORTH_BORNEO },
	{ unit: 'russia', inside: 'crimea', outside: 'russia', ring: CRIMEA }
];

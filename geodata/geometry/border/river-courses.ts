import type { Position } from 'geojson';

/** A river to be followed through World Data Bank II, source to mouth. */
export interface RiverCourse {
	id: string;
	/** Stretches of points on the river; between two stretches a reservoir interrupts the line. */
	stretches: Position[][];
}

/** Window in which the rivers lie: west, east, south, north in degrees. */
export const RIVER_WINDOW: readonly number[] = [73, 143, 41, 55];

/** Points a course must pass, read off the map; the course between them is the shortest in WDB II. */
export const RIVER_COURSES: RiverCourse[] = [
	{
		id: 'ussuri-upper',
		stretches: [
			[
				[134.316, 43.649],
				[133.847, 43.747],
				[134.064, 44.406],
				[133.58, 44.933],
				[133.413, 45.574]
			]
		]
	},
	{
		id: 'ussuri-below-kazakevichevo',
		stretches: [
			[
				[134.7475, 48.27],
				[135.08, 48.453]
			]
		]
	},
	{
		id: 'amur-north-bank-at-heixiazi',
		stretches: [
			[
				[134.688, 48.408],
				[135.0226, 48.4508]
			]
		]
	},
	{
		id: 'amur-lower',
		stretches: [
			[
				[135.08, 48.453],
				[137, 50.55],
				[140.7, 53.1]
			]
		]
	},
	{
		id: 'songhua',
		stretches: [
			[
				[128.06, 42.02],
				[126.91, 43.5]
			],
			[
				[126.67, 43.72],
				[124.68, 45.43],
				[126.65, 45.76],
				[129.56, 46.31],
				[132.52, 47.71]
			]
		]
	},
	{
		id: 'ili',
		stretches: [
			[
				[82.5, 43.59],
				[81.4, 43.85],
				[78.2, 43.87]
			],
			[
				[77.12, 43.9],
				[74.08, 45.35]
			]
		]
	},
	{
		id: 'irtysh',
		stretches: [
			[
				[90.3, 47.65],
				[85.6, 48.03],
				[84.37, 47.72]
			],
			[
				[83.35, 49.67],
				[82.6, 49.95],
				[80.3, 50.4],
				[76.9, 52.3],
				[73.4, 54.9]
			]
		]
	},
	{
		id: 'shilka',
		stretches: [
			[
				[115.74, 51.7],
				[121.48, 53.33]
			]
		]
	},
	{
		id: 'khor',
		stretches: [
			[
				[136.86, 48.04],
				[134.76, 47.82]
			]
		]
	},
	{
		id: 'bikin-r',
		stretches: [
			[
				[137.19, 46.64],
				[134.02, 46.84]
			]
		]
	},
	{
		id: 'bolshaya-ussurka',
		stretches: [
			[
				[135.58, 45],
				[135.25, 46],
				[133.67, 45.97]
			]
		]
	},
	{
		id: 'muling',
		stretches: [
			[
				[130.325, 44.293],
				[131, 45.3],
				[133.32, 45.857]
			]
		]
	},
	{
		id: 'mudan',
		stretches: [
			[
				[129.655, 44.594],
				[129.535, 46.302]
			]
		]
	},
	{
		id: 'tumen',
		stretches: [
			[
				[129.835, 42.909],
				[130.685, 42.299]
			]
		]
	},
	{
		id: 'zeya',
		stretches: [
			[
				[127.21, 53.666],
				[127.49, 50.245]
			]
		]
	},
	{
		id: 'bureya',
		stretches: [
			[
				[132.98, 51.54],
				[129.365, 49.402]
			]
		]
	},
	{
		id: 'nen',
		stretches: [
			[
				[125.204, 49.2],
				[124.666, 45.424]
			]
		]
	},
	{
		id: 'hailar',
		stretches: [
			[
				[120.587, 49.289],
				[117.833, 49.527]
			]
		]
	}
];

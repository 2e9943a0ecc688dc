/** A lake to take from GSHHG. */
export interface Lake {
	id: string;
	/** West, east, south, north of a window round it, in degrees. */
	window: readonly [number, number, number, number];
	/** A point well inside it. */
	inside: readonly [number, number];
	/** GSHHG's resolution: full, or high (thinned to about 200 m) for the largest. */
	resolution: 'f' | 'h';
	/** Metres by which its shore may miss. */
	accuracy: number;
	basis: string;
}

const SHORE =
	'Shore of the 1990s or before, undated in the source; levels and shores have changed since 1945.';

/** The lakes near the border and the great lakes of the region. */
export const LAKES: readonly Lake[] = [
	{
		id: 'khanka',
		window: [131.5, 133.2, 44, 46],
		inside: [132.4, 45],
		resolution: 'f',
		accuracy: 500,
		basis: `${SHORE} The border crosses the lake.`
	},
	{
		id: 'alakol',
		window: [80.5, 83, 45, 47],
		inside: [81.7, 46.1],
		resolution: 'f',
		accuracy: 500,
		basis: SHORE
	},
	{
		id: 'zaysan',
		window: [82, 87, 46.5, 51],
		inside: [84.2, 48],
		resolution: 'f',
		accuracy: 500,
		basis: `${SHORE} Widened along the Irtysh by the Bukhtarma dam from 1960.`
	},
	{
		id: 'hulun',
		window: [116, 119, 48, 50],
		inside: [117.4, 48.95],
		resolution: 'f',
		accuracy: 500,
		basis: SHORE
	},
	{
		id: 'issyk-kul',
		window: [75.5, 79, 41.5, 43.5],
		inside: [77.2, 42.4],
		resolution: 'f',
		accuracy: 500,
		basis: SHORE
	},
	{
		id: 'khovsgol',
		window: [99, 102, 50, 52],
		inside: [100.5, 51],
		resolution: 'f',
		accuracy: 500,
		basis: SHORE
	},
	{
		id: 'uvs',
		window: [91, 94.5, 49.5, 51.2],
		inside: [92.8, 50.3],
		resolution: 'f',
		accuracy: 500,
		basis: SHORE
	},
	{
		id: 'balkhash',
		window: [73, 80, 44, 48],
		inside: [74.5, 46.3],
		resolution: 'h',
		accuracy: 1000,
		basis: SHORE
	},
	{
		id: 'baikal',
		window: [103, 110.5, 51, 56.5],
		inside: [107.8, 53.4],
		resolution: 'h',
		accuracy: 1000,
		basis: SHORE
	},
	{
		id: 'aral-sea',
		window: [57, 62.5, 43, 47.5],
		inside: [59, 45],
		resolution: 'h',
		accuracy: 1500,
		basis:
			'Its extent of about 1960, as in the source: by 2008 some nine tenths of it had dried out.'
	},
	{
		id: 'caspian-sea',
		window: [46, 55.5, 36, 48],
		inside: [51, 42],
		resolution: 'h',
		accuracy: 1500,
		basis: SHORE
	}
];

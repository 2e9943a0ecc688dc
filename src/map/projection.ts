/** How the reader chose to see the world. */
export type Projection = 'globe' | 'flat';

/** The zoom at which the globe has half become the flat map. */
export const GLOBE_UNTIL = 4.7;

/** Far away a globe, near the border the flat map, with a short passage between. */
export const GLOBE = [
	'interpolate',
	['linear'],
	['zoom'],
	GLOBE_UNTIL - 0.5,
	'vertical-perspective',
	GLOBE_UNTIL + 0.5,
	'mercator'
];

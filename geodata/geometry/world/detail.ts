/** One of the two levels of detail in which the world is written. */
export interface Detail {
	/** Ending of the file names. */
	suffix: '' | '-overview';
	/** Vertices are dropped whose triangle is smaller, in square degrees. */
	smallestTriangle: number;
	/** Islands are dropped that are smaller, in square degrees. */
	smallestIsland: number;
	/** Digits after the point (3 ≈ 100 m). */
	decimals: number;
	/** Metres by which a line may miss; the source's own error is in it. */
	accuracy: number;
}

/** For zoom 4 and up. */
export const FULL: Detail = {
	suffix: '',
	smallestTriangle: 0.0011,
	smallestIsland: 0.016,
	decimals: 3,
	accuracy: 3000
};

/** For the first paint and zooms below 4. */
export const OVERVIEW: Detail = {
	suffix: '-overview',
	smallestTriangle: 0.016,
	smallestIsland: 0.08,
	decimals: 2,
	accuracy: 15000
};

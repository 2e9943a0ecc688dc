import { GRADES } from './border-sources';
import type { FeatureSource } from './layer';
import { madeAlong } from './made-along';
import { NEAR } from './nature-written';

/** The zooms for which each grade has places of its own; nearer than the last they stay. */
export const ZOOMS: Readonly<Record<string, readonly number[]>> = {
	'border-overview': [3, 4],
	'border-regional': [5, 6, 7],
	'border-local': [8, 9, 10, 11, 12, 13, 14, 15, 16]
};

/** The names of ranges, peaks, lakes, seas and rivers without a course in each grade, clear of the lines of the border as they are drawn in it. */
export const natureSources: readonly FeatureSource[] = GRADES.map(({ id, file, fromZoom }) => {
	const zooms = ZOOMS[id] ?? [];
	return {
		id: id.replace('border', 'nature-names'),
		file,
		fromZoom: Math.max(NEAR, fromZoom),
		dated: true,
		labels: true,
		features: madeAlong((make, ...given) => make.natureNames(zooms, ...given))
	};
});

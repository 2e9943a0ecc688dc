import type { Summary } from '../../kinds';
import { timesAsked } from '../asked';
import { borderFeatures } from './border-features';
import type { FeatureSource } from './layer';

/** The three grades of detail: about 1 km, 200 m and 50 m (unsimplified around Zhenbao/Damansky). */
export const GRADES = [
	{ id: 'border-overview', file: 'border-overview.geojson', fromZoom: 0, minzoom: 0, maxzoom: 5 },
	{ id: 'border-regional', file: 'border-regional.geojson', fromZoom: 4.5, minzoom: 5, maxzoom: 8 },
	{ id: 'border-local', file: 'border.geojson', fromZoom: 7.5, minzoom: 8, maxzoom: 24 }
] as const;

/** The border's lines in each grade, of the sectors wanted. */
export function borderSources(
	prefix: string,
	wanted: (sector: Summary<'sectors'>) => boolean
): FeatureSource[] {
	return GRADES.map(({ id, file, fromZoom }) => ({
		id: prefix + id,
		file,
		fromZoom,
		dated: true,
		labels: prefix === '' && file === 'border.geojson',
		features: (geometry, dataset) => borderFeatures(geometry, dataset, wanted),
		times: timesAsked
	}));
}

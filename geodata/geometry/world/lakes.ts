import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { LAKES } from './lake-list';

/** The lakes' shores as stored from GSHHG, with what is known of each. */
export function lakeFeatures(): Feature[] {
	const file = new URL('../../upstream/gshhg-lakes.geojson', import.meta.url);
	const stored = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
		Polygon,
		{ id: string }
	>;
	const shores = new Map(
		stored.features.map(({ properties, geometry }) => [properties.id, geometry])
	);
	return LAKES.flatMap(({ id, basis, accuracy }): Feature[] => {
		const geometry = shores.get(id);
		if (!geometry) return [];
		const source = 'GSHHG 2.3.7 (Debian gmt-gshhg), P. Wessel and W. H. F. Smith';
		const properties = { id, basis, source, licence: 'LGPL-3.0-or-later', accuracy_m: accuracy };
		return [{ type: 'Feature', properties: { ...properties, reconstruction: false }, geometry }];
	});
}

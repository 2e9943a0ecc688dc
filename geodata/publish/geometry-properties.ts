import type { Feature } from 'geojson';
import { featureDates } from './collection';

/** What a feature of the geometry build says of itself, under the public keys. */
export function geometryProperties(feature: Feature): Record<string, unknown> {
	const {
		start: _start,
		end: _end,
		id,
		source,
		licence,
		accuracy_m,
		reconstruction,
		...rest
	} = feature.properties ?? {};
	return {
		id,
		...rest,
		...featureDates(feature),
		source,
		licence,
		accuracy_m,
		reconstruction
	};
}

import * as maplibregl from 'maplibre-gl';
import type { Presence } from './presence';

/**
 * MapLibre's map, with one difference: what is not there on the date shown does not answer
 * queries, and so no clicks either. (Feature-state hides a feature from the eye only.)
 */
export class DatedMap extends maplibregl.Map {
	presence: Presence | undefined;

	override queryRenderedFeatures(
		...parameters: Parameters<maplibregl.Map['queryRenderedFeatures']>
	): maplibregl.MapGeoJSONFeature[] {
		const found = super.queryRenderedFeatures(...parameters);
		const { presence } = this;
		if (!presence) return found;
		return found.filter((feature) => presence.isPresent(feature.source, String(feature.id)));
	}
}

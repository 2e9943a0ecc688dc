import * as maplibregl from 'maplibre-gl';
import type { Presence } from './presence';
import { shareMasksOf } from './tile-masks';

/**
 * MapLibre's map, with two differences: what is not there on the date shown does not answer
 * queries, and so no clicks either (feature-state hides a feature from the eye only); and sources
 * share the masks of their tiles.
 */
export class DatedMap extends maplibregl.Map {
	presence: Presence | undefined;

	constructor(options: maplibregl.MapOptions) {
		super(options);
		shareMasksOf(this.painter);
	}

	override queryRenderedFeatures(
		...parameters: Parameters<maplibregl.Map['queryRenderedFeatures']>
	): maplibregl.MapGeoJSONFeature[] {
		const found = super.queryRenderedFeatures(...parameters);
		const { presence } = this;
		if (!presence) return found;
		return found.filter((feature) => presence.isPresent(feature.source, String(feature.id)));
	}
}

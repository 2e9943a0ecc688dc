import type { LayerSpecification, Map as MapLibreMap, SourceSpecification } from 'maplibre-gl';
import { byZoom, whenPresent } from '../../../src/map/expressions';
import { TILING } from '../../../src/map/style';
import type { Scene } from '../scene';
import { LOOK } from './contender';

/** The source and the layer of the features in the map's own style. */
export const FEATURES = 'features';

/** The features as GeoJSON, with the atlas's own settings. */
export function geojson(scene: Scene): SourceSpecification {
	return { type: 'geojson', data: scene.features, ...TILING };
}

/** The layer; `byState` hides by feature-state what is not there, as the atlas does. */
export function layer(scene: Scene, byState: boolean): LayerSpecification {
	const size = byState ? whenPresent : byZoom;
	return scene.options.geometry === 'points'
		? {
				id: FEATURES,
				type: 'circle',
				source: FEATURES,
				paint: {
					'circle-color': LOOK.colour,
					'circle-radius': size([1, LOOK.radius], [9, LOOK.radius])
				}
			}
		: {
				id: FEATURES,
				type: 'line',
				source: FEATURES,
				paint: { 'line-color': LOOK.colour, 'line-width': size([1, LOOK.width], [9, LOOK.width]) }
			};
}

/** Adds both and waits until the map has read them. */
export async function add(
	map: MapLibreMap,
	source: SourceSpecification,
	features: LayerSpecification
): Promise<void> {
	map.addSource(FEATURES, source);
	map.addLayer(features);
	await map.once('idle');
}

/** Takes both off again. */
export function remove(map: MapLibreMap | undefined): void {
	map?.removeLayer(FEATURES);
	map?.removeSource(FEATURES);
}

/** The ids that the map draws. */
export function drawnIds(map: MapLibreMap | undefined, byState: boolean): Set<string> {
	const found = map?.queryRenderedFeatures({ layers: [FEATURES] }) ?? [];
	return new Set(
		found
			.filter(({ state }) => !byState || state['present'] === true)
			.map(({ properties }) => String(properties['id']))
	);
}

import type { Map as MapLibreMap } from 'maplibre-gl';
import { nearestCopy } from './in-view';

/** Where the map looks; degrees. */
export interface Camera {
	zoom: number;
	latitude: number;
	longitude: number;
}

/**
 * Where the map is asked to go: `exact` to where it looked before, else above what covers its foot.
 * What was `laidOut` on a wide map is shown on a small one from further away, so that no less of it is seen.
 */
export interface Destination extends Camera {
	exact?: boolean;
	laidOut?: boolean;
}

/** Where the map looks now, however often it was turned round the world. */
export function cameraOf(map: MapLibreMap): Camera {
	const { lat: latitude, lng: longitude } = map.getCenter().wrap();
	return { zoom: map.getZoom(), latitude, longitude };
}

/** The map looks there already, as far as an address can tell. */
export function looksAt(map: MapLibreMap, { zoom, latitude, longitude }: Camera): boolean {
	const now = cameraOf(map);
	return (
		Math.abs(now.zoom - zoom) < 0.005 &&
		Math.abs(now.latitude - latitude) < 1e-4 &&
		Math.abs(nearestCopy(now.longitude, longitude) - longitude) < 1e-4
	);
}

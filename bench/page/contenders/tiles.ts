import { addProtocol, removeProtocol } from 'maplibre-gl';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { TILING } from '../../../src/map/style';
import type { Scene } from '../scene';

let served = 0;

/** The size of a vector tile in its own units. */
const EXTENT = 4096;

/** Serves the features as vector tiles under an address of their own. */
export function serveTiles(scene: Scene): { url: string; stop(): void } {
	const protocol = `scene${served++}`;
	const index = new GeoJSONVT(scene.features, {
		maxZoom: 6,
		indexMaxZoom: 3,
		buffer: (EXTENT / 512) * TILING.buffer,
		tolerance: (EXTENT / 512) * TILING.tolerance,
		extent: EXTENT
	});
	addProtocol(protocol, ({ url }) => {
		const [zoom = '', x = '', y = ''] = url.split('/').slice(-3);
		const tile = index.getTile(zoom, x, y);
		if (!tile) return Promise.resolve({ data: new ArrayBuffer(0) });
		const encoded = fromGeojsonVt({ features: tile }, { version: 2, extent: EXTENT });
		return Promise.resolve({ data: encoded.slice().buffer });
	});
	return { url: `${protocol}://{z}/{x}/{y}`, stop: () => removeProtocol(protocol) };
}

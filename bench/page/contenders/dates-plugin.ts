import { filterByDate } from '@openhistoricalmap/maplibre-gl-dates';
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { isoDate, type Day } from '../../../src/time/day';
import type { Scene } from '../scene';
import type { Contender } from './contender';
import { FEATURES, add, drawnIds, layer, remove } from './style-layer';
import { serveTiles } from './tiles';

/** OpenHistoricalMap's plugin on vector tiles, the way it is meant to be used. */
export class DatesPluginContender implements Contender {
	#map: MapLibreMap | undefined;
	#stop: () => void = () => undefined;

	async mount(map: MapLibreMap, scene: Scene): Promise<void> {
		this.#map = map;
		const { url, stop } = serveTiles(scene);
		this.#stop = stop;
		await add(map, { type: 'vector', tiles: [url], maxzoom: 6 }, {
			...layer(scene, false),
			'source-layer': FEATURES
		} as LayerSpecification);
	}

	show(day: Day): void {
		if (this.#map) filterByDate(this.#map, isoDate(day));
	}

	ids(): Set<string> {
		return drawnIds(this.#map, false);
	}

	unmount(): void {
		remove(this.#map);
		this.#stop();
	}
}

import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Day } from '../../../src/time/day';
import type { Scene } from '../scene';
import type { Contender } from './contender';
import { FEATURES, add, drawnIds, geojson, layer, remove } from './style-layer';

/** The plain way: a new filter for every date. */
export class SetFilterContender implements Contender {
	#map: MapLibreMap | undefined;

	async mount(map: MapLibreMap, scene: Scene): Promise<void> {
		this.#map = map;
		await add(map, geojson(scene), layer(scene, false));
	}

	show(day: Day): void {
		this.#map?.setFilter(FEATURES, [
			'all',
			['<=', ['get', 'start'], day],
			['<', day, ['get', 'end']]
		]);
	}

	ids(): Set<string> {
		return drawnIds(this.#map, false);
	}

	unmount(): void {
		remove(this.#map);
	}
}

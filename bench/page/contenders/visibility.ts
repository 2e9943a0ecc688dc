import type { Map as MapLibreMap } from 'maplibre-gl';
import { Visibility } from '../../../src/map/visibility';
import type { Day } from '../../../src/time/day';
import type { Scene } from '../scene';
import type { Contender } from './contender';
import { FEATURES, add, drawnIds, geojson, layer, remove } from './style-layer';

/** The atlas's own way: feature-state of what changed, from the sorted list of changes. */
export class VisibilityContender implements Contender {
	#map: MapLibreMap | undefined;
	#visibility: Visibility | undefined;

	async mount(map: MapLibreMap, scene: Scene): Promise<void> {
		this.#map = map;
		await add(map, geojson(scene), layer(scene, true));
		this.#visibility = new Visibility(map);
		this.#visibility.watch(FEATURES, scene.features);
	}

	show(day: Day): void {
		this.#visibility?.show(day);
	}

	ids(): Set<string> {
		return drawnIds(this.#map, true);
	}

	unmount(): void {
		remove(this.#map);
	}
}

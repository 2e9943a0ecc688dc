import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapFeature } from '../../../src/map/features';
import { BEGINNING, FOREVER } from '../../../src/time/interval';
import type { Day } from '../../../src/time/day';
import type { Scene } from '../scene';
import { LOOK, type Contender } from './contender';

const COLOUR: [number, number, number] = [0xc8, 0, 0];

/** deck.gl drawing into the map's own surface, with the interval as a filter on the GPU. */
export class DeckContender implements Contender {
	#map: MapLibreMap | undefined;
	#overlay: MapLibreOverlay | undefined;
	#scene: Scene | undefined;
	readonly #filter = new DataFilterExtension({ filterSize: 2 });

	async mount(map: MapLibreMap, scene: Scene): Promise<void> {
		this.#map = map;
		this.#scene = scene;
		this.#overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
		map.addControl(this.#overlay);
		this.show(scene.dayOfStep(0));
		await map.once('idle');
	}

	show(day: Day): void {
		if (!this.#scene) return;
		const { options, features } = this.#scene;
		const filter: DataFilterExtensionProps<MapFeature> = {
			getFilterValue: ({ properties }) => [properties.days[0], properties.days[3]],
			filterRange: [
				[2 * BEGINNING, day],
				[day + 1, 2 * FOREVER]
			]
		};
		const common = {
			id: 'features',
			data: features.features,
			extensions: [this.#filter],
			pickable: false,
			...filter
		};
		const layer =
			options.geometry === 'points'
				? new ScatterplotLayer<MapFeature>({
						...common,
						getPosition: ({ geometry }) =>
							geometry.type === 'Point'
								? [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0]
								: [0, 0],
						getRadius: LOOK.radius,
						radiusUnits: 'pixels',
						getFillColor: COLOUR
					})
				: new PathLayer<MapFeature>({
						...common,
						getPath: ({ geometry }) =>
							geometry.type === 'LineString' ? (geometry.coordinates as [number, number][]) : [],
						getWidth: LOOK.width,
						widthUnits: 'pixels',
						miterLimit: 2,
						getColor: COLOUR
					});
		this.#overlay?.setProps({ layers: [layer] });
	}

	unmount(): void {
		if (this.#overlay) this.#map?.removeControl(this.#overlay);
	}
}

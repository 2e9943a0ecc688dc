import type { FeatureSource, MapLayer } from '../map/layers/layer';

/**
 * The layers of one atlas, bottom to top. Style, sources, images, legend, presses and the track
 * follow it, also when one is added or removed while the atlas is open.
 */
export class LayerRegistry {
	#list = $state.raw<readonly MapLayer[]>([]);

	constructor(layers: readonly MapLayer[]) {
		for (const layer of layers) this.add(layer);
	}

	/** Replaced whenever a layer comes or goes. */
	get list(): readonly MapLayer[] {
		return this.#list;
	}

	/**
	 * Adds a layer, on top or below another.
	 * @param below the id of the layer that it lies under
	 * @throws RangeError when its id, or that of one of its sources, is taken, or there is no layer of the id `below`
	 * @returns what removes it
	 */
	add(layer: MapLayer, below?: string): () => void {
		if (this.#find(layer.id)) throw new RangeError(`there is a layer "${layer.id}" already`);
		const taken = new Set(this.#list.flatMap(sourceIds));
		for (const id of sourceIds(layer)) {
			if (taken.has(id)) {
				throw new RangeError(`layer "${layer.id}": there is a source "${id}" already`);
			}
			taken.add(id);
		}
		const above = below === undefined ? undefined : this.#find(below);
		if (below !== undefined && !above) {
			throw new RangeError(
				`layer "${layer.id}" cannot lie below "${below}": there is no such layer`
			);
		}
		const at = above ? this.#list.indexOf(above) : this.#list.length;
		this.#list = this.#list.toSpliced(at, 0, layer);
		return () => {
			this.#list = this.#list.filter((other) => other !== layer);
		};
	}

	/** Removes a layer; tells whether there was one. */
	remove(id: string): boolean {
		const found = this.#find(id);
		if (!found) return false;
		this.#list = this.#list.filter((layer) => layer !== found);
		return true;
	}

	#find(id: string): MapLayer | undefined {
		return this.#list.find((layer) => layer.id === id);
	}
}

function sourceIds({ sources, picture }: MapLayer): string[] {
	return [...sources.map(({ id }: FeatureSource) => id), ...(picture ? [picture.id] : [])];
}

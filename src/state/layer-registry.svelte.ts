import type { FeatureSource, MapLayer } from '../map/layers/layer';

/** A layer that not every atlas has. */
interface Added {
	layer: MapLayer;
	/** The id of the layer that it lies under; without one it is on top. */
	below: string | undefined;
}

/**
 * The layers of one atlas, bottom to top. Style, sources, images, legend, presses and the track
 * follow it, also when one is added or removed while the atlas is open. Those that every atlas has
 * come with what draws the map; what is added before finds its place when they do.
 */
export class LayerRegistry {
	#begun = $state.raw<readonly MapLayer[]>();
	#added = $state.raw<readonly Added[]>([]);
	readonly #list = $derived(this.#added.reduce(laid, this.#begun ?? []));

	/** @param layers those that every atlas has, where they are here */
	constructor(layers?: readonly MapLayer[]) {
		if (layers) this.begin(layers);
	}

	/** Replaced whenever a layer comes or goes. */
	get list(): readonly MapLayer[] {
		return this.#list;
	}

	/** Whether the layers that every atlas has are here. */
	get hasBegun(): boolean {
		return this.#begun !== undefined;
	}

	/** The list as it is where a map is drawn: with these, unless those that every atlas has are here. */
	listWith(layers: readonly MapLayer[]): readonly MapLayer[] {
		return this.hasBegun ? this.#list : this.#added.reduce(laid, layers);
	}

	/** The layers that every atlas has are here; once they are, they are not put back. Gives the list. */
	begin(layers: readonly MapLayer[]): readonly MapLayer[] {
		this.#begun ??= layers;
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
		if (this.hasBegun && below !== undefined && !this.#find(below)) {
			throw new RangeError(
				`layer "${layer.id}" cannot lie below "${below}": there is no such layer`
			);
		}
		this.#added = [...this.#added, { layer, below }];
		return () => this.#remove(layer);
	}

	/** Removes a layer; tells whether there was one. */
	remove(id: string): boolean {
		const found = this.#find(id);
		if (found) this.#remove(found);
		return found !== undefined;
	}

	#remove(layer: MapLayer): void {
		this.#begun = this.#begun?.filter((other) => other !== layer);
		this.#added = this.#added.filter((other) => other.layer !== layer);
	}

	#find(id: string): MapLayer | undefined {
		return this.#list.find((layer) => layer.id === id);
	}
}

/** The list with one more layer, where it belongs. */
function laid(list: readonly MapLayer[], { layer, below }: Added): readonly MapLayer[] {
	const above = list.findIndex(({ id }) => id === below);
	return list.toSpliced(above < 0 ? list.length : above, 0, layer);
}

function sourceIds({ sources, picture }: MapLayer): string[] {
	return [...sources.map(({ id }: FeatureSource) => id), ...(picture ? [picture.id] : [])];
}

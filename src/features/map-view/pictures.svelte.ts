import type { ImageSource } from 'maplibre-gl';
import type { PlacedPicture } from '../../dataset/relief';
import { DataProblem } from '../../dataset/load';
import type { MapLayer } from '../../map/layers/layer';
import type { DatedMap } from '../../map/maplibre/dated-map';
import type { LoadFailures } from '../../state/load-failures';

/** The pictures of the layers, such as the hillshade, which come last of all. */
export class LayerPictures {
	/** Those that are here, by their ids. */
	here = $state.raw<ReadonlyMap<string, PlacedPicture>>(new Map());
	#hasBegun = false;
	readonly #coming = new Set<string>();

	/** @param layers the layers at the time of asking */
	constructor(
		readonly layers: () => readonly MapLayer[],
		readonly failures: LoadFailures
	) {}

	/** Fetches what is not here, also after it failed. */
	readonly bring = async (): Promise<void> => {
		this.#hasBegun = true;
		const wanted = this.layers().flatMap(({ picture }) => picture ?? []);
		const missing = wanted.filter(({ id }) => !this.here.has(id) && !this.#coming.has(id));
		await Promise.all(
			missing.map(async ({ id, files, fetch }) => {
				this.#coming.add(id);
				try {
					const picture = await fetch();
					this.here = new Map([...this.here, [id, picture]]);
					for (const file of files) this.failures.mended(file);
				} catch (problem) {
					if (!(problem instanceof DataProblem)) throw problem;
					this.failures.report(problem, this.bring);
				} finally {
					this.#coming.delete(id);
				}
			})
		);
	};

	/** Once it has begun: fetches what has come to be wanted, or has failed. */
	async keepUp(): Promise<void> {
		if (this.#hasBegun) await this.bring();
	}

	/** Gives the pictures to a map whose style knows where they lie. */
	put(map: DatedMap): void {
		for (const [id, { image }] of this.here) map.getSource<ImageSource>(id)?.updateImage({ image });
	}
}

import type { FeatureIdentifier, VectorTileSource } from 'maplibre-gl';
import type { MapFeatures } from '../features';
import type { CutFeatures } from '../layers/layer';
import { EVERYWHERE, TILE_LAYER, tileUrl } from '../tile-url';
import type { FilledMap } from './fill-source';
import { serveNoTiles, serveTiles } from './served-tiles';

/** What is in the tiles of one source. */
interface Cut {
	/** Its tiles', which no other map of the page has. */
	id: string;
	features: MapFeatures['features'];
}

/** What the map tells of something drawn. */
interface Told {
	source: string;
	id?: string | number | undefined;
	properties: object;
}

/** The part of MapLibre's source (6.17) that asks for tiles. */
type AskingSource = Pick<VectorTileSource, 'setSourceProperty' | '_options'>;

/** Until now no tile was in the bounds of the source: one that was asked for too early would stay empty. */
function askForTiles(source: AskingSource | undefined, url: string): void {
	source?.setSourceProperty(() => {
		source._options.tiles = [url];
		source._options.bounds = [...EVERYWHERE];
	});
}

let count = 0;

/**
 * The sources of a map whose tiles the page cuts itself. In these the id of a feature is its number in
 * the list, and nothing else of it is in its tile: what it says is looked up here.
 */
export class CutSources {
	readonly #cut = new Map<string, Cut>();

	async fill(
		map: FilledMap,
		source: string,
		features: MapFeatures,
		cut: CutFeatures
	): Promise<void> {
		this.forget(source);
		const id = `${source}-${++count}`;
		const filled = { id, features: features.features };
		this.#cut.set(source, filled);
		const tile = await cut(features);
		// It may have been removed meanwhile, or given others.
		if (this.#cut.get(source) !== filled) return;
		serveTiles({ id, tile: (z, x, y) => Promise.resolve(tile(z, x, y)) });
		askForTiles(map.getSource(source) as AskingSource | undefined, tileUrl(id));
	}

	forget(source: string): void {
		const cut = this.#cut.get(source);
		if (cut) serveNoTiles(cut.id);
		this.#cut.delete(source);
	}

	/** The same feature, as the map knows it. */
	inTiles(feature: FeatureIdentifier): FeatureIdentifier {
		return this.#cut.has(feature.source) ? { ...feature, sourceLayer: TILE_LAYER } : feature;
	}

	/** Says of something drawn what its feature says. */
	tell(drawn: Told): void {
		const feature = this.#cut.get(drawn.source)?.features[Number(drawn.id) - 1];
		if (feature) drawn.properties = feature.properties;
	}
}

import { addProtocol } from 'maplibre-gl';
import type { TileSource } from '../layers/layer';
import { TILE_PROTOCOL, readTileUrl } from '../tile-url';

/** What gives tiles. */
type Served = Pick<TileSource, 'id' | 'tile'>;

/** The sources of all maps of the page: none has the id of another. */
const served = new Map<string, Served>();

/** From now on the maps of the page ask the page for tiles; those of a source that has none yet are empty. */
export function answerForTiles(): void {
	addProtocol(TILE_PROTOCOL, async ({ url }, { signal }) => {
		const { id, z, x, y } = readTileUrl(url);
		// One with nothing in it is made for each: MapLibre hands it over to its worker, and it is gone here.
		return { data: (await served.get(id)?.tile(z, x, y, signal)) ?? new ArrayBuffer(0) };
	});
}

/** From now on the tiles of this source are these. */
export function serveTiles(source: Served): void {
	served.set(source.id, source);
}

/** There are no tiles of this source any more. */
export function serveNoTiles(id: string): void {
	served.delete(id);
}

import { addProtocol } from 'maplibre-gl';
import type { TileSource } from '../layers/layer';
import { TILE_PROTOCOL, readTileUrl } from '../tile-url';

/** The sources of all maps of the page: none has the id of another. */
const served = new Map<string, TileSource>();

/** A tile without anything in it. */
const EMPTY = new ArrayBuffer(0);

/** From now on the maps of the page get the tiles of this source when they ask for them. */
export function serveTiles(source: TileSource): void {
	if (served.size === 0)
		addProtocol(TILE_PROTOCOL, async ({ url }, { signal }) => {
			const { id, z, x, y } = readTileUrl(url);
			return { data: (await served.get(id)?.tile(z, x, y, signal)) ?? EMPTY };
		});
	served.set(source.id, source);
}

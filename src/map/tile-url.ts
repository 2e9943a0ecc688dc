/** By what the map asks the page for tiles that no server has. */
export const TILE_PROTOCOL = 'thalweg-tiles';

/** West, south, east and north of a source that has no tiles yet: no tile is in these. */
export const NOWHERE = [-180, 0, -180, 0] as const;
/** Of one that has tiles everywhere. */
export const EVERYWHERE = [-180, -90, 180, 90] as const;

/** What is in the tiles that the page cuts itself lies in this layer of theirs. */
export const TILE_LAYER = 'features';

/** Where the map finds the tiles of a source. */
export function tileUrl(id: string): string {
	return `${TILE_PROTOCOL}://${id}/{z}/{x}/{y}`;
}

/** Which tile is asked for. */
export function readTileUrl(url: string): { id: string; z: number; x: number; y: number } {
	const [id = '', z, x, y] = url.slice(TILE_PROTOCOL.length + 3).split('/');
	return { id, z: Number(z), x: Number(x), y: Number(y) };
}

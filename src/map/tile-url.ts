/** By what the map asks the page for tiles that no server has. */
export const TILE_PROTOCOL = 'thalweg-tiles';

/** Where the map finds the tiles of a source. */
export function tileUrl(id: string): string {
	return `${TILE_PROTOCOL}://${id}/{z}/{x}/{y}`;
}

/** Which tile is asked for. */
export function readTileUrl(url: string): { id: string; z: number; x: number; y: number } {
	const [id = '', z, x, y] = url.slice(TILE_PROTOCOL.length + 3).split('/');
	return { id, z: Number(z), x: Number(x), y: Number(y) };
}

import { LAYERS } from '.';

/** The published files that the map fetches at once when it looks from this zoom. */
export function filesAt(zoom: number): string[] {
	const sources = LAYERS.flatMap((layer) => layer.sources);
	const wanted = sources.filter(({ fromZoom = 0 }) => fromZoom <= zoom);
	return [...new Set(wanted.flatMap(({ file }) => file ?? []))];
}

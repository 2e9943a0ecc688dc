import type { MapLayer } from './layer';

/** The published files that a map of these layers fetches at once when it looks from this zoom. */
export function filesAt(layers: readonly MapLayer[], zoom: number): string[] {
	const sources = layers.flatMap((layer) => layer.sources);
	const wanted = sources.filter(({ fromZoom = 0 }) => fromZoom <= zoom);
	return [...new Set(wanted.flatMap(({ file }) => file ?? []))];
}

import type { FeatureSource, MapLayer } from './layer';

/** A published file that a map of the atlas fetches, and from which zoom on. */
export type WantedFile = Required<Pick<FeatureSource, 'file' | 'fromZoom'>>;

/** The published files that a map of these layers fetches, each once. */
export function filesOf(layers: readonly MapLayer[]): WantedFile[] {
	const files = new Map<string, number>();
	for (const { file, fromZoom = 0 } of layers.flatMap((layer) => layer.sources))
		if (file) files.set(file, Math.min(fromZoom, files.get(file) ?? Infinity));
	return [...files].map(([file, fromZoom]) => ({ file, fromZoom }));
}

/** Those that it fetches at once when it looks from this zoom. */
export function filesAt(files: readonly WantedFile[], zoom: number): string[] {
	return files.filter(({ fromZoom }) => fromZoom <= zoom).map(({ file }) => file);
}

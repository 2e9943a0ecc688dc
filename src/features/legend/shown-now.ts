import type { DayView, MapLayer } from '../../map/layers/layer';

/** The keys of the legend's entries that are on the map on this day, of the layers that tell. */
export function shownNow(layers: readonly MapLayer[], view: DayView): ReadonlySet<string> {
	return new Set(layers.flatMap((layer) => [...(layer.keysOn?.(view) ?? [])]));
}

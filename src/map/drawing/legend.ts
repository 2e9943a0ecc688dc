import type { LegendEntry } from '../layers/layer';
import { layersAt, type Asked } from './gather';

/** A line of the legend in plain words. */
export interface Explained {
	symbol: LegendEntry['symbol'];
	label: string;
}

/** What of the legend is on a map: of the layers drawn at its zoom on the day, what they say is there. */
export function legendOf(
	asked: Asked,
	drawn: ReadonlySet<string>,
	inWords: (label: LegendEntry['label']) => string
): Explained[] {
	const { day, dataset, settings, palette, words } = asked;
	return layersAt(asked)
		.filter(({ layer }) => drawn.has(layer.id))
		.flatMap(({ layer }) => {
			const keys = layer.keysOn && new Set(layer.keysOn({ ...settings, day, dataset }));
			return (layer.legend?.(palette, words) ?? [])
				.filter(({ key }) => keys?.has(key) ?? true)
				.map(({ symbol, label }) => ({ symbol, label: inWords(label) }));
		});
}

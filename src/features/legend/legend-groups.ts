import type { Language, Words } from '../../i18n';
import type { LayerGroup, LegendEntry, MapLayer } from '../../map/layers/layer';
import type { Palette } from '../../map/palette';

/** A switch of the legend, and what it explains. */
export interface LegendGroup {
	id: string;
	title: string;
	/** Says whence it comes, where no published file does. */
	origin: LayerGroup['origin'];
	entries: (LegendEntry & {
		/** Its layer does not tell on which days it is on the map. */
		always: boolean;
	})[];
}

/** The switches of the layers, bottom to top; the first layer of a group stands for its place and its name. */
export function legendGroups(
	layers: readonly MapLayer[],
	palette: Palette,
	words: Words,
	language: Language
): LegendGroup[] {
	const groups = new Map<string, LegendGroup>();
	for (const { group, legend, keysOn } of layers) {
		if (!group) continue;
		const { id } = group;
		const found = groups.get(id) ?? {
			id,
			title: group.title(words, language),
			origin: group.origin,
			entries: []
		};
		groups.set(id, found);
		const always = keysOn === undefined;
		found.entries.push(...(legend?.(palette, words) ?? []).map((entry) => ({ ...entry, always })));
	}
	return [...groups.values()];
}

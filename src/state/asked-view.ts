import type { Asked } from '../map/drawing/gather';
import { settingsOf } from '../map/layer-settings';
import { LAYERS } from '../map/layers';
import type { Palette } from '../map/palette';
import type { Atlas } from './atlas.svelte';

/** What of an atlas is to be drawn, as it is now. */
export function askedOf(atlas: Atlas, palette: Palette): Omit<Asked, 'zoom'> {
	const { hidden, dataset, day, selectedId, words, layers } = atlas;
	return {
		layers: layers.listWith(LAYERS),
		hidden,
		dataset,
		day,
		settings: settingsOf(atlas),
		selected: selectedId,
		palette,
		words
	};
}

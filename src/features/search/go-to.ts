import { clampDay } from '../../time/day';
import { isActiveOn, type When } from '../../time/interval';
import type { Atlas } from '../../state/atlas.svelte';

/** Clock, story and map go to a record together. */
export function goToRecord(atlas: Atlas, id: string): void {
	const { when } = (atlas.find(id)?.record ?? {}) as { when?: When };
	if (when && !isActiveOn(when.days, atlas.day)) atlas.goTo(clampDay(when.days[0]));
	// Open already: it is gone to once more.
	if (atlas.selectedId === id) atlas.select(null);
	atlas.select(id);
}

import type { Atlas } from '../../state/atlas.svelte';
import type { Day } from '../../time/day';

/** Clock, story and map go to a record together; the clock to a day, where one is meant. */
export function goToRecord(atlas: Atlas, id: string, day?: Day): void {
	// Open already: it is gone to once more.
	if (atlas.selectedId === id) atlas.select(null, { stays: true });
	atlas.select(id, day === undefined ? { toItsTime: true } : { toDay: day });
}

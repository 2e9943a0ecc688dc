import type { Atlas } from '../../state/atlas.svelte';

/** Clock, story and map go to a record together. */
export function goToRecord(atlas: Atlas, id: string): void {
	// Open already: it is gone to once more.
	if (atlas.selectedId === id) atlas.select(null, { stays: true });
	atlas.select(id, { toItsTime: true });
}

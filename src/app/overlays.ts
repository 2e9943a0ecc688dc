/** What stands over the map and answers on it: one file of the built page. */
import { legend } from '../features/legend/part';
import { readingChoice } from '../features/readings/part';

export { default as OnMap } from '../features/map-view/OnMap.svelte';
export { default as MapTools } from './MapTools.svelte';

/** Settles when those of its parts that have been asked for are here or have failed. */
export async function settled(): Promise<void> {
	await Promise.all([legend.settled(), readingChoice.settled()]);
}

import { Part } from '../../ui/part.svelte';

/** The picture beside the list that stands in for the map: fetched where there will be no map. */
export const standIn = new Part('stand-in', () => import('./stand-in'));

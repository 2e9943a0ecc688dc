import { Part } from '../../ui/part.svelte';

/** What draws the map for paper: fetched when something is to be printed. */
export const printing = new Part('printing', () => import('./printing'));

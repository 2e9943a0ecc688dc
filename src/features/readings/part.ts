import { Part } from '../../ui/part.svelte';

/** Whose line is drawn, to be chosen: fetched when the map first comes near the border. */
export const readingChoice = new Part('ReadingChoice', () => import('./ReadingChoice.svelte'));

import { Part } from '../ui/part.svelte';

/** What stands on paper alone, and what prints: fetched with the stories, for nobody prints before. */
export const printNote = new Part('PrintNote', () => import('./PrintNote.svelte'));

import { Part } from '../../ui/part.svelte';

/** The lists of all records: fetched when they are opened. */
export const contents = new Part('Contents', () => import('./Contents.svelte'));

import { Part } from '../../ui/part.svelte';

/** How to cite the view: fetched when it is first wanted. */
export const citeDialog = new Part('CiteDialog', () => import('./CiteDialog.svelte'));

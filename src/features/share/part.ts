import { Part } from '../../ui/part.svelte';

/** How to cite the view: fetched when it is first wanted. */
export const citeDialog = new Part('CiteDialog', () => import('./CiteDialog.svelte'));

/** What gives the code by which another page shows the atlas. */
export const embedDialog = new Part('EmbedDialog', () => import('./EmbedDialog.svelte'));

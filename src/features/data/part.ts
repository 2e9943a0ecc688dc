import { Part } from '../../ui/part.svelte';

/** What the page of the data says: fetched when it is opened. */
export const dataDialog = new Part('DataDialog', () => import('./DataDialog.svelte'));

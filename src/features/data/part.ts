import { Part } from '../../ui/part.svelte';

/** What the page of the data says: fetched when it is opened. */
export const dataContents = new Part('DataContents', () => import('./DataContents.svelte'));

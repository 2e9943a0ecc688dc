import { Part } from '../../ui/part.svelte';

/** What tells stories, below their headings: fetched with the texts, after the map has drawn something or a story is opened. */
export const told = new Part('telling', () => import('./telling'));

import { Part } from '../../ui/part.svelte';

/** What tells stories, below their headings: fetched with the texts, when a story is opened, or ahead, when somebody reads the page. */
export const told = new Part('telling', () => import('./telling'));

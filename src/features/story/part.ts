import { Part } from '../../ui/part.svelte';

/** How the kinds of records are told: fetched with the texts, after the map has drawn something or a story is opened. */
export const told = new Part('stories', () => import('./stories'));

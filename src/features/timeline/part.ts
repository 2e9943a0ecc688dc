import { Part } from '../../ui/part.svelte';

/** What the panel of the timeline explains: fetched with the stories, or when the panel is opened before. */
export const explained = new Part('explaining', () => import('./explaining'));

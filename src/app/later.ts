import { Part } from '../ui/part.svelte';

/** What the page can do without while it opens: what stands on paper and prints, what holds the reading place, the picture in the map's place. Fetched with the stories. */
export const later = new Part('with-stories', () => import('./with-stories'));

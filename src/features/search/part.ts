import { Part } from '../../ui/part.svelte';

/** The box in which things are looked up, and what finds them: fetched when it is first wanted. */
export const searchBox = new Part('search-part', () => import('./search-part'));

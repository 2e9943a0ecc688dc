import { Part } from '../../ui/part.svelte';

/** What reads the reader's own files and shows what is in them: fetched when there is one. */
export const ownData = new Part('OwnData', () => import('./OwnData'));

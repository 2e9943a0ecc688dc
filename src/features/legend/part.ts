import { bringMapWords } from '../../i18n';
import { Part } from '../../ui/part.svelte';

/** What is on the map, and how to read it: fetched when it is opened, on a wide screen at once. */
export const legend = new Part('Legend', () => import('./Legend.svelte'), bringMapWords);

import { bringMapWords } from '../i18n';
import { Part } from '../ui/part.svelte';

/** What stands over the map and answers on it: legend, choices, pointers, what a press opens. Fetched as soon as the map has drawn something. */
export const overMap = new Part('overlays', () => import('./overlays'), bringMapWords);

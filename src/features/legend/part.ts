import { bringMapWords } from '../../i18n';
import { Part } from '../../ui/part.svelte';

/** What is on the map, and how to read it: fetched when it is opened, on a wide screen at once. */
export const legend = new Part('Legend', () => import('./Legend.svelte'), bringMapWords);

/** Whence a layer comes and how exact it is, and how to read contested ground: fetched when it is asked. */
export const legendHelp = new Part('legend-help', () => import('./legend-help'));

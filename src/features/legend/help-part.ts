import { Part } from '../../ui/part.svelte';

/** Whence a layer comes and how exact it is, and how to read contested ground: fetched when it is asked. */
export const legendHelp = new Part('legend-help', () => import('./legend-help'));

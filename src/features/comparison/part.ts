import { Part } from '../../ui/part.svelte';

/** The comparison of two dates: fetched when the first is asked for. */
export const comparison = new Part('Comparison', () => import('./Comparison.svelte'));

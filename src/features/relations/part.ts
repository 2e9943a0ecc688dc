import { Part } from '../../ui/part.svelte';

/** The table of relations: fetched when it is asked for. */
export const relationsDialog = new Part(
	'RelationsDialog',
	() => import('./RelationsDialog.svelte')
);

import { Part } from '../../ui/part.svelte';

/** The table of relations: fetched when it is asked for. */
export const relationsTable = new Part('RelationsTable', () => import('./RelationsTable.svelte'));

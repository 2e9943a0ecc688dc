import { Part } from '../../ui/part.svelte';

/** Who was in office: fetched when it is asked for. */
export const office = new Part('InOffice', () => import('../../ui/InOffice.svelte'));

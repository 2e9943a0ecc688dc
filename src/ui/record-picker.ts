import { Part } from './part.svelte';

/** What lists several things at one spot, to choose from: fetched when there are several; without it the first of them opens. */
export const recordPicker = new Part('RecordPicker', () => import('./RecordPicker.svelte'));

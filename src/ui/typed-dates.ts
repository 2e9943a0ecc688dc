import { Part } from './part.svelte';

/** What understands dates as people write them: fetched with the stories, or when a field for them gets the focus before. */
export const typedDates = new Part('typed-date', () => import('../i18n/typed-date'));

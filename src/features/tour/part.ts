import { Part } from '../../ui/part.svelte';

/** The card of a tour: fetched when one is begun. */
export const tourCard = new Part('TourCard', () => import('./TourCard.svelte'));

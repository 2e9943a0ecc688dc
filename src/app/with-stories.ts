import { keepReadingPlace } from './reading-place';

export { default as MapPicture } from './MapPicture.svelte';
export { default as Later } from './Later.svelte';
export { default as TourList } from '../features/tour/TourList.svelte';
// What holds the reading place has the same time: a story is read before it is turned.
export const holdReadingPlace = keepReadingPlace;

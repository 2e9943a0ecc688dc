/** What stands over the map and answers on it: one file of the built page. */
export { default as OnMap } from '../features/map-view/OnMap.svelte';
export { default as MapTools } from './MapTools.svelte';

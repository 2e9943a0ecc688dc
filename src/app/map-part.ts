/** What draws the map and what stands over it: one file of the built page. */
export { default as AtlasMap, startWorker } from '../features/map-view/AtlasMap.svelte';
export { default as MapTools } from './MapTools.svelte';

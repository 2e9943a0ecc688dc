/** What draws the map: one file of the built page. */
export { default as AtlasMap, startWorker } from '../features/map-view/AtlasMap.svelte';

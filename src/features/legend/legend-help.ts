/** What the legend tells when it is asked: one file of the built page. */
export { default as HowToRead } from './HowToRead.svelte';
export { default as LayerOrigin } from './LayerOrigin.svelte';

export { default as StandIn } from './StandIn.svelte';

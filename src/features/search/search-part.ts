export { default as SearchBox } from './SearchBox.svelte';
export { searcherOf } from './searcher.svelte';

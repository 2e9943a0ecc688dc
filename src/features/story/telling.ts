/** What tells a story, below its heading: one file of the built page. */
export { default as StoryBody } from './StoryBody.svelte';
export { default as StoryEnd } from './StoryEnd.svelte';

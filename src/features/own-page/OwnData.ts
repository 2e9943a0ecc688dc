/** All that there is to see of the reader's own data: one file of the built page. */
export { default as OwnCard } from './OwnCard.svelte';
export { default as OwnCompared } from './OwnCompared.svelte';
export { default as OwnDialog } from './OwnDialog.svelte';
export { default as OwnList } from './OwnList.svelte';
export { default as OwnNote } from './OwnNote.svelte';
export { openBeside } from './archives';
export { restoreOwn } from './begin';

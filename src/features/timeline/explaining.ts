/** What explains the timeline, in its panel and on its track: one file of the built page. */
export { default as ComparedStretch } from './ComparedStretch.svelte';
export { default as ComparedThumb } from './ComparedThumb.svelte';
export { default as KeyHelp } from './KeyHelp.svelte';
export { default as MarkKey } from './MarkKey.svelte';
export { default as PressedMarks } from './PressedMarks.svelte';
export { default as TensionNote } from './TensionNote.svelte';
export { default as TrailingSelect } from './TrailingSelect.svelte';

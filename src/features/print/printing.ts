export { default as PaperFigure } from './PaperFigure.svelte';
export { mapOnPaper, unfold, viewOnPaper } from './make-ready';
export type { PaperMap } from './paper-map';

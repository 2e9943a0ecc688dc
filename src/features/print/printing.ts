export { default as PaperFigure } from './PaperFigure.svelte';
export { makeReady, viewOnPaper } from './make-ready';

/** How long the page may wait for its turn, in milliseconds. */
const SLICE = 24;
/** After how many rows the clock is looked at. */
const ROWS = 32;

/** To be awaited after each row of a long work: when a slice is over, the page has its turn. */
export function inSlices(pause: () => Promise<void> = nextTask): () => Promise<void> | undefined {
	let begun = performance.now();
	let rows = 0;
	return () => {
		rows += 1;
		if (rows % ROWS !== 0 || performance.now() - begun < SLICE) return undefined;
		return pause().then(() => {
			begun = performance.now();
		});
	};
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

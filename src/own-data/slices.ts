/** How long the page may wait for its turn, in milliseconds. */
const SLICE = 24;
/** After how many rows the clock is looked at, where rows are small. */
const ROWS = 32;

/** What is to be awaited, if anything: when a slice is over, the page has its turn. */
export type Turn = () => Promise<void> | undefined;

/** To be asked after each row of a long work. Awaiting nothing costs, too: most rows have nothing to await. */
export function inSlices(pause: () => Promise<void> = nextTask, every = ROWS): Turn {
	let begun = performance.now();
	let rows = 0;
	return () => {
		rows += 1;
		if (rows % every !== 0 || performance.now() - begun < SLICE) return undefined;
		return pause().then(() => {
			begun = performance.now();
		});
	};
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

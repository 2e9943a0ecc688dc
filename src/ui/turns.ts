import { flushSync } from 'svelte';
import { nextTask } from '../time/next-task';

/** What waits to be made; nothing waits before the page begins to open, and after it has opened. */
let waiting: (() => void)[] | undefined;

/** From now on, what `inTurn` is given waits for `makeInTurn`. */
export function beginTurns(): void {
	waiting = [];
}

/** Whether the page is opening, part by part. */
export function isOpening(): boolean {
	return waiting !== undefined;
}

/** Makes a part of the page: at once, or while the page opens, when it is its turn. */
export function inTurn(make: () => void): void {
	if (waiting) waiting.push(make);
	else make();
}

/**
 * Makes what waits, each in a task of its own, so that the hand is answered in between: in the order
 * in which it was said, and what is in a part right after that part. Settles when nothing waits any more.
 */
export async function makeInTurn(): Promise<void> {
	try {
		while (waiting?.length) {
			const [make, ...others] = waiting;
			waiting = [];
			flushSync(make);
			waiting.push(...others);
			await nextTask();
		}
	} finally {
		waiting = undefined;
	}
}

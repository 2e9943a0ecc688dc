import { nextTask } from './next-task';

/** What is to be awaited before a long work goes on, if anything: awaiting nothing costs, too. */
type Turn = () => Promise<void> | undefined;

/**
 * To be asked after each piece of a long work: when whatever else waits has waited so long, it has its turn.
 * @param longest in milliseconds
 */
export function turnAfter(longest: number, pause: () => Promise<void> = nextTask): Turn {
	let begun = performance.now();
	return () => {
		if (performance.now() - begun < longest) return undefined;
		return pause().then(() => {
			begun = performance.now();
		});
	};
}

/** A work in steps, all of them at once. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/**
 * A work in steps, after each of which whatever else waits may have its turn.
 * @returns nothing where it was no longer wanted before it was done
 */
export async function inSteps<Result>(
	steps: Generator<void, Result>,
	turn: Turn,
	isWanted: () => boolean
): Promise<Result | undefined> {
	while (isWanted()) {
		const step = steps.next();
		if (step.done) return step.value;
		await turn();
	}
	return undefined;
}

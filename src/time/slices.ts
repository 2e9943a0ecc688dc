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

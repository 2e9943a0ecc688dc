import { turnAfter } from '../time/slices';
import type { ReadingOptions } from './types';

/** How long the page may wait for its turn, in milliseconds. */
export const SLICE = 24;
/** After how many rows the clock is looked at, where rows are small. */
const ROWS = 32;

/**
 * What is to be awaited, if anything: when a slice is over, the page has its turn.
 * @param share how much of this part of the work is done
 */
export type Turn = (share: number) => Promise<void> | undefined;

/**
 * To be asked after each row of a long work. Awaiting nothing costs, too: most rows have nothing to await.
 * @param part which part of the whole reading this work is
 */
export function inSlices(
	{ pause, progress }: Pick<ReadingOptions, 'pause' | 'progress'>,
	[from, to]: readonly [from: number, to: number],
	every = ROWS
): Turn {
	const turn = turnAfter(SLICE, pause);
	let rows = 0;
	return (share) => {
		rows += 1;
		if (rows % every !== 0) return undefined;
		const wait = turn();
		if (wait) progress?.(from + (to - from) * Math.min(share, 1));
		return wait;
	};
}

import type { Explained } from '../map/drawing/legend';

/** What is printed: what is open, the list of the day, or the tour that is followed. */
export type Printed = 'open' | 'list' | 'tour';

/** The map of a view, for paper. */
export interface PaperMap {
	/** What it was drawn of: the map of another view is not printed. */
	readonly view: string;
	readonly svg: string;
	readonly title: string;
	/** For who does not see it. */
	readonly description: string;
	readonly legend: readonly Explained[];
	readonly scale: { length: number; said: string } | undefined;
	/** Whose data it is, what its lines claim, and what may be done with it. */
	readonly notes: readonly string[];
}

/** How an atlas stands on paper. */
export class Paper {
	holds = $state<Printed>('open');
	/** All that is to be printed is there, also what on the screen waits until it is asked for. */
	whole = $state(false);
	/** What is printed is being made ready. */
	busy = $state(false);
	map = $state.raw<PaperMap>();
	/** Prints; whoever stands for the page says how. */
	print: (what: Printed) => Promise<void> = () => Promise.resolve();
}

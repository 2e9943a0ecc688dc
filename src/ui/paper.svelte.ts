/** What is printed: what is open, the list of the day, or the tour that is followed. */
export type Printed = 'open' | 'list' | 'tour';

/** How an atlas stands on paper. */
export class Paper {
	holds = $state<Printed>('open');
	/** All that is to be printed is there, also what on the screen waits until it is asked for. */
	whole = $state(false);
	/** Prints; as the browser does, until what knows better has come. */
	print: (what: Printed) => void = () => print();
}

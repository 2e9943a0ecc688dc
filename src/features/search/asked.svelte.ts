import { nextTask } from '../../time/next-task';
import { framePainted } from '../../ui/frame-painted';

/** Rows that are written at once: about as many as a phone shows. */
const AT_ONCE = 12;

/** What is typed, and how far it has been answered: a letter is seen first, then looked up, then its rows are written. */
export class Asked {
	/** What stands in the field. */
	typed = $state('');
	/** What is looked up. */
	sought = $state('');
	/** How many rows are written. */
	most = $state(Infinity);

	/**
	 * @param text what was typed before the box was there
	 * @param lookUp looks a text up as long as it is wanted, and keeps what it found
	 * @param count how many rows there are for what is looked up
	 */
	constructor(
		text: string,
		readonly lookUp: (text: string, isWanted: () => boolean) => unknown,
		readonly count: () => number
	) {
		[this.typed, this.sought] = [text, text];
	}

	/** Answers at once, with all rows: a key is about to choose among them. */
	now(): void {
		[this.sought, this.most] = [this.typed, Infinity];
	}

	/** Answers in tasks of their own, so that the next letter need not wait for all of them. */
	async type(text: string): Promise<void> {
		this.typed = text;
		const isLatest = () => this.typed === text && this.sought !== text;
		await framePainted();
		if (!isLatest()) return;
		await this.lookUp(text, isLatest);
		if (!isLatest()) return;
		await nextTask();
		if (!isLatest()) return;
		[this.sought, this.most] = [text, AT_ONCE];
		while (this.typed === text && this.most < this.count()) {
			await framePainted();
			this.most += AT_ONCE;
		}
		// What comes later, as the texts do when they are there, is written as it comes.
		if (this.typed === text) this.most = Infinity;
	}
}

import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { translation } from './translation';

/** ms: what nobody sees follows when its subject has rested so long, and at the latest when it has waited so long. */
const RESTS = 250;
const WAITS = 1000;

/** What is due to follow: one in each frame, so that together they hold none up. */
const due = new Set<() => void>();
let frame = 0;

function followOne(): void {
	const [next] = due;
	frame = 0;
	if (!next) return;
	due.delete(next);
	next();
	if (due.size > 0) frame = requestAnimationFrame(followOne);
}

/**
 * What a part of the page tells, where the part is mostly below what is seen: then a new date need not
 * wait until it has been written anew. It follows its subject at once where it is seen or has the focus.
 * Made with the component whose part it is.
 */
export class BelowFold<T> {
	readonly #subject: () => T;
	readonly #above: number;
	#isSeen = $state(false);
	#isUsed = $state(false);
	#told = $state.raw() as T;
	#waitsSince = 0;

	/**
	 * @param subject What is to be told.
	 * @param above px: how much of the part is written at once by itself, and so may be seen.
	 * @param begin What is told in the frame in which the part is made, so that it is soon there.
	 */
	constructor(subject: () => T, above = 0, begin = subject) {
		this.#subject = subject;
		this.#above = above;
		this.#told = begin();
		// It may be written later than what it follows.
		$effect.pre(() => {
			void this.current;
			untrack(translation.lift);
		});
		$effect(() => this.#keepUp());
	}

	/** What is told: the subject, or what it was before. */
	get current(): T {
		return this.#isSeen || this.#isUsed ? this.#subject() : this.#told;
	}

	/** Whether what is told is not the subject yet. */
	get waits(): boolean {
		return this.current !== this.#subject();
	}

	/** Stands on the part, to know when it is seen or used. */
	readonly watch: Attachment<HTMLElement> = (element) => {
		const observer = new IntersectionObserver(
			(entries) => (this.#isSeen = entries.at(-1)?.isIntersecting ?? false),
			{ root: scrollerOf(element), rootMargin: `10000000px 0px ${-this.#above}px` }
		);
		observer.observe(element);
		const look = (): unknown => (this.#isUsed = element.contains(document.activeElement));
		// The focus also leaves when what had it is taken away, in the middle of an update of the page.
		const lookLater = (): void => queueMicrotask(look);
		element.addEventListener('focusin', lookLater);
		element.addEventListener('focusout', lookLater);
		return () => {
			observer.disconnect();
			due.delete(this.#follow);
			element.removeEventListener('focusin', lookLater);
			element.removeEventListener('focusout', lookLater);
		};
	};

	/** Whatever the subject is by then. */
	readonly #follow = (): void => {
		this.#told = this.#subject();
	};

	#keepUp(): (() => void) | undefined {
		const subject = this.#subject();
		if (this.#isSeen || this.#isUsed) this.#told = subject;
		if (this.#told === subject) {
			this.#waitsSince = 0;
			return;
		}
		const now = performance.now();
		this.#waitsSince ||= now;
		const timer = setTimeout(
			() => {
				due.add(this.#follow);
				frame ||= requestAnimationFrame(followOne);
			},
			Math.min(RESTS, this.#waitsSince + WAITS - now)
		);
		return () => clearTimeout(timer);
	}
}

/** The nearest thing around it that scrolls; `null` for the window. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
	for (let around = element.parentElement; around; around = around.parentElement)
		if (['auto', 'scroll'].includes(getComputedStyle(around).overflowY)) return around;
	return null;
}

import { createContext } from 'svelte';
import type { Framing } from '../state/framing';
import { Paper } from './paper.svelte';

/** What the page has room for, in units of its text: at twice the size of text there is half the room. */
export const NARROW = 45;
const MEDIUM = 65;
const LOW = 30;
const COMPACT = 20;
const TINY = 21;

/** The height of the story's sheet while it only peeps up, in rem; where there is hardly any room, its handle alone. */
const PEEK = 6.5;
const PEEK_TINY = 1.5;

/** Fields in which a reader may be typing: an on-screen keyboard makes the window low meanwhile. */
const TYPED = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable]';

/** How an atlas is laid out in the element that holds it; the one place that decides it. Styles follow the attributes on that element. */
export class Layout {
	#width = $state(1280);
	#height = $state(800);
	/** px of one rem: grows with the reader's size of text. */
	rem = $state(16);
	/** How it is laid out for print. */
	readonly paper = new Paper();

	/** A phone, or large text: the story is a sheet over the map. */
	readonly narrow = $derived(this.#width < NARROW * this.rem);
	/** The bar of time is one row; what it has no room for waits in its panel. */
	readonly low = $derived.by(
		() => this.narrow || this.embedded !== undefined || this.#height < LOW * this.rem
	);
	/** The whole bar, but with little room: some of its parts are smaller. */
	readonly medium = $derived(!this.low && this.#width <= MEDIUM * this.rem);
	/** The masthead has no room for its controls side by side: they wait in a menu. */
	readonly compact = $derived(this.#width < COMPACT * this.rem);
	/** Hardly any height: the story shows its handle alone until it is asked for. */
	readonly tiny = $derived(this.narrow && this.#height < TINY * this.rem);
	/** px of the sheet while it only peeps up. */
	readonly peek = $derived(Math.round((this.tiny ? PEEK_TINY : PEEK) * this.rem));
	/** How much larger the text is than usual. */
	readonly scale = $derived(this.rem / 16);

	get width(): number {
		return this.#width;
	}
	get height(): number {
		return this.#height;
	}

	/**
	 * @param root what holds the atlas
	 * @param prefix what the ids of its parts begin with; the page's own atlas has the plain ones
	 * @param embedded how another page shows it, if one does
	 */
	constructor(
		readonly root: HTMLElement,
		readonly prefix = '',
		readonly embedded?: Framing
	) {}

	/** The id of a part, which no other atlas on the page has. */
	id(part: string): string {
		return this.prefix + part;
	}

	/** The part with this id. */
	part(part: string): HTMLElement | null {
		return this.find(`#${this.id(part)}`);
	}

	/**
	 * What is pressed here is meant for this atlas; where nothing has the focus, for the page's own, unless a dialog
	 * lies over it: whoever presses a word in that, or takes away what had the focus, is still there.
	 */
	isMeant(target: EventTarget | null): boolean {
		const isNowhere = target === document.body || target === document.documentElement;
		if (!isNowhere) return this.root.contains(target as Node | null);
		return this.prefix === '' && this.find('dialog[open]') === null;
	}

	/** A part of this atlas, and of no other on the page. */
	find(selector: string): HTMLElement | null {
		return this.root.querySelector<HTMLElement>(selector);
	}

	/** Measures from now on; returns what ends it. */
	watch(): () => void {
		const measure = () => this.#measure();
		// Grows when the size of the text does, by whatever means.
		const ruler = document.createElement('div');
		ruler.className = 'ruler';
		ruler.ariaHidden = 'true';
		this.root.append(ruler);
		const observer = new ResizeObserver(measure);
		observer.observe(ruler);
		observer.observe(this.root);
		// When typing has ended, the layout may follow the room again.
		const later = ({ target }: FocusEvent) => {
			if (target instanceof Element && target.matches(TYPED)) setTimeout(measure);
		};
		this.root.addEventListener('focusout', later);
		// An observer is told later than who restores the reader's place.
		addEventListener('resize', measure);
		measure();
		return () => {
			observer.disconnect();
			ruler.remove();
			this.root.removeEventListener('focusout', later);
			removeEventListener('resize', measure);
		};
	}

	#measure(): void {
		const { root } = this;
		const { clientWidth, clientHeight } = root;
		const typing = document.activeElement;
		const isTyping = typing !== null && root.contains(typing) && typing.matches(TYPED);
		// The room of somebody who types has become low because of the keyboard, not turned.
		if (!isTyping || clientWidth !== this.#width || clientHeight > this.#height)
			this.#height = clientHeight;
		this.#width = clientWidth;
		this.rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
		for (const name of ['narrow', 'medium', 'low', 'compact', 'tiny'] as const)
			root.toggleAttribute(`data-${name}`, this[name]);
		if (isTyping) typing.scrollIntoView({ block: 'nearest' });
	}
}

export const [getLayout, setLayout] = createContext<Layout>();

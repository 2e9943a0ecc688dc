/** What the page has room for, in units of its text: at twice the size of text there is half the room. */
const NARROW = 45;
const MEDIUM = 65;
const LOW = 30;
const COMPACT = 20;
const TINY = 21;

/** The height of the story's sheet while it only peeps up, in rem; where there is hardly any room, its handle alone. */
const PEEK = 6.5;
const PEEK_TINY = 1.5;

/** Fields in which a reader may be typing: an on-screen keyboard makes the window low meanwhile. */
const TYPED = 'input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable]';

/** How the page is laid out; the one place that decides it. Styles follow the attributes on the root. */
export class Layout {
	#width = $state(1280);
	#height = $state(800);
	/** px of one rem: grows with the reader's size of text. */
	rem = $state(16);

	/** A phone, or large text: the story is a sheet over the map. */
	readonly narrow = $derived(this.#width < NARROW * this.rem);
	/** The bar of time is one row; what it has no room for waits in its panel. */
	readonly low = $derived(this.narrow || this.#height < LOW * this.rem);
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

	/** Measures the window from now on; returns what ends it. */
	watch(): () => void {
		const measure = () => this.#measure();
		// Grows when the size of the text does, by whatever means.
		const ruler = document.createElement('div');
		ruler.className = 'ruler';
		ruler.ariaHidden = 'true';
		document.body.append(ruler);
		const observer = new ResizeObserver(measure);
		observer.observe(ruler);
		// When typing has ended, the layout may follow the window again.
		const later = () => setTimeout(measure);
		addEventListener('resize', measure);
		document.addEventListener('focusout', later);
		measure();
		return () => {
			observer.disconnect();
			ruler.remove();
			removeEventListener('resize', measure);
			document.removeEventListener('focusout', later);
		};
	}

	#measure(): void {
		const { clientWidth } = document.documentElement;
		const isTyping = document.activeElement?.matches(TYPED) ?? false;
		// The window of somebody who types has become low because of the keyboard, not turned.
		if (!isTyping || clientWidth !== this.#width || innerHeight > this.#height)
			this.#height = innerHeight;
		this.#width = clientWidth;
		this.rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
		const root = document.documentElement;
		for (const name of ['narrow', 'medium', 'low', 'compact', 'tiny'] as const)
			root.toggleAttribute(`data-${name}`, this[name]);
		if (isTyping) document.activeElement?.scrollIntoView({ block: 'nearest' });
	}
}

/** The layout of this window. */
export const layout = new Layout();

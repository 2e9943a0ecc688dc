/** ms without scrolling after which the scrolling has come to rest. */
const REST = 150;
/** What a reader does who scrolls on their own. */
const BY_HAND = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
const RELEASED = ['touchend', 'touchcancel'] as const;

/** Where a list of pages, one below the other, is scrolled to. */
export class PagedScroll {
	#element: HTMLElement | undefined;
	/**
	 * The page that was asked for, until it is reached or the reader scrolls: what is passed on the
	 * way to it does not count, however long a slow machine rests in between.
	 */
	#bound: number | undefined;
	#rest: ReturnType<typeof setTimeout> | undefined;
	/** The page on which a finger came down. */
	#touched = 0;
	/** The finger is gone and the pages go on by themselves, for a quick one past several. */
	#isFlung = false;
	/** Whoever comes to a page by a link is on it; from then on the pages glide. */
	#begun = false;

	/** @param onturn the reader has scrolled to another page, counted from 0 */
	constructor(readonly onturn: (page: number) => void) {}

	readonly attach = (element: HTMLElement) => {
		this.#element = element;
		this.#begun = false;
		const onscroll = () => {
			this.#hold();
			this.#await();
		};
		const ontouch = () => {
			this.#touched = this.page;
			this.#isFlung = false;
		};
		const onrelease = () => {
			this.#isFlung = true;
		};
		const byHand = () => {
			this.#bound = undefined;
		};
		element.addEventListener('scroll', onscroll, { passive: true });
		for (const type of BY_HAND) element.addEventListener(type, byHand, { passive: true });
		element.addEventListener('touchstart', ontouch, { passive: true });
		for (const type of RELEASED) element.addEventListener(type, onrelease, { passive: true });
		return () => {
			clearTimeout(this.#rest);
			element.removeEventListener('scroll', onscroll);
			for (const type of BY_HAND) element.removeEventListener(type, byHand);
			element.removeEventListener('touchstart', ontouch);
			for (const type of RELEASED) element.removeEventListener(type, onrelease);
			this.#element = undefined;
			this.#bound = undefined;
		};
	};

	/** The page under the middle of the view. */
	get page(): number {
		const { children, scrollTop, clientHeight } = this.#element ?? {
			children: [],
			scrollTop: 0,
			clientHeight: 0
		};
		const middle = scrollTop + clientHeight / 2;
		const passed = [...children].filter((page) => (page as HTMLElement).offsetTop <= middle);
		return Math.max(0, passed.length - 1);
	}

	/** Scrolls to the beginning of a page, unless it is the one that is read. */
	show(page: number, calm: boolean): void {
		const element = this.#element;
		const target = element?.children[page] as HTMLElement | undefined;
		const isFirst = !this.#begun;
		this.#begun = true;
		if (!element || !target || (this.page === page && this.#bound === undefined)) return;
		this.#bound = page;
		this.#isFlung = false;
		const behavior = calm || isFirst ? 'instant' : 'smooth';
		element.scrollTo({ top: target.offsetTop, behavior });
		// Where nothing needs to move, nothing tells that it has arrived.
		this.#await();
	}

	/** However fast the pages are flung, one finger turns one of them. */
	#hold(): void {
		const element = this.#element;
		const beyond = this.page - this.#touched;
		if (!element || !this.#isFlung || Math.abs(beyond) <= 1) return;
		const next = element.children[this.#touched + Math.sign(beyond)] as HTMLElement | undefined;
		// What cannot be scrolled loses its momentum.
		element.style.overflowY = 'hidden';
		element.scrollTo({ top: next?.offsetTop ?? 0, behavior: 'instant' });
		requestAnimationFrame(() => (element.style.overflowY = ''));
	}

	#await(): void {
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => this.#settle(), REST);
	}

	#settle(): void {
		const { page } = this;
		this.#isFlung = false;
		const asked = this.#bound;
		if (asked === undefined) return this.onturn(page);
		if (page !== asked) {
			// It rests on the way: the page that was asked for is shown without a further move.
			const target = this.#element?.children[asked] as HTMLElement | undefined;
			this.#element?.scrollTo({ top: target?.offsetTop ?? 0, behavior: 'instant' });
		}
		if (this.page === asked) this.#bound = undefined;
	}
}

/** ms without scrolling after which the reader has come to rest. */
const REST = 150;

/** Where a list of pages, one below the other, is scrolled to. */
export class PagedScroll {
	#element: HTMLElement | undefined;
	/** The page that was asked for; what is passed on the way to it does not count. */
	#bound: number | undefined;
	#rest: ReturnType<typeof setTimeout> | undefined;

	/** @param onturn the reader has scrolled to another page, counted from 0 */
	constructor(readonly onturn: (page: number) => void) {}

	readonly attach = (element: HTMLElement) => {
		this.#element = element;
		const onscroll = () => {
			clearTimeout(this.#rest);
			this.#rest = setTimeout(() => this.#settle(), REST);
		};
		element.addEventListener('scroll', onscroll, { passive: true });
		return () => {
			clearTimeout(this.#rest);
			element.removeEventListener('scroll', onscroll);
			this.#element = undefined;
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
		if (!element || !target || (this.page === page && this.#bound === undefined)) return;
		this.#bound = page;
		element.scrollTo({ top: target.offsetTop, behavior: calm ? 'instant' : 'smooth' });
		// Where nothing needs to move, nothing tells that it has arrived.
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => this.#settle(), REST);
	}

	#settle(): void {
		const { page } = this;
		const asked = this.#bound;
		this.#bound = undefined;
		if (asked === undefined) this.onturn(page);
	}
}

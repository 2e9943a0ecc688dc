import type { Layout } from '../ui/layout.svelte';

/** The menu in which, on a phone, waits what the head of the page has no room for. */
export class MastheadMenu {
	isOpen = $state(false);
	/** The head that it hangs from. */
	head = $state<HTMLElement>();

	constructor(readonly layout: Layout) {}

	/** Whoever turns to something else is done with the menu. */
	readonly ontouch = ({ target }: Event): void => {
		if (this.isOpen && target instanceof Node && !this.head?.contains(target)) this.isOpen = false;
	};

	readonly onkeydown = (event: KeyboardEvent): void => {
		if (event.key !== 'Escape' || !this.isOpen || !this.layout.narrow) return;
		event.stopPropagation();
		this.isOpen = false;
		this.layout.part('masthead-opener')?.focus();
	};
}

import './title-card.css';
import type { Atlas } from '../state/atlas.svelte';
import { FIRST_VIEW_DAY } from '../state/first-view';

/** Keys that lead through a page, or do nothing by themselves. */
const LEADS_ON = /^(?:Tab|Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock)$/;

/** What a reader does to an atlas, wherever. */
const TOUCHES = ['pointerdown', 'wheel', 'click', 'keydown'] as const;

/** Whether somebody has begun while the card was on its way. */
function isBegun({ day, choices, selectedId, contents, tour }: Atlas): boolean {
	return (
		day !== FIRST_VIEW_DAY ||
		choices > 0 ||
		selectedId !== null ||
		contents !== null ||
		tour.step !== null
	);
}

/**
 * Greets the reader over the map with the card that the build has written into the page. At the first
 * touch of anything else, or move of the atlas, it is gone and does not come back; it takes no focus and keeps none.
 */
export function greet(
	root: HTMLElement,
	atlas: Atlas,
	written: HTMLTemplateElement | null,
	onleave: () => void
): void {
	const map = root.querySelector<HTMLElement>('.map');
	if (!written || !map || isBegun(atlas)) return;
	const place = document.createElement('div');
	place.className = 'title-card-place';
	place.append(written.content.cloneNode(true));
	map.prepend(place);

	const listening = new AbortController();
	const endSteps = atlas.onStep(leave);
	const endLanguage = $effect.root(() => {
		$effect(() => {
			place.dataset['language'] = atlas.language;
		});
	});
	for (const touch of TOUCHES)
		addEventListener(touch, ontouch, { capture: true, signal: listening.signal });

	function ontouch(event: Event): void {
		const { target } = event;
		const isInside = target instanceof Node && place.contains(target);
		if (event instanceof KeyboardEvent) {
			if (event.key === 'Escape' || (!isInside && !LEADS_ON.test(event.key))) leave();
		} else if (!isInside) leave();
		else if (event.type === 'click') take(target);
	}

	function take(target: EventTarget | null): void {
		const button = target instanceof Element ? target.closest('button') : null;
		const { way, language, tour = '' } = button?.dataset ?? {};
		if (language) void atlas.speak(language as Atlas['language']);
		if (!way) return;
		const hadFocus = place.contains(document.activeElement);
		leave();
		if (way === 'tour') void atlas.tour.goTo({ tour, chapter: 1 });
		else if (way === 'search') root.querySelector<HTMLElement>('[data-opens=search]')?.click();
		// Whoever came by key goes on at the map, or at the list in its place.
		else if (hadFocus)
			map?.querySelector<HTMLElement>('.surface:not([hidden]) canvas, .on-this-day')?.focus();
	}

	function leave(): void {
		listening.abort();
		endSteps();
		endLanguage();
		place.remove();
		onleave();
	}
}

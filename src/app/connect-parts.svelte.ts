import { untrack } from 'svelte';
import { told } from '../features/story/part';
import { explained } from '../features/timeline/part';
import type { Atlas } from '../state/atlas.svelte';
import type { Layout } from '../ui/layout.svelte';
import { typedDates } from '../ui/typed-dates';
import { atFirstSign } from './first-sign';
import type { MapArrival } from './map-arrival.svelte';
import { later } from './later';
import type { Sheet } from './sheet.svelte';

interface Parts {
	/** What holds the atlas. */
	root: HTMLElement;
	atlas: Atlas;
	map: MapArrival;
	layout: Layout;
	sheet: Sheet;
	/** The document says language and theme of the page's own atlas, and its element need not. */
	isPage: boolean;
}

/** ms: whoever listens to the page, or only looks at it, touches nothing; for them all comes by itself. */
const UNTOUCHED = 10_000;

/** Connects the parts of one atlas with each other; nothing outside its element is touched. To be called while a component is made. */
export function connectParts({ root, atlas, map, layout, sheet, isPage }: Parts): void {
	let isRead = $state(false);
	const beRead = () => (isRead = true);
	$effect(() => atFirstSign(root, beRead));
	$effect(() => {
		if (!map.standing) return;
		const waiting = setTimeout(beRead, UNTOUCHED);
		return () => clearTimeout(waiting);
	});
	// Each newly opened story asks again for what could not be fetched.
	$effect(() => {
		const isOpen = atlas.selectedId !== null;
		const { language } = atlas;
		// While a story is open, what becomes of the map is no reason to ask again.
		if (isOpen || (isRead && map.painted) || map.obstacle !== undefined)
			untrack(() => {
				void atlas.details.need();
				void atlas.citations.suit(language);
				void told.need();
				void explained.need();
				void later.need();
				void typedDates.need();
			});
	});
	$effect(() => {
		const id =
			atlas.selectedId ??
			atlas.opening.own ??
			atlas.contents ??
			(atlas.compared === null ? null : 'comparison');
		const { narrow } = layout;
		// The card of a tour takes the sheet's place; what is open waits below it.
		const { shown } = atlas.tour;
		untrack(() => (shown ? sheet.lower(id) : sheet.follow(id, narrow)));
	});
	$effect(() => {
		if (isPage) return;
		root.lang = atlas.language;
		root.dataset['theme'] = atlas.theme;
	});
}

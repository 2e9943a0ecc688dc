import { untrack } from 'svelte';
import { told } from '../features/story/part';
import { explained } from '../features/timeline/part';
import type { Atlas } from '../state/atlas.svelte';
import type { Layout } from '../ui/layout.svelte';
import { connectAddressBar, type AddressBar } from './address-bar.svelte';
import { connectChangeEvent } from './change-event.svelte';
import { connectDocument } from './document-attributes.svelte';
import type { MapArrival } from './map-arrival.svelte';
import type { PublicApi } from './public-api';
import type { Sheet } from './sheet.svelte';
import { typedDates } from '../ui/typed-dates';
import { tellUnstyled } from './style-sheets';
import { connectTranslatedPage } from './translated-page.svelte';

interface Parts {
	atlas: Atlas;
	api: PublicApi;
	map: MapArrival;
	layout: Layout;
	sheet: Sheet;
}

/** Connects the atlas with the page around it. To be called while a component is made, before its parts are. */
export function connectPage({ atlas, api, map, layout, sheet }: Parts): AddressBar {
	// Each newly opened story asks again for what could not be fetched.
	$effect(() => {
		const isOpen = atlas.selectedId !== null;
		if (map.painted || map.obstacle !== undefined || isOpen)
			untrack(() => {
				void atlas.details.need();
				void told.need();
				void explained.need();
				void typedDates.need();
			});
	});
	connectTranslatedPage(atlas, layout);
	const address = connectAddressBar(atlas);
	connectDocument(atlas);
	connectChangeEvent(atlas, api);
	$effect(() => {
		const { restyle } = map;
		if (restyle) untrack(() => tellUnstyled(atlas, restyle));
	});
	$effect(() => {
		const id =
			atlas.selectedId ?? atlas.contents ?? (atlas.compared === null ? null : 'comparison');
		const { narrow } = layout;
		untrack(() => sheet.follow(id, narrow));
	});
	return address;
}

import { untrack } from 'svelte';
import type { Atlas } from '../state/atlas.svelte';
import type { Layout } from '../ui/layout.svelte';
import { connectAddressBar, type AddressBar } from './address-bar.svelte';
import { connectChangeEvent } from './change-event.svelte';
import { connectDocument } from './document-attributes.svelte';
import type { MapArrival } from './map-arrival.svelte';
import type { PublicApi } from './public-api';
import { tellUnstyled } from './style-sheets';
import { connectTranslatedPage } from './translated-page.svelte';

interface Parts {
	atlas: Atlas;
	api: PublicApi;
	map: MapArrival;
	layout: Layout;
}

/**
 * Connects the page's own atlas with what there is once in a page: address, history, title, theme and
 * language of the document, `thalweg:change`, a translation by the browser. To be called while a component is made, before its parts are.
 */
export function connectPage({ atlas, api, map, layout }: Parts): AddressBar {
	connectTranslatedPage(atlas, layout);
	const address = connectAddressBar(atlas);
	connectDocument(atlas);
	connectChangeEvent(atlas, api);
	$effect(() => {
		const { restyle } = map;
		if (restyle) untrack(() => tellUnstyled(atlas, restyle));
	});
	return address;
}

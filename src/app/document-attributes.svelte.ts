import { untrack } from 'svelte';
import type { Atlas } from '../state/atlas.svelte';
import { AtRest } from './at-rest';
import { rememberLegend, rememberedLegend } from './legend-memory';
import { pageTitle } from './page-title';
import { rememberLanguage } from './reader-language';
import { rememberTheme } from './theme';

/**
 * Keeps what the document says of itself: its language, theme and title. To be called while a
 * component is made, after the address is connected: a step of the history keeps the title it had.
 */
export function connectDocument(atlas: Atlas): void {
	$effect(() => {
		document.documentElement.lang = atlas.language;
		document.documentElement.dataset['theme'] = atlas.theme;
	});

	// What the reader chooses stays chosen on this device.
	let kept = untrack(() => atlas.themeChosen);
	$effect(() => {
		const { themeChosen } = atlas;
		if (themeChosen !== undefined && themeChosen !== kept)
			rememberTheme(() => localStorage, themeChosen);
		kept = themeChosen;
	});

	const { settings } = atlas;
	settings.legendOpen = rememberedLegend(() => localStorage);
	$effect(() => {
		if (settings.legendOpen !== undefined) rememberLegend(() => localStorage, settings.legendOpen);
	});

	$effect(() => {
		const { languageChosen } = atlas;
		if (languageChosen !== undefined) rememberLanguage(languageChosen);
	});

	const title = $derived(pageTitle(atlas));
	const entitling = new AtRest(() => (document.title = untrack(() => title)));
	/** What was chosen last: another choice is named at once, another date when it rests. */
	let chosen: string | undefined;
	$effect(() => {
		void title;
		entitling.ask();
		const choice = `${atlas.language} ${atlas.selectedId ?? ''} ${String(atlas.contents)} ${String(atlas.compared === null)}`;
		if (choice !== chosen) entitling.now();
		chosen = choice;
	});
}

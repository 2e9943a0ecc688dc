import { untrack } from 'svelte';
import type { Atlas } from '../state/atlas.svelte';
import type { Layout } from '../ui/layout.svelte';
import { translation } from '../ui/translation';

/**
 * Lets a page that the browser has translated follow the atlas. To be called before the parts of the
 * page are made: their texts have to be in place again before they are written.
 */
export function connectTranslatedPage(atlas: Atlas, layout: Layout): void {
	$effect(() => untrack(() => translation.watch(document.body)));
	$effect.pre(() => {
		const { day, compared, contents, selectedId, words, details, notices, settings, projection } =
			atlas;
		const { style, problem } = atlas.citations;
		const { narrow, low, medium, compact, tiny } = layout;
		void [day, compared, contents, selectedId, words, notices, projection];
		void [settings.trailingDays, settings.reading, settings.doubt];
		const { reference, stories, excerpts, citations, problems, arriving } = details;
		void [reference, stories, excerpts, citations, problems, arriving];
		void [style, problem, narrow, low, medium, compact, tiny, [...atlas.hidden]];
		untrack(translation.lift);
	});
}

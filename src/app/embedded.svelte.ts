import './embedded.css';
import type { ReadHash } from '../state/address';
import { foundValue } from '../i18n/found-value';
import { EMBED_WORDS } from '../i18n/embed-words';
import { readFraming, type Framing } from '../state/framing';
import { connectBridge, type Post } from './bridge.svelte';
import { connectPage } from './connect-page.svelte';
import { fence } from './fence';
import EmbeddedHead from './EmbeddedHead.svelte';

/** The atlas as part of another page: how it is shown, what stands at its head, what connects it. */
export interface Embedded {
	framing: Framing;
	Head: typeof EmbeddedHead;
	connect: typeof connectPage;
}

/** Reads how the page around wants the atlas to be shown; the clock stays within a range, which alone also says on which day it begins. */
export function embedded(address: ReadHash, post: Post): Embedded {
	const { framing, bad } = readFraming(address.others);
	const { view } = address;
	const isNamed = view.date !== undefined;
	// A tour brings dates of its own.
	if (view.tour) delete framing.range;
	const says = view.date ?? view.sel ?? view.tour ?? view.scene;
	if (framing.range && says === undefined) view.date = framing.range.first;
	return {
		framing,
		Head: EmbeddedHead,
		connect: (parts) => {
			const { atlas, api, layout } = parts;
			layout.root.dataset['embedded'] = framing.controls ? 'whole' : 'bare';
			for (const { key, found } of bad)
				atlas.notify({
					id: `embedded ${key}`,
					text: () => EMBED_WORDS[atlas.language].bad[key](foundValue(found))
				});
			if (framing.range) fence(atlas, framing.range, isNamed);
			const showing = JSON.stringify(address.others);
			$effect(() => {
				// Another address of the frame that asks to be shown otherwise is shown from the beginning.
				const onhashchange = (): void => {
					if (JSON.stringify(atlas.others) !== showing) location.reload();
				};
				addEventListener('hashchange', onhashchange);
				return () => removeEventListener('hashchange', onhashchange);
			});
			connectBridge(
				{ atlas, layout, ready: api.contractOf(atlas).ready, range: framing.range },
				post
			);
			return connectPage(parts);
		}
	};
}

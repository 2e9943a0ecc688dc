import { untrack } from 'svelte';
import { isFramed, isSandboxed } from '../map/embedding';
import { readHash, writeHash } from '../state/address';
import type { Atlas } from '../state/atlas.svelte';
import { isKiosk } from '../state/kiosk';
import { AtRest } from './at-rest';

/** ms: some browsers allow only so many changes of the address in a while; each wait is twice the last. */
const TRIES_AGAIN = 1000;
const TRIES_AT_MOST = 32_000;

export interface AddressBar {
	/** Writes what would be written when the view rests. */
	writeNow(): void;
}

/**
 * Keeps the browser's address and the view together: links, Back and forward are followed; the
 * view is written into the address when it rests, and a choice becomes a step of the history at
 * once; in a frame it does not, for there the history is the page's around. To be called while a
 * component is made.
 */
export function connectAddressBar(atlas: Atlas): AddressBar {
	let choices = untrack(() => atlas.choices);
	/** The address of the view, as far as it is still to be written. */
	let pending = '';
	let wait = TRIES_AGAIN;
	let retry: ReturnType<typeof setTimeout> | undefined;
	const writing = new AtRest(() => write(pending, false));

	function followView(): void {
		const hash = writeHash(atlas.view, atlas.others);
		const chosen = atlas.choices !== choices;
		choices = atlas.choices;
		if (chosen) {
			// What Back leads to is the view as it was before the choice.
			writing.now();
			write(hash, !isFramed());
			return;
		}
		pending = hash;
		writing.ask();
	}

	function write(hash: string, chosen: boolean): void {
		clearTimeout(retry);
		// A sandbox allows no change of its address, which nobody sees either.
		if (isSandboxed() || isKiosk()) return;
		// What stands before the fragment is none of the atlas's: chats and mail programs put it there.
		if (hash === location.hash && location.search === '') return;
		const address = location.pathname + hash;
		try {
			if (chosen) history.pushState(null, '', address);
			else history.replaceState(null, '', address);
			wait = TRIES_AGAIN;
		} catch {
			if (wait <= TRIES_AT_MOST) retry = setTimeout(() => write(hash, chosen), wait);
			wait *= 2;
		}
	}

	function onhashchange({ newURL }: HashChangeEvent): void {
		// Not what stands there now: the view may have been written over it in between.
		void atlas.follow(readHash(new URL(newURL).hash));
		followView();
	}

	/** Back, forward and links bring their own address, which the view before must not write over. */
	function onpopstate(): void {
		clearTimeout(retry);
		writing.forget();
	}

	$effect(followView);
	$effect(() => {
		addEventListener('hashchange', onhashchange);
		addEventListener('popstate', onpopstate);
		return () => {
			removeEventListener('hashchange', onhashchange);
			removeEventListener('popstate', onpopstate);
		};
	});
	return { writeNow: () => writing.now() };
}

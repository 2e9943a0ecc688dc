import type { Atlas } from '../state/atlas.svelte';
import type { PublicApi } from './public-api';

/** So many answers of listeners to each other in one go; what they go on to say waits its turn. */
const AT_ONCE = 50;

/**
 * Tells whoever listens to `thalweg:change`, once the page has taken the change: a listener may
 * change the view again, which must not happen while it is being shown. To be called while a
 * component is made.
 */
export function connectChangeEvent(atlas: Atlas, api: PublicApi): void {
	let waits = false;
	let said = 0;

	function tell(): void {
		waits = false;
		api.announceChange(atlas);
	}

	$effect(() => {
		void atlas.day;
		void atlas.selectedId;
		if (waits) return;
		waits = true;
		if (said++ === 0) setTimeout(() => (said = 0));
		// Listeners that never agree must not keep the page from everything else.
		if (said > AT_ONCE) setTimeout(tell);
		else queueMicrotask(tell);
	});
}

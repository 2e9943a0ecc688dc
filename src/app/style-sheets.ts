import type { Atlas } from '../state/atlas.svelte';

const FAILED = /^Unable to preload CSS for (\S+)$/;

/**
 * A script is run although the style sheet that comes with it is missing.
 * @param onmissing is given what asks for the style sheet again, and is rejected where that fails
 */
export function doWithoutStyleSheets(onmissing: (again: () => Promise<void>) => void): void {
	window.addEventListener('vite:preloadError', (event) => {
		const [, url] = FAILED.exec(event.payload.message) ?? [];
		if (url === undefined) return;
		event.preventDefault();
		let attempts = 0;
		onmissing(() => addStyleSheet(`${url}?again=${++attempts}`));
	});
}

function addStyleSheet(href: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => {
			link.remove();
			reject(new Error(href));
		});
		document.head.append(link);
	});
}

/** Tells that the map's style sheet is missing, with a button that asks for it again. */
export function tellUnstyled(atlas: Atlas, again: () => Promise<void>, trying = false): void {
	const id = 'unstyled';
	const run = () => {
		if (trying) return;
		tellUnstyled(atlas, again, true);
		again().then(
			() => atlas.withdraw(id),
			() => tellUnstyled(atlas, again)
		);
	};
	atlas.notify({
		id,
		text: (words) => words.map.unstyled,
		action: { label: (words) => (trying ? words.failures.trying : words.failures.tryAgain), run }
	});
}

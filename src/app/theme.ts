import type { Theme } from '../map/palette';
import { keep, kept } from './kept';

/** `opening-help.js` looks there, too. */
const KEY = 'thalweg.theme';

function isTheme(found: unknown): found is Theme {
	return found === 'light' || found === 'dark';
}

/** The theme chosen on this device, if any. */
export function rememberedTheme(storage: () => Pick<Storage, 'getItem'>): Theme | undefined {
	const found = kept(storage, KEY);
	return isTheme(found) ? found : undefined;
}

/** Keeps the choice on this device, where the browser lets us. */
export function rememberTheme(storage: () => Pick<Storage, 'setItem'>, theme: Theme): void {
	keep(storage, KEY, theme);
}

/**
 * Follows the system's theme, or the one that the page around asks for, until the reader chooses one,
 * here or in another tab; returns what ends it.
 */
export function followTheme(
	target: { theme: Theme; themeChosen: Theme | undefined },
	asked?: Theme
): () => void {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const apply = () => {
		target.theme = target.themeChosen ?? asked ?? (dark.matches ? 'dark' : 'light');
		document.documentElement.dataset['theme'] = target.theme;
	};
	const onstorage = ({ key }: StorageEvent) => {
		if (key !== KEY && key !== null) return;
		target.themeChosen = rememberedTheme(() => localStorage);
		apply();
	};
	if (!asked) target.themeChosen = rememberedTheme(() => localStorage);
	apply();
	dark.addEventListener('change', apply);
	addEventListener('storage', onstorage);
	return () => {
		dark.removeEventListener('change', apply);
		removeEventListener('storage', onstorage);
	};
}

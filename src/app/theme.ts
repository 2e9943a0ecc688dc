import type { Theme } from '../map/palette';

/** `opening-help.js` looks there, too. */
const KEY = 'thalweg.theme';

function isTheme(found: unknown): found is Theme {
	return found === 'light' || found === 'dark';
}

/** The theme chosen on this device, if any; some browsers keep nothing, and throw when asked. */
export function rememberedTheme(storage: () => Pick<Storage, 'getItem'>): Theme | undefined {
	try {
		const found = storage().getItem(KEY);
		return isTheme(found) ? found : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps the choice on this device, where the browser lets us. */
export function rememberTheme(storage: () => Pick<Storage, 'setItem'>, theme: Theme): void {
	try {
		storage().setItem(KEY, theme);
	} catch {
		// The choice then holds until the page is closed.
	}
}

/** Follows the system's theme until the reader chooses one, here or in another tab; returns what ends it. */
export function followTheme(target: { theme: Theme; themeChosen: Theme | undefined }): () => void {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	const apply = () => {
		target.theme = target.themeChosen ?? (dark.matches ? 'dark' : 'light');
		document.documentElement.dataset['theme'] = target.theme;
	};
	const onstorage = ({ key }: StorageEvent) => {
		if (key !== KEY && key !== null) return;
		target.themeChosen = rememberedTheme(() => localStorage);
		apply();
	};
	target.themeChosen = rememberedTheme(() => localStorage);
	apply();
	dark.addEventListener('change', apply);
	addEventListener('storage', onstorage);
	return () => {
		dark.removeEventListener('change', apply);
		removeEventListener('storage', onstorage);
	};
}

import type { Plugin } from 'vite';

/** Every browser that runs the atlas takes WOFF2; the same fonts as WOFF would be dead weight in the built folder. */
export const woff2Only: Plugin = {
	name: 'woff2-only',
	enforce: 'pre',
	transform(code, id) {
		if (!/@fontsource\/.*\.css/.test(id)) return undefined;
		return withoutWoff(code);
	}
};

export function withoutWoff(css: string): string {
	return css.replace(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, '');
}

import type { Language } from '../i18n';

/** Fonts of the first view, each with letters of the scripts that it needs. */
const FIRST: readonly (readonly [font: string, letters: string])[] = [
	['400 1em "Source Sans 3"', 'A'],
	['600 1em "Source Sans 3"', 'A'],
	['400 1em "Source Serif 4"', 'AЯ'],
	['italic 400 1em "Source Serif 4"', 'A'],
	['600 1em "Source Serif 4"', 'A']
];

/** ms: a line that takes so long for the records is not made to wait for fonts as well. */
const SLOW = 700;
/** ms: nobody waits longer. */
const PATIENCE = 1000;

/** Whether what was asked for took long to come over the line; not from the cache. */
export function tookLong(file: string): boolean {
	const entries = performance.getEntriesByName(file) as PerformanceResourceTiming[];
	return entries.some(({ duration, transferSize }) => transferSize > 0 && duration > SLOW);
}

/**
 * Fetches the fonts of the first view; `true` when they are there, and nothing moves if they are used
 * from now on, before the page is mounted. On a slow line they are for the next time, or for when the
 * reader comes back to the page.
 */
export async function fetchFonts(language: Language, lineIsSlow: boolean): Promise<boolean> {
	const more = language === 'ru' ? 'Я' : '';
	const coming = Promise.all(
		FIRST.map(([font, letters]) => document.fonts.load(font, letters + more))
	).then(
		() => true,
		() => false
	);
	if (!lineIsSlow) {
		const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false));
		if (await Promise.race([coming, late])) return true;
	}
	void coming.then((came) => came && whenUnseen(useFonts));
	return false;
}

/** Sets all text in the fonts of the page. */
export function useFonts(): void {
	document.documentElement.dataset['fonts'] = '';
}

/** When nobody looks, nothing is seen to move. */
function whenUnseen(work: () => void): void {
	const look = () => {
		if (!document.hidden) return;
		document.removeEventListener('visibilitychange', look);
		work();
	};
	document.addEventListener('visibilitychange', look);
}

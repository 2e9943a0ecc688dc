import type { PageWords } from '../../src/i18n/pages';

/** The pages that lead to all others, in the order in which they are offered, by their folders. */
export const WAYS = [
	{ folder: 'r/', name: 'contents' },
	{ folder: 'a-z/', name: 'aToZ' },
	{ folder: 'chronology/', name: 'chronology' },
	{ folder: 'debates/', name: 'debates' },
	{ folder: 'sources/', name: 'bibliography' },
	{ folder: 'names/', name: 'naming' },
	{ folder: 'about/', name: 'about' }
] as const satisfies readonly { folder: string; name: keyof PageWords }[];

export type Way = (typeof WAYS)[number]['name'];

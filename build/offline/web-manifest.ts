import type { Reference } from '../../src/kinds';
import { LANGUAGES, type Language } from '../../src/i18n';
import { OPENING_WORDS } from '../../src/i18n/opening';
import { WORDS } from '../../src/i18n/whole';

export { LANGUAGES };

/** Colours of the page while it opens: paper, and the ground of its head. */
const PAPER = '#f9f6ef';

type Tour = Pick<NonNullable<Reference['tours']>[number], 'id' | 'order' | 'names'>;

/** What a device needs to know of the atlas to install it; the format knows one language at a time. */
export function webManifest(language: Language, tours: readonly Tour[]): object {
	const { title, subtitle } = WORDS[language];
	const inOrder = [...tours].sort((one, other) => one.order - other.order);
	return {
		id: './',
		start_url: './',
		scope: './',
		name: WORDS[language].pageTitle.atlas(title, subtitle),
		short_name: title,
		description: OPENING_WORDS[language].about,
		lang: language,
		dir: 'ltr',
		display: 'standalone',
		background_color: PAPER,
		theme_color: PAPER,
		categories: ['education', 'books', 'reference'],
		icons: [
			{ src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
			{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
			{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
			{
				src: 'icons/maskable-512.png',
				sizes: '512x512',
				type: 'image/png',
				purpose: 'maskable'
			}
		],
		shortcuts: inOrder.map(({ id, names }) => ({
			name: names[language],
			url: `./#tour=${id}/1`,
			icons: [{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' }]
		}))
	};
}

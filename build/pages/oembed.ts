import { embedCode } from '../../src/features/share/embed-code';
import { STOPS } from '../../src/i18n/stops';
import type { Edition } from './document';
import type { Told } from './told';

/** CSS px of the frame: as wide as platforms give at most, and the map still beside the story. */
const SIZE = { width: '800', height: 560 };

/** Where the answer for a page stands. */
export const oembedPath = ({ page }: Told): string => `${page.path}oembed.json`;

/** Whether platforms can put what the page tells into a frame: where the site stands has to be known. */
export const isEmbedded = ({ telling }: Told, { site }: Edition): boolean =>
	telling !== undefined && site !== '';

/** What a platform that knows oEmbed is told of the page of a record: the atlas in a frame, with the record open. */
export function oembedOf({ page, title, telling }: Told, edition: Edition): string {
	const { site, shared } = edition;
	// The address within the atlas, less the way back from the page to its folder.
	const view = page.toAtlas(telling?.opensOn).slice(page.root.length);
	const link = `${site}${view}&embed=1`;
	const name = page.words.title + STOPS[page.language].colon + title;
	return `${JSON.stringify(
		{
			version: '1.0',
			type: 'rich',
			provider_name: page.words.title,
			provider_url: site,
			title,
			html: embedCode(link, name, SIZE),
			width: Number(SIZE.width),
			height: SIZE.height,
			cache_age: 86_400,
			thumbnail_url: site + shared(page.language),
			thumbnail_width: 1200,
			thumbnail_height: 630
		},
		null,
		'\t'
	)}\n`;
}

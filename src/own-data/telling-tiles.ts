import { foundValue } from '../i18n/found-value';
import type { Language } from '../i18n';
import { OWN_TILES_WORDS } from '../i18n/own-tiles-words';
import type { TileProblem } from './tile-archive';

/** What is the matter with an archive of tiles, in the reader's language. */
export function describeTiles(
	{ code, field = '', found = '' }: TileProblem,
	language: Language
): string {
	const { problems } = OWN_TILES_WORDS[language];
	if (code === 'other-dates') return problems[code](foundValue(field), foundValue(found));
	const said = problems[code];
	return typeof said === 'string' ? said : said(foundValue(found));
}

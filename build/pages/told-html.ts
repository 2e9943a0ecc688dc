import type { Language } from '../../src/i18n';
import { STOPS } from '../../src/i18n/stops';

/** What becomes of the HTML that components write, before it is a page. */

/** Marks for scripts that wake components up; here nothing does. */
const MARKS = /<!--[\s\S]*?-->/g;

/** A record's own text, between its head and what it leads to. */
const STORY = /<div class="told">([\s\S]*?)<div class="(?:leads|rest)">/;

/** A story in the panel has its title as a second heading; on a page it is the first. */
const raised = (html: string): string =>
	html.replace(
		/<(\/?)h([34])(?=[\s>])/g,
		(_, slash: string, level: string) => `<${slash}h${Number(level) - 1}`
	);

/** The same for the components' styles. */
export const raisedStyles = (css: string): string =>
	css.replace(
		/(^|[\s,}>])h([34])(?=[.:{\s,])/gm,
		(_, before: string, level: string) => `${before}h${Number(level) - 1}`
	);

/**
 * The body of a page: without marks, headings where a page has them; where the text of a story is in
 * English only, a sentence says so.
 */
export function proper(html: string, englishOnly: string): string {
	const bare = html.replace(MARKS, '');
	const [, story] = STORY.exec(bare) ?? [];
	if (story === undefined) return bare;
	const isEnglish = englishOnly !== '' && /<[a-z]+[^>]* lang="en"/.test(story);
	const note = isEnglish ? `<p class="english-only">${englishOnly}</p>` : '';
	return raised(bare.replace('<div class="told">', (opening) => opening + note));
}

const text = (html: string): string =>
	html
		.replace(/<sup[\s\S]*?<\/sup>/g, '')
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#8288;', '')
		.replaceAll('\u2060', '')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();

/** How many signs of a page search engines show; Chinese ones are twice as wide. */
const ROOM = { latin: 200, chinese: 100 } as const;
const roomIn = (language: Language): number => (language === 'zh-Hans' ? ROOM.chinese : ROOM.latin);

/** Whether a summary is so short that it says too little by itself. */
const isShort = (summary: string, language: Language): boolean =>
	summary.length < roomIn(language) / 3;

/** As far as a sentence ends, behind its quotation marks. */
const SENTENCES = /^[^]*(?:[.!?](?<!\b\p{Lu}\.)["”»’)]*(?=\s)|[。！？]["”」）]*)/u;
const CLAUSES = /^[^]*(?=[，；：、])/u;
const WORDS = /[\s,;:–—-]+\S*$/u;

/**
 * The beginning of what a page tells, cut where a sentence ends, else at a word, in Chinese at a stop;
 * `undefined` where it tells nothing. A few words, which may be told of several, have the name before them.
 */
export function summaryOf(body: string, language: Language, name: string): string | undefined {
	const [, story = ''] = STORY.exec(body) ?? [];
	const paragraphs = [
		...story.replace(/<p class="english-only">.*?<\/p>/, '').matchAll(/<p[\s>][\s\S]*?<\/p>/g)
	].map(([one]) => text(one));
	const first =
		paragraphs.find((one) => !isShort(one, language)) ?? paragraphs.find((one) => one !== '');
	if (first === undefined) return undefined;
	return isShort(first, language) ? name + STOPS[language].colon + first : cut(first, language);
}

function cut(told: string, language: Language): string {
	const room = roomIn(language);
	if (told.length <= room) return told;
	const begun = told.slice(0, room - 1);
	const [sentences = ''] = SENTENCES.exec(told.slice(0, room + 1)) ?? [];
	if (sentences.length >= room / 2 && sentences.length <= room) return sentences;
	const [clauses] = (language === 'zh-Hans' && CLAUSES.exec(begun)) || [];
	return `${clauses ?? begun.replace(WORDS, '')}…`;
}

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

/** The beginning of what a page tells, cut at a word; `undefined` where it tells nothing. */
export function summaryOf(body: string): string | undefined {
	const [, story = ''] = STORY.exec(body) ?? [];
	const paragraphs = [
		...story.replace(/<p class="english-only">.*?<\/p>/, '').matchAll(/<p[\s>][\s\S]*?<\/p>/g)
	].map(([one]) => text(one));
	const first = paragraphs.find((one) => one.length >= 60) ?? paragraphs.find((one) => one !== '');
	if (first === undefined || first.length <= 200) return first;
	return `${first.slice(0, 199).replace(/[\s,;:–—-]+\S*$/u, '')}…`;
}

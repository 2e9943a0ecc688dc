/** The few forms of Markdown that the pages for proof-readers are written in. */
import { en } from '../../src/i18n/whole';
import { writeEdtf } from '../../src/i18n/dates';
import { citationsOf } from '../../src/kinds/compiled';
import type { Certainty, Names } from '../../src/kinds/fields';

/** What a statement carries besides its words. */
export interface Grounds {
	sources: readonly string[];
	locators?: Readonly<Record<string, string>> | undefined;
	certainty: Certainty;
	caution?: string | undefined;
	editorial?: boolean;
}

/** An EDTF date in words: "2 March 1969", "about 1972". */
export const inWords = (edtf: string) => writeEdtf(edtf, 'en', en);

/** From one date to before another, of which either may be left out; nothing when both are. */
export function inWordsFromTo(from: string | undefined, to: string | undefined): string {
	const since = from === undefined ? '' : `from ${inWords(from)}`;
	const end = to === undefined ? '' : `to before ${inWords(to)}`;
	return [since, end].filter(Boolean).join(' ');
}

/** The spot on a page that a link to this id leads to. */
export const anchor = (id: string) => id.replaceAll('/', '-');

/** A heading that links can lead to. */
export function heading(level: number, text: string, id: string): string {
	return `${'#'.repeat(level)} ${text} <a id="${anchor(id)}"></a>`;
}

/** A link to a record, by its id; the page's foot says where that is. */
export const link = (text: string, id: string) => `[${text}][${anchor(id)}]`;

/** Sources by their ids, each with its page where one is given, leading to the page of sources. */
export const cites = (sources: readonly string[], locators: Grounds['locators'] = {}) =>
	citationsOf({ sources, locators })
		.map(({ source, locator }) => (locator ? `[@${source}, ${locator}]` : `[@${source}]`))
		.join(' ');

/** The names in Chinese and Russian, and the id. */
export function namesLine(names: Names, id: string, spellings: readonly string[] = []): string {
	const pinyin = names.pinyin === undefined ? '' : ` (${names.pinyin})`;
	const also = spellings.length === 0 ? '' : ` · found as ${spellings.join('; ')}`;
	return `${names['zh-Hans']}${pinyin} · ${names.ru} · \`${id}\`${also}`;
}

/** How sure a statement is, and why not surer; nothing when it is certain. */
export function doubt({ certainty, caution }: Omit<Grounds, 'sources'>): string {
	if (certainty === 'certain' && caution === undefined) return '';
	return `*${certainty.replace('-', ' ')}${caution === undefined ? '' : `: ${caution}`}*`;
}

/** A statement with its sources, and its doubt where there is one. */
export function said(text: string, grounds: Grounds): string {
	const editorial = grounds.editorial ? '(our own judgement)' : '';
	const uncertain = doubt(grounds);
	return [text, cites(grounds.sources, grounds.locators), editorial, uncertain && `— ${uncertain}`]
		.filter(Boolean)
		.join(' ');
}

/** A table; cells may hold anything but line breaks. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(columns), line(columns.map(() => '---')), ...rows.map(line), ''];
}

/** A list with a line before it; nothing at all when it is empty. */
export function listed(before: string, items: readonly string[]): string[] {
	return items.length === 0 ? [] : [before, '', ...items.map((item) => `- ${item}`), ''];
}

/** Each line a paragraph of its own. */
export const paragraphs = (lines: readonly string[]) => lines.flatMap((line) => [line, '']);

/** A source as the processor is given it: what a style would leave out or spoil is put where it prints it. */
import type { CitationStyle } from '../../src/kinds/source/citation';
import type { Source } from '../../src/kinds/source/schema';
import { inOwnOrder } from './names';
import type { TermLanguage } from './processor';

type Item = Omit<Source, 'type' | 'custom' | 'note' | 'issued'> & {
	type: string;
	issued?: object;
	[more: string]: unknown;
};
type Names = NonNullable<Source['author']>;

const HAN = /\p{Script=Han}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The language of a work: as recorded, else by the script of its title. */
export function languageOf({ language, title }: Source): string {
	if (language !== undefined) return language;
	return HAN.test(title) ? 'zh' : CYRILLIC.test(title) ? 'ru' : 'en';
}

/** Terms such as “et al.” follow the language of the work where the style has it so. */
export function termLanguage(source: Source, style: CitationStyle): TermLanguage {
	const language = languageOf(source);
	if (style === 'gost') return /^(ru|uk|be|zh)/.test(language) ? 'ru-RU' : 'en-US';
	if (style === 'gbt') return language.startsWith('zh') ? 'zh-CN' : 'en-US';
	return 'en-US';
}

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** No style writes a date that is only about right; so it is written here. */
function aboutDate(parts: readonly number[], style: CitationStyle, terms: TermLanguage): string {
	const [year = 0, month, day] = parts;
	if (style === 'gbt') return `[${year}]`;
	if (style === 'gost') return terms === 'ru-RU' ? `[ок. ${year}]` : `[ca. ${year}]`;
	const before = month === undefined ? '' : `${MONTHS[month - 1] ?? ''} `;
	return `ca. ${before}${day === undefined ? '' : `${day}, `}${year}`;
}

/** The styles of readers of English put the translation behind a title in another language. */
const TRANSLATING = new Set<CitationStyle>(['apa', 'chicago', 'mla']);

/** In title case a name such as Lenta.ru would become another. */
function titleOf({ title, custom }: Source, style: CitationStyle): string {
	const translation = TRANSLATING.has(style) ? custom.translatedTitle : undefined;
	const whole = translation === undefined ? title : `${title} [${translation}]`;
	return whole.replace(/[\p{L}\d-]+(?:\.[\p{Ll}\d-]+)+/gu, '<span class="nocase">$&</span>');
}

function issued(source: Source, style: CitationStyle): object | undefined {
	const parts = source.issued?.['date-parts'][0];
	if (!source.issued || !parts) return undefined;
	if (source.issued.circa) return { literal: aboutDate(parts, style, termLanguage(source, style)) };
	// In Russian a month without its day would stand in the wrong case.
	return style === 'gost' && parts.length === 2
		? { 'date-parts': [parts.slice(0, 1)] }
		: source.issued;
}

/** Chicago and MLA keep a Chinese name in its own order, without the comma that marks an inverted one. */
function named(names: Names | undefined, style: CitationStyle): Names | undefined {
	if (style !== 'chicago' && style !== 'mla') return names;
	return names?.map((name) =>
		'family' in name && inOwnOrder(name) ? { ...name, 'static-ordering': true } : name
	);
}

/** Types that a style would print without the title or the date, and what it prints whole. */
const TYPES: Readonly<Partial<Record<CitationStyle, Readonly<Record<string, string>>>>> = {
	apa: { treaty: 'document', legislation: 'document', manuscript: 'document' },
	chicago: { treaty: 'document' }
};

/** In GOST four authors or more stand behind the title, the first of them alone. */
function gostPeople({ author = [] }: Source): Partial<Item> {
	return author.length > 3 ? { author: [], 'original-author': author.slice(0, 1) } : {};
}

/** Where the place of publication is not known, GOST says so: without place, in the language of the work. */
function gostPlace(source: Source, terms: TermLanguage): Partial<Item> {
	if (source.publisher === undefined || source['publisher-place'] !== undefined) return {};
	return { 'publisher-place': terms === 'ru-RU' ? '[Б. м.]' : '[S. l.]' };
}

export function itemOf(source: Source, style: CitationStyle): Item {
	const { custom: _, note: __, author, editor, translator, issued: ___, ...rest } = source;
	const names = Object.entries({ author, editor, translator }).flatMap(([role, people]) => {
		const written = named(people, style);
		return written ? [[role, written] as const] : [];
	});
	const date = issued(source, style);
	const item: Item = {
		...rest,
		title: titleOf(source, style),
		type: TYPES[style]?.[source.type] ?? source.type,
		language: languageOf(source),
		...Object.fromEntries(names),
		...(date ? { issued: date } : {}),
		...(style === 'gost'
			? { ...gostPeople(source), ...gostPlace(source, termLanguage(source, style)) }
			: {})
	};
	// A page that publishes itself is named once.
	if (item.publisher === item['container-title']) delete item.publisher;
	return item;
}

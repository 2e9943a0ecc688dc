import { MONTH_NAMES } from '../../i18n/months';
import type { Language } from '../../i18n';
import type { CitationPart, CitationStyle } from './citation';

/** A day of the calendar on which a reader reads. */
export interface ReadingDay {
	year: number;
	month: number;
	dayOfMonth: number;
}

/** What a citation of one record, or one view, is put together from. */
export interface CitedView {
	/** What is cited, perhaps with the date shown. */
	title: string;
	/** Whose words those are. */
	language: Language;
	/** The version of the data. */
	version: string;
	/** The day of the edition, `2026-11-26`. */
	edition: string;
	/** Where it stands; left out where that is not known. */
	link?: string | undefined;
	/** The day of access, likewise. */
	accessed?: ReadingDay | undefined;
}

/** The atlas as its readers cite it, in their language. */
export const CITED_WORK: Readonly<
	Record<Language, { makers: string; title: string; version: (version: string) => string }>
> = {
	en: {
		makers: 'The makers of Thalweg',
		title: 'Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008',
		version: (version) => `Data version ${version}`
	},
	'zh-Hans': {
		makers: 'Thalweg 制作组',
		title: 'Thalweg：中苏分裂动态地图集（1945—2008）',
		version: (version) => `数据版本 ${version}`
	},
	ru: {
		makers: 'Авторы Thalweg',
		title: 'Thalweg: живой атлас советско-китайского раскола, 1945–2008',
		version: (version) => `Версия данных ${version}`
	}
};

/** The atlas as a style has written it in English, with its name, makers and version in another language. */
export function atlasCitedIn(
	language: Language,
	parts: readonly CitationPart[],
	version: string
): CitationPart[] {
	const [english, own] = [CITED_WORK.en, CITED_WORK[language]];
	const said = (text: string): string =>
		text
			.replace(english.makers, () => own.makers)
			.replace(english.title, () => own.title)
			.replace(english.version(version), () => own.version(version));
	return parts.map((part) => {
		if (typeof part === 'string') return said(part);
		return 'italic' in part ? { italic: said(part.italic) } : part;
	});
}

/** Months as the Modern Language Association shortens them. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const two = (number: number): string => `${number}`.padStart(2, '0');

const american = ({ year, month, dayOfMonth }: ReadingDay): string =>
	`${MONTH_NAMES.en.afterDay[month - 1]} ${dayOfMonth}, ${year}`;

/** As ISO 8601 has it. */
export const isoReadingDay = ({ year, month, dayOfMonth }: ReadingDay): string =>
	`${year}-${two(month)}-${two(dayOfMonth)}`;

/** A title ends in a stop, unless it has a sign of its own there. */
const stopped = (title: string): string => (/[.?!。？！]$/u.test(title) ? title : `${title}.`);

type Writer = (
	view: CitedView,
	work: { makers: string; title: string; version: string; year: string }
) => CitationPart[];

const address = ({ link }: CitedView, before: string, after: string): CitationPart[] =>
	link === undefined ? [] : [before, { address: link }, after];

/** Each style as its rule has an entry of a reference work on the web. */
const WRITERS: Readonly<Record<CitationStyle, Writer>> = {
	// Chicago Manual of Style, 17th ed., 14.233: “Entry.” In Work. Version. Accessed day. Address.
	chicago: (view, { makers, title, version, year }) => [
		`${makers}. “${stopped(view.title)}” In `,
		{ italic: title },
		`. ${version}. ${year}.${view.accessed ? ` Accessed ${american(view.accessed)}.` : ''}`,
		...address(view, ' ', '.')
	],
	// MLA Handbook, 9th ed.: who makes and publishes a work is named once, as its publisher.
	mla: (view, { makers, title, version, year }) => [
		`“${stopped(view.title)}” `,
		{ italic: title },
		`, ${version.replace(/^Data/, 'data')}, ${makers.replace(/^The/, 'the')}, ${year}`,
		...address(view, ', ', ''),
		view.accessed
			? `. Accessed ${view.accessed.dayOfMonth} ${MLA_MONTHS[view.accessed.month - 1]} ${view.accessed.year}.`
			: '.'
	],
	// Publication Manual of the APA, 7th ed., 10.3: what may change names the day on which it was read.
	apa: (view, { makers, title, version, year }) => [
		`${makers}. (${year}). ${stopped(view.title)} In `,
		{ italic: title },
		` (${version}).`,
		...(view.accessed
			? address(view, ` Retrieved ${american(view.accessed)}, from `, '')
			: address(view, ' ', ''))
	],
	// ГОСТ Р 7.0.5–2008, 10: part // whole. [Электронный ресурс]. URL: … (дата обращения: …).
	gost: (view, { makers, title, version, year }) => [
		`${makers}. ${view.title} // ${title}. ${version}. ${year} [Электронный ресурс].`,
		...address(view, ' URL: ', ''),
		view.link !== undefined && view.accessed
			? ` (дата обращения: ${two(view.accessed.dayOfMonth)}.${two(view.accessed.month)}.${view.accessed.year}).`
			: view.link !== undefined
				? '.'
				: ''
	],
	// GB/T 7714—2015, 4.6: 责任者. 题名[EB/OL]. 出版者 (更新日期)[引用日期]. 获取和访问路径.
	gbt: (view, { makers, title, version }) => [
		`${makers}. ${view.title}[EB/OL]. ${title}, ${version} (${view.edition})`,
		view.accessed ? `[${isoReadingDay(view.accessed)}].` : '.',
		...address(view, ' ', '.')
	]
};

/** A citation of one record, or one view, in a style. */
export function citeView(style: CitationStyle, view: CitedView): CitationPart[] {
	const { makers, title, version } = CITED_WORK[view.language];
	return WRITERS[style](view, {
		makers,
		title,
		version: version(view.version),
		year: view.edition.slice(0, 4)
	});
}

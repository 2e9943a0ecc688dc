import { withFigures } from '../i18n/chinese-numerals';
import { addMonths, dayOf } from '../time/day';
import { spanOf, type Span } from './spans';

const SEASONS: readonly [RegExp, number][] = [
	[/\bspring\b|вес(?:на|ной|ны)|春季?/iu, 3],
	[/\bsummer\b|лет(?:о|ом)(?!\p{L})|夏季?/iu, 6],
	[/\b(?:autumn|fall)\b|осен(?:ь|ью|и)|秋季?/iu, 9],
	[/\bwinter\b|зим(?:а|ой|ы)|冬季?/iu, 12]
];
/** As EDTF writes seasons: 1969-21 is spring. */
const SEASON_CODES: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

const DECADES: readonly RegExp[] = [
	/^(?<decade>\d{3})[xu]$/i,
	/^(?:the\s)?(?<decade>\d{3})0['’]?s$/i,
	/^(?<decade>\d{3})0\s?-?\s?(?:е|х|ые|ых)(?:\s(?:гг?\.?|год\p{L}*))?$/iu,
	/^(?<decade>\d{3})0年代$/,
	/^(?:20|二十)世[纪紀](?<ten>\d)0年代$/,
	/^(?<ten>[4-9])0\s?-?\s?(?:е|х)(?:\s(?:гг?\.?|год\p{L}*))?(?:\s(?:xx|20)(?:-?го)?\s(?:в\.|века?))?$/iu
];
/** Ten years: 1960s, 1960-е, 196X, 20世纪60年代. */
export function decade(text: string): Span | undefined {
	const figures = withFigures(text).replace(/二十世/, '20世');
	for (const pattern of DECADES) {
		const found = pattern.exec(figures)?.groups;
		if (!found) continue;
		const first =
			found.decade === undefined ? 1900 + Number(found.ten) * 10 : Number(found.decade) * 10;
		return { from: dayOf(first, 1, 1), until: dayOf(first + 10, 1, 1) };
	}
	return undefined;
}

/** Three months: spring 1969, 1969-21. */
export function season(text: string): Span | undefined {
	const code = /^(\d{4})-(2[1-4])$/.exec(text);
	const month = code ? SEASON_CODES[code[2] ?? ''] : SEASONS.find(([name]) => name.test(text))?.[1];
	const year = /(?:^|\D)(\d{4})(?!\d)/.exec(withFigures(text))?.[1];
	if (month === undefined || year === undefined || text.length > 30) return undefined;
	const from = dayOf(Number(year), month, 1);
	return { from, until: addMonths(from, 3) };
}

/** EDTF with figures left open: 19XX, 1969-XX-XX, 1969-03-XX. */
export function unspecified(text: string): Span | undefined {
	const found = /^(\d{2}(?:\d{2}|[xu]{2}))(?:-(\d{2}|[xu]{2}))?(?:-[xu]{2})?$/i.exec(text);
	if (!found) return undefined;
	const [, year = '', month = 'XX'] = found;
	if (/\D/.test(year)) {
		const first = Number(year.slice(0, 2)) * 100;
		return { from: dayOf(first, 1, 1), until: dayOf(first + 100, 1, 1) };
	}
	if (/\D/.test(month)) return spanOf(dayOf(Number(year), 1, 1), 'year');
	return Number(month) < 1 || Number(month) > 12
		? undefined
		: spanOf(dayOf(Number(year), Number(month), 1), 'month');
}

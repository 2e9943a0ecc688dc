import { afterAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/i18n';
import {
	canBeWritten,
	firstDayOf,
	landingOf,
	writeDay,
	writeDayShort,
	writeEdtf,
	writeMonth,
	writeMonthShort,
	withoutEnd,
	writeStretch,
	writeYear
} from '../../../src/i18n/dates';
import { en, ru, zhHans } from '../../../src/i18n/whole';
import { LOCALES } from '../../../src/i18n/locales';
import {
	FIRST_DAY,
	LAST_DAY,
	calendarDate,
	dayOf,
	isoDate,
	parseDay,
	utcMilliseconds,
	type Day
} from '../../../src/time/day';

const WORDS = { en, 'zh-Hans': zhHans, ru };
const zone = process.env['TZ'];
afterAll(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

const written: [edtf: string, Record<Language, string>][] = [
	['1969-03-02', { en: '2 March 1969', 'zh-Hans': '1969年3月2日', ru: '2 марта 1969' }],
	['1969-03', { en: 'March 1969', 'zh-Hans': '1969年3月', ru: 'март 1969' }],
	['1969', { en: '1969', 'zh-Hans': '1969年', ru: '1969' }],
	['1972~', { en: 'about 1972', 'zh-Hans': '约1972年', ru: 'около 1972' }],
	['1969-03~', { en: 'about March 1969', 'zh-Hans': '约1969年3月', ru: 'около марта 1969' }],
	[
		'1969-03-02?',
		{ en: '2 March 1969?', 'zh-Hans': '1969年3月2日（存疑）', ru: '2 марта 1969 (?)' }
	],
	['1972%', { en: 'about 1972?', 'zh-Hans': '约1972年（存疑）', ru: 'около 1972 (?)' }],
	['197X', { en: '1970s', 'zh-Hans': '20世纪70年代', ru: '1970-е годы' }],
	['200X', { en: '2000s', 'zh-Hans': '21世纪头十年', ru: '2000-е годы' }],
	['1969-03-XX', { en: 'March 1969', 'zh-Hans': '1969年3月', ru: 'март 1969' }],
	['1969-XX', { en: '1969', 'zh-Hans': '1969年', ru: '1969' }],
	['1969-XX-XX', { en: '1969', 'zh-Hans': '1969年', ru: '1969' }],
	[
		'1949/1969-03-02',
		{ en: '1949 – 2 March 1969', 'zh-Hans': '1949年—1969年3月2日', ru: '1949 — 2 марта 1969' }
	],
	[
		'1960~/1991-12-26',
		{
			en: 'about 1960 – 26 December 1991',
			'zh-Hans': '约1960年—1991年12月26日',
			ru: 'около 1960 — 26 декабря 1991'
		}
	],
	[
		'1949-10-01/..',
		{ en: 'from 1 October 1949', 'zh-Hans': '1949年10月1日起', ru: 'с 1 октября 1949' }
	],
	['1964-10/', { en: 'from October 1964', 'zh-Hans': '1964年10月起', ru: 'с октября 1964' }],
	[
		'../1991-12-26',
		{ en: 'until 26 December 1991', 'zh-Hans': '至1991年12月26日', ru: 'до 26 декабря 1991' }
	],
	['../1990~', { en: 'until about 1990', 'zh-Hans': '至约1990年', ru: 'примерно до 1990' }],
	['/1989-05', { en: 'until May 1989', 'zh-Hans': '至1989年5月', ru: 'до мая 1989' }]
];

describe.each(['UTC', 'Asia/Shanghai', 'Europe/Moscow', 'Asia/Vladivostok', 'America/Los_Angeles'])(
	'in %s',
	(timeZone) => {
		test.each(written)('%s is written in each language', (edtf, expected) => {
			process.env['TZ'] = timeZone;
			for (const language of ['en', 'zh-Hans', 'ru'] as const) {
				expect(writeEdtf(edtf, language, WORDS[language])).toBe(expected[language]);
			}
		});

		test('a day is written as the day it is, first to last', () => {
			process.env['TZ'] = timeZone;
			for (let day = FIRST_DAY; day <= LAST_DAY; day += 13) {
				const { year, month, dayOfMonth } = calendarDate(day);
				expect(writeDay(day, 'zh-Hans')).toBe(`${year}年${month}月${dayOfMonth}日`);
				expect(writeDay(day, 'en')).toMatch(new RegExp(`^${dayOfMonth} \\p{L}+ ${year}$`, 'u'));
				expect(writeDay(day, 'ru')).toMatch(new RegExp(`^${dayOfMonth} \\p{L}+ ${year}$`, 'u'));
			}
		});
	}
);

test('where there is little room the month is short', () => {
	const day = dayOf(1969, 10, 20);
	expect(writeDayShort(day, 'en')).toBe('20 Oct 1969');
	expect(writeDayShort(day, 'zh-Hans')).toBe('1969年10月20日');
	expect(writeDayShort(day, 'ru')).toMatch(/^20 окт\.? 1969$/);
});

test('a decade bends with its Russian preposition', () => {
	expect(writeEdtf('197X/..', 'ru', ru)).toBe('с 1970-х годов');
	expect(writeEdtf('../198X', 'ru', ru)).toBe('до 1980-х годов');
});

test('what is no date is shown as it was found', () => {
	expect(writeEdtf('1969-13', 'en', en)).toBe('1969-13');
	expect(writeEdtf('long ago', 'ru', ru)).toBe('long ago');
});

test.each(written)('there are words for %s', (edtf) => {
	expect(canBeWritten(edtf)).toBe(true);
});

test.each([
	'1969-21',
	'{1969,1970}',
	'1969-03-02T10:00',
	'1969-13',
	'Y17000',
	'1949/1950/1951',
	'..'
])('there are none for %s', (edtf) => {
	expect(canBeWritten(edtf)).toBe(false);
});

test('what has not ended when the atlas does has no end', () => {
	expect(withoutEnd('1989-05-16/2009-01-01')).toBe('1989-05-16/..');
});

test.each([
	['1969-03-02', '1969-03-02'],
	['1969-03', '1969-03-01'],
	['1969~', '1969-01-01'],
	['196X', '1960-01-01'],
	['1969-03-XX', '1969-03-01'],
	['1969-XX-XX', '1969-01-01'],
	['1949-10-01/..', '1949-10-01'],
	['../1991-12-26', '1991-12-26'],
	['/1991', '1991-01-01']
])('the first day of %s is %s', (edtf, day) => {
	const found = firstDayOf(edtf);
	expect(found === undefined ? found : isoDate(found)).toBe(day);
});

test('what names no day has no first one', () => {
	expect(firstDayOf('../..')).toBeUndefined();
	expect(firstDayOf('soon')).toBeUndefined();
});

test.each([
	['1969-03-02', '1969-03-02'],
	['1945', '1945-01-01'],
	['194X', '1945-01-01'],
	['1860/1954-10-12', '1945-01-01'],
	['1860/..', '1945-01-01'],
	['2008-12-31/2020', '2008-12-31'],
	['1689-09-06', undefined],
	['1860/1911', undefined],
	['193X', undefined],
	['2012-05', undefined],
	['soon', undefined]
])('pressing %s leads to %s: a day that the atlas shows, or nowhere', (edtf, day) => {
	const found = landingOf(edtf);
	expect(found === undefined ? found : isoDate(found)).toBe(day);
});

test.each([
	['en', 'day', '1969-03-02', '1969-04-10', '2 Mar', ' – ', '10 Apr 1969'],
	['en', 'day', '1969-03-02', '1969-03-10', '2', ' – ', '10 Mar 1969'],
	['en', 'day', '1968-12-30', '1969-01-02', '30 Dec 1968', ' – ', '2 Jan 1969'],
	['en', 'month', '1969-03-02', '1969-04-10', 'Mar', ' – ', 'Apr 1969'],
	['en', 'month', '1969-09-02', '1970-09-10', 'Sept 1969', ' – ', 'Sept 1970'],
	['en', 'year', '1945-01-01', '2008-12-31', '1945', ' – ', '2008'],
	['zh-Hans', 'day', '1969-03-02', '1969-04-10', '1969年3月2日', '—', '4月10日'],
	['zh-Hans', 'day', '1969-03-02', '1969-03-10', '1969年3月2日', '—', '10日'],
	['zh-Hans', 'month', '1969-03-02', '1970-03-10', '1969年3月', '—', '1970年3月'],
	['zh-Hans', 'year', '1945-01-01', '2008-12-31', '1945年', '—', '2008年'],
	['ru', 'day', '1969-03-02', '1969-04-10', '2 мар.', ' – ', '10 апр. 1969'],
	['ru', 'month', '1969-03-02', '1969-06-10', 'март', ' – ', 'июнь 1969'],
	['ru', 'year', '1945-01-01', '2008-12-31', '1945', ' – ', '2008']
] as const)(
	'in %s, to the %s, %s to %s has two ends',
	(language, unit, first, last, ...expected) => {
		const [from, to] = [parseDay(first), parseDay(last)] as [Day, Day];
		expect(writeStretch(from, to, language, unit)).toEqual(expected);
	}
);

const MONTHS_OF_1969 = Array.from({ length: 12 }, (_, month) => dayOf(1969, month + 1, 2));

/** As the browser's own tables have it, without the Russian "year" that the atlas leaves out. */
function byTheBrowser(at: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
	return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
		.format(utcMilliseconds(at))
		.replace(/\sг\.$/, '');
}

test.each(LANGUAGES)('in %s dates are written as CLDR has them', (language) => {
	const [day, year] = ['numeric', 'numeric'] as const;
	for (const at of MONTHS_OF_1969) {
		const written = (options: Intl.DateTimeFormatOptions) => byTheBrowser(at, language, options);
		expect(writeDay(at, language)).toBe(written({ day, month: 'long', year }));
		expect(writeDayShort(at, language)).toBe(written({ day, month: 'short', year }));
		expect(writeMonth(at, language)).toBe(written({ month: 'long', year }));
		expect(writeMonthShort(at, language, true)).toBe(written({ month: 'short', year }));
		expect(writeMonthShort(at, language, false)).toBe(written({ month: 'short' }));
		expect(writeYear(at, language)).toBe(written({ year }));
	}
});

test('of what has neither beginning nor end nothing is said', () => {
	for (const words of [en, ru]) expect(writeEdtf('../..', 'en', words)).toBe('');
});

import { expect, test } from 'vitest';
import { withDates } from '../../../../geodata/read/dates-in-text';

/** The dates in a text, each with the words that bear it. */
const datesIn = (text: string, year?: number) =>
	withDates(text, year).flatMap((part) =>
		typeof part === 'object' && 'date' in part ? [`${part.text} = ${part.date}`] : []
	);

test('nothing is lost but that dates stand apart', () => {
	expect(withDates('In 1958, the 1960s and on 2 March 1969.')).toEqual([
		'In ',
		{ date: '1958', text: '1958' },
		', the ',
		{ date: '196X', text: '1960s' },
		' and on ',
		{ date: '1969-03-02', text: '2 March 1969' },
		'.'
	]);
	expect(withDates('No date at all.')).toEqual(['No date at all.']);
});

test.each([
	['in 1945, (1969) and “2008”', ['1945 = 1945', '1969 = 1969', '2008 = 2008']],
	['1969’s winter, pre-1969, 1958?', ['1969 = 1969', '1969 = 1969', '1958 = 1958']],
	['the mid-1980s', ['1980s = 198X']],
	['the 1940s and the 2000s, which the atlas shows in part', ['1940s = 194X', '2000s = 200X']],
	['of 1994–1999', ['1994 = 1994', '1999 = 1999']],
	['of 1971–91.', ['1971 = 1971', '91 = 1991']],
	['1945—2008', ['1945 = 1945', '2008 = 2008']],
	['1964至1969年', ['1964 = 1964', '1969年 = 1969']],
	['1949-1969', ['1949 = 1949', '1969 = 1969']],
	['1939-1945: the war', ['1945 = 1945']],
	['中苏边界事件 (1977-80)', ['1977 = 1977', '80 = 1980']],
	['from 1945-01-01 to 2008-12-31', ['1945-01-01 = 1945-01-01', '2008-12-31 = 2008-12-31']]
])('years, decades and ranges: %s', (text, dates) => {
	expect(datesIn(text)).toEqual(dates);
});

test.each([
	['2 and 15 March 1969', ['2 = 1969-03-02', '15 March 1969 = 1969-03-15']],
	['2, 15 and 17 March 1969', ['2 = 1969-03-02', '15 = 1969-03-15', '17 March 1969 = 1969-03-17']],
	['From April to June 1987', ['April = 1987-04', 'June 1987 = 1987-06']],
	[
		'5–6 and 10–11 May 1965',
		['5 = 1965-05-05', '6 = 1965-05-06', '10 = 1965-05-10', '11 May 1965 = 1965-05-11']
	],
	['31 January to 7 February 1949', ['31 January = 1949-01-31', '7 February 1949 = 1949-02-07']],
	['the 2 to March 1969', ['March 1969 = 1969-03']]
])('what lacks a month or a year borrows it from the date after it: %s', (text, dates) => {
	expect(datesIn(text)).toEqual(dates);
});

test.each([
	['1,950 men, 11,950 and 1950,5'],
	['19.50, 0.1969 and 1969.5'],
	['1969-03 and 2001-02'],
	['1969-02-30 and 2009-01-01, 1969-03-02-1'],
	['11969, 19691, T1969 and 1969km'],
	['1944, 2009, the 1930s and the 2010s'],
	['2000米。2000 м. 2000 m, 1960人和1950 км² 1990名'],
	['27 August 1689, March 1938'],
	['31 June 1969'],
	['in March, on 15 March, about May']
])('no date of the atlas: %s', (text) => {
	expect(withDates(text)).toEqual([text]);
});

test('a second year that is no later than the first is none', () => {
	expect(datesIn('1998–02')).toEqual(['1998 = 1998']);
});

test('a text about a year lends it to the days and months that name none', () => {
	expect(datesIn('In April, on 2 October, in May 1961 and in 1958.', 1959)).toEqual([
		'April = 1959-04',
		'2 October = 1959-10-02',
		'May 1961 = 1961-05',
		'1958 = 1958'
	]);
});

test.each([
	['珍宝岛（1969年）', ['1969年 = 1969']],
	['于1969年3月2日，1969年3月', ['1969年3月2日 = 1969-03-02', '1969年3月 = 1969-03']],
	['1960年代，1945—2008年', ['1960年代 = 196X', '1945 = 1945', '2008年 = 2008']],
	['共19690项', []]
])('in Chinese: %s', (text, dates) => {
	expect(datesIn(text)).toEqual(dates);
});

test.each([
	['Остров в 1969 году', ['1969 = 1969']],
	['1969 года, 1960-х годов', ['1969 = 1969', '1960-х = 196X']],
	[
		'2 марта 1969 года, в марте 1969, май 1969',
		['2 марта 1969 = 1969-03-02', 'марте 1969 = 1969-03', 'май 1969 = 1969-05']
	]
])('in Russian: %s', (text, dates) => {
	expect(datesIn(text)).toEqual(dates);
});

test.each([
	'Vladislav Zubok (1998) says so',
	'Vladislav Zubok (1998 and 2007)',
	'as Lüthi shows (Lüthi 2008, p. 112)',
	'Lyle Goldstein (2001), Michael Gerson (1999)',
	'Рябушкин (2004) пишет',
	'(Ли Даньхуэй, 2003)',
	'沈志华（2007）认为',
	'Li & Xia (2005)',
	'Yang Su et al. (2003)',
	'Xue Litai (1988; 2006)',
	'Zubok 1998, p. 3',
	'as Lüthi 2008: 112 has it',
	'Lüthi, 2008, pp. 3–5',
	'Рябушкин 2004, с. 12',
	'沈志华2007，第12页',
	'(see Lüthi 2008)',
	'(cf. Zubok 1998, ch. 4; Lüthi 2008)',
	'(см. Рябушкин 2004)',
	'（参见沈志华 2007）',
	'the 1969 edition',
	'his 1998 book',
	'in her 2007 study',
	'the revised 1998 edition',
	'an edition of 1998',
	'2nd ed. 1998',
	'reprinted 1994',
	'first published in 1975',
	'A Failed Empire (Chapel Hill, 2007)',
	'(London: Verso, 1998)',
	'(New York: W. W. Norton, 1992), p. 4',
	'(Stanford, CA: Stanford University Press, 2008)',
	'(2nd ed., 1998)',
	'(first published 1975)',
	'Cambridge, MA: Harvard University Press, 1996',
	'Bulletin 6–7 (1995)',
	'Cold War History, no. 3 (2004)',
	'© 2005',
	'М.: Наука, 1989',
	'М., 2004',
	'Москва: Вече, 2004',
	'издание 1998 года',
	'в книге 1998 г.',
	'изд. 1998 г.',
	'Вестник, № 3 (2004)',
	'北京：中央文献出版社，1998年',
	'1998年版',
	'该书1998年出版',
	'沈志华2007年的专著',
	'《党史研究》1998年第3期'
])('the year of a publication is text: %s', (text) => {
	expect(withDates(text)).toEqual([text]);
});

test.each([
	['the fighting (March 1969)', ['1969-03']],
	['the clash (2 March 1969)', ['1969-03-02']],
	['the winter (1968–69)', ['1968', '1969']],
	['the treaty (signed 1950)', ['1950']],
	['In 1969 (after the clash)', ['1969']],
	['the Great Leap (1958–1961)', ['1958', '1961']],
	['（1969年3月）', ['1969-03']],
	['a letter published in 1960', ['1960']],
	['In Moscow, 1950 began well', ['1950']],
	['Prague 1968, Zhenbao 1969', ['1968', '1969']],
	['the 1964 map, the 1991 agreement', ['1964', '1991']],
	['three divisions (1969)', ['1969']],
	['the battle (see the events of 1969)', ['1969']],
	['1969年出兵', ['1969']],
	['К 1969 году, в Москве, 1950 год', ['1969', '1950']],
	['М. А. Суслов, 1964 год', ['1964']],
	['于1969年第一次', ['1969']]
])('a date of history in brackets moves the clock: %s', (text, dates) => {
	const found = withDates(text).flatMap((part) =>
		typeof part === 'object' && 'date' in part ? [part.date] : []
	);
	expect(found).toEqual(dates);
});

test('a Chinese month without its year is a date where the text is about one year alone', () => {
	expect(datesIn('2月签订同盟，10月14日起减兵。', 1950)).toEqual([
		'2月 = 1950-02',
		'10月14日 = 1950-10-14'
	]);
	expect(datesIn('2月签订同盟。')).toEqual([]);
	expect(datesIn('1969年3月2日', 1970)).toEqual(['1969年3月2日 = 1969-03-02']);
});

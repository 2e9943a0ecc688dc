import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/own-data/dates';
import { isoDate } from '../../../src/time/day';
import { BEGINNING, FOREVER } from '../../../src/time/interval';

/** As the first day and the first day after; `..` where it is open. */
function written(text: string, order?: 'day' | 'month'): string {
	const read = readDate(text, order);
	if (typeof read === 'string') return read;
	const from = read.from <= BEGINNING ? '..' : isoDate(read.from);
	return `${from}/${read.until >= FOREVER ? '..' : isoDate(read.until)}`;
}

const ZHENBAO = '1969-03-02/1969-03-03';
const MARCH = '1969-03-01/1969-04-01';
const YEAR = '1969-01-01/1970-01-01';
const SIXTIES = '1960-01-01/1970-01-01';
const TWO_WEEKS = '1969-03-02/1969-03-16';

describe('one date', () => {
	test.each([
		['1969-03-02', ZHENBAO],
		['1969-03-02T09:17:00+08:00', ZHENBAO],
		['1969-03-02 23:59', ZHENBAO],
		['19690302', ZHENBAO],
		['2.3.1969', ZHENBAO],
		['02.03.1969 г.', ZHENBAO],
		['2/3/1969', ZHENBAO],
		['02-03-1969', ZHENBAO],
		['02.03.69', ZHENBAO],
		['2/3/1969 0:00', ZHENBAO],
		['02.03.1969 года', ZHENBAO],
		['Sun Mar 02 1969 00:00:00 GMT+0800', ZHENBAO],
		['1969.0', YEAR],
		['3/13/1969', '1969-03-13/1969-03-14'],
		['2 марта 1969', ZHENBAO],
		['2 марта 1969 года', ZHENBAO],
		['2 March 1969', ZHENBAO],
		['March 2, 1969', ZHENBAO],
		['1969年3月2日', ZHENBAO],
		['一九六九年三月二日', ZHENBAO],
		['25264', ZHENBAO],
		['25264.5', ZHENBAO],
		['-26352000000', ZHENBAO],
		['1969-03', MARCH],
		['март 1969', MARCH],
		['1969年3月', MARCH],
		['1969-03-XX', MARCH],
		['early March 1969', MARCH],
		['в начале марта 1969', MARCH],
		['1969年3月上旬', MARCH],
		['1969', YEAR],
		['1969 г.', YEAR],
		['1969年', YEAR],
		['c. 1969', YEAR],
		['ca. 1969', YEAR],
		['~1969', YEAR],
		['1969?', YEAR],
		['1969~', YEAR],
		['около 1969', YEAR],
		['ок. 1969', YEAR],
		['约1969年', YEAR],
		['1969年左右', YEAR],
		['[1969]', YEAR],
		['1969-XX-XX', YEAR],
		['конец 1969', YEAR],
		['1960s', SIXTIES],
		['the 1960s', SIXTIES],
		['196X', SIXTIES],
		['1960-е', SIXTIES],
		['1960-е годы', SIXTIES],
		['в середине 1960-х', SIXTIES],
		['60-е годы', SIXTIES],
		['1960年代', SIXTIES],
		['20世纪60年代', SIXTIES],
		['二十世纪六十年代', SIXTIES],
		['1960-го года', '1960-01-01/1961-01-01'],
		['19XX', '1900-01-01/2000-01-01'],
		['spring 1969', '1969-03-01/1969-06-01'],
		['весна 1969', '1969-03-01/1969-06-01'],
		['1969年春', '1969-03-01/1969-06-01'],
		['1969-24', '1969-12-01/1970-03-01']
	])('%s', (text, days) => {
		expect(written(text)).toBe(days);
	});

	test('a column that says the month first is read so', () => {
		expect(written('3/2/1969', 'month')).toBe(ZHENBAO);
		expect(written('13/3/1969', 'month')).toBe('1969-03-13/1969-03-14');
	});
});

describe('from one date to another, both included', () => {
	test.each([
		['1969-03-02/1969-03-15', TWO_WEEKS],
		['1969-03-02 - 1969-03-15', TWO_WEEKS],
		['02-03-1969 - 15-03-1969', TWO_WEEKS],
		['2.3.1969-15.3.1969', TWO_WEEKS],
		['2 March 1969 – 15 March 1969', TWO_WEEKS],
		['2–15 March 1969', TWO_WEEKS],
		['from 2 to 15 March 1969', TWO_WEEKS],
		['со 2 по 15 марта 1969 года', TWO_WEEKS],
		['1969年3月2日至15日', TWO_WEEKS],
		['1969年3月2日—3月15日', TWO_WEEKS],
		['1969-03-02..1969-03-15', TWO_WEEKS],
		['2 марта – 10 апреля 1969', '1969-03-02/1969-04-11'],
		['March–April 1969', '1969-03-01/1969-05-01'],
		['1969–70', '1969-01-01/1971-01-01'],
		['1969-1971', '1969-01-01/1972-01-01'],
		['1969–1971 гг.', '1969-01-01/1972-01-01'],
		['1969~1971年', '1969-01-01/1972-01-01'],
		['с 1969 по 1971', '1969-01-01/1972-01-01'],
		['1960-е – 1970-е', '1960-01-01/1980-01-01'],
		['2.3.1969 и 15.3.1969', TWO_WEEKS],
		['{1969,1971}', '1969-01-01/1972-01-01'],
		['1969/..', '1969-01-01/..'],
		['1969/', '1969-01-01/..'],
		['1969 – present', '1969-01-01/..'],
		['1969 — н. в.', '1969-01-01/..'],
		['since 1969', '1969-01-01/..'],
		['с 1969 года', '1969-01-01/..'],
		['1969年至今', '1969-01-01/..'],
		['../1969', '../1970-01-01'],
		['until 1969', '../1970-01-01'],
		['before 1969', '../1969-01-01'],
		['до 1969', '../1969-01-01'],
		['1969年以前', '../1969-01-01']
	])('%s', (text, days) => {
		expect(written(text)).toBe(days);
	});
});

test.each([
	'',
	' ',
	'-',
	'—',
	'?',
	'n.d.',
	'н/д',
	'б. д.',
	'不详',
	'unknown',
	'нет данных',
	'0000-00-00'
])('%o is no date', (text) => {
	expect(written(text)).toBe('none');
});

test.each([
	'soon',
	'2.3.1969 x',
	'1969-02-30',
	'31.4.1969',
	'1969-13-01',
	'13/13/1969',
	'2.3.23',
	'Даманский',
	'1971-1969',
	'x'.repeat(500)
])('%o cannot be read', (text) => {
	expect(written(text)).toBe('unreadable');
});

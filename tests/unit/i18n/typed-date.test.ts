import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n';
import { writeDay, writeDayShort } from '../../../src/i18n/dates';
import { readTypedDate } from '../../../src/i18n/typed-date';
import { FIRST_DAY, LAST_DAY, isoDate } from '../../../src/time/day';

test('every day that the atlas prints, in each language, long or short, can be typed', () => {
	const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
	fc.assert(
		fc.property(day, fc.constantFrom(...LANGUAGES), (today, language) => {
			expect(readTypedDate(writeDay(today, language))).toBe(today);
			expect(readTypedDate(writeDayShort(today, language))).toBe(today);
			expect(readTypedDate(isoDate(today))).toBe(today);
			expect(readTypedDate(isoDate(today).replaceAll('-', ''))).toBe(today);
		})
	);
});

test.each([
	['1969', '1969-01-01'],
	['1969-03', '1969-03-01'],
	['1969-3-2', '1969-03-02'],
	['1969/03/02', '1969-03-02'],
	['1969 3 2', '1969-03-02'],
	['196903', '1969-03-01'],
	['2.3.1969', '1969-03-02'],
	['02. 03. 1969', '1969-03-02'],
	['１９６９-０３-０２', '1969-03-02'],
	['March 1969', '1969-03-01'],
	['  mar. 1969 ', '1969-03-01'],
	['March 2nd, 1969', '1969-03-02'],
	['2 of March 1969', '1969-03-02'],
	['SEPT 1969', '1969-09-01'],
	['март 1969', '1969-03-01'],
	['2 марта 1969 г.', '1969-03-02'],
	['1969年', '1969-01-01'],
	['1969年3月', '1969-03-01'],
	['1969年03月02日', '1969-03-02'],
	['29 February 1968', '1968-02-29']
])('%s is read as %s', (typed, expected) => {
	const day = readTypedDate(typed);
	expect(day === undefined ? day : isoDate(day)).toBe(expected);
});

test.each([
	'',
	'yesterday',
	'March',
	'2 March',
	'29 February 1969',
	'1969-02-30',
	'1969-13',
	'19690230',
	'3/2/1969',
	'2 3 March 1969',
	'2 March April 1969',
	'2 March 1969 1970',
	'March 1969 BC',
	'69',
	'm 1969'
])('“%s” is no date', (typed) => {
	expect(readTypedDate(typed)).toBeUndefined();
});

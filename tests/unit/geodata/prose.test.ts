import { describe, expect, test } from 'vitest';
import { countWords, plainText, readProse } from '../../../geodata/read/prose';

const paragraph = (markdown: string) => readProse(markdown).prose[0];

describe('prose', () => {
	test('a date of the atlas moves the clock', () => {
		expect(paragraph('On 2 March 1969, in May 1989, in May 1938.')).toEqual([
			'On ',
			{ date: '1969-03-02', text: '2 March 1969' },
			', in ',
			{ date: '1989-05', text: 'May 1989' },
			', in May 1938.'
		]);
	});

	test('a day borrows the month and the year of the date beside it', () => {
		expect(paragraph('2 and 15 March 1969; 20 October–21 November 1962')).toEqual([
			{ date: '1969-03-02', text: '2' },
			' and ',
			{ date: '1969-03-15', text: '15 March 1969' },
			'; ',
			{ date: '1962-10-20', text: '20 October' },
			'–',
			{ date: '1962-11-21', text: '21 November 1962' }
		]);
	});

	test('a day that the calendar lacks is text', () => {
		expect(paragraph('31 June 1969')).toEqual(['31 June 1969']);
	});

	test('citations carry their sources and pages', () => {
		expect(paragraph('So it was [@westad-1998, pp. 1–2; @luthi-2008].')).toEqual([
			'So it was',
			{ cite: [{ source: 'westad-1998', locator: 'pp. 1–2' }, { source: 'luthi-2008' }] },
			'.'
		]);
	});

	test('emphasis and links to records', () => {
		expect(paragraph('*Pravda* of [Moscow](#moscow)')).toEqual([
			{ emphasis: 'Pravda' },
			' of ',
			{ record: 'moscow', text: 'Moscow' }
		]);
	});

	test('a day whose year stands elsewhere is a link to its date', () => {
		expect(
			paragraph('on [15 March](1969-03-15), from [21](1972-02-21) to [28 February](1972-02-28)')
		).toEqual([
			'on ',
			{ date: '1969-03-15', text: '15 March' },
			', from ',
			{ date: '1972-02-21', text: '21' },
			' to ',
			{ date: '1972-02-28', text: '28 February' }
		]);
		expect(readProse('in [April](1960-04) of the [sixties](196X)').problems).toEqual([]);
	});

	test('a line break is a space, an empty line a paragraph', () => {
		expect(readProse('one\ntwo\n\nthree').prose).toEqual([['one two'], ['three']]);
	});

	test.each([
		'# Heading',
		'- a list',
		'**strong**',
		'<b>html</b>',
		'[out](https://example.org)',
		'[no day](1969-02-30)',
		'[before the atlas](1689-08-27)',
		'[after it](2009-01)',
		'[bare](zhenbao)',
		'a [bracket]',
		'[@Bad Id]',
		'`code`'
	])('%s is told as a problem', (markdown) => {
		expect(readProse(markdown).problems).not.toEqual([]);
	});

	test('words are counted as a reader reads them, without citations', () => {
		const { prose } = readProse('Two *words* – on 2 March 1969 [@book, p. 3].');
		expect(plainText(prose)).toBe('Two words – on 2 March 1969.');
		expect(countWords(plainText(prose))).toBe(6);
	});
});

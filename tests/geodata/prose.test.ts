import { describe, expect, test } from 'vitest';
import { countWords, plainText, readProse } from '../../geodata/prose';

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

	test('a line break is a space, an empty line a paragraph', () => {
		expect(readProse('one\ntwo\n\nthree').prose).toEqual([['one two'], ['three']]);
	});

	test.each([
		'# Heading',
		'- a list',
		'**strong**',
		'<b>html</b>',
		'[out](https://example.org)',
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

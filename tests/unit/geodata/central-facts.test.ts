/** Which statements are central facts, and what their best source is worth. */
import { describe, expect, test } from 'vitest';
import { admitsIt, centralFactsOf, givesAFigure, standings } from '../../../geodata/central-facts';
import { proofPages } from '../../../geodata/review/pages';
import { archive, area, event, source } from '../fixtures/archive';

test.each([
	['17 killed, 35 wounded, one missing.', true],
	['More than fifty tanks and carriers', true],
	['More than 50 tanks and carriers', true],
	['Some two hundred', false],
	['about 300 armed men in white', true],
	['hundreds of men with armour', true],
	['58 square kilometres', true],
	['up to four miles inside Chinese land', true],
	['two killed, eight to ten wounded', true],
	['On 2 March 1969 men came over the ice.', false],
	['Articles 3 and 4 of the agreement', false],
	['the 57th Border Detachment', false]
])('“%s” gives a figure: %s', (text, expected) => {
	expect(givesAFigure(text)).toBe(expected);
});

describe('central facts', () => {
	const claim = { claimant: 'A side', sources: ['book'] };
	const dispute = (statement: string) => ({
		question: 'How many?',
		claims: [{ ...claim, statement }],
		counterClaim: 'none recorded'
	});

	test('are battles as a whole, figures in claims, and sizes', () => {
		const battle = event('clash', {
			kind: 'battle',
			caption: 'They fought [@book, p. 3; @other].',
			disputes: [dispute('It was theirs.'), dispute('31 killed.')]
		});
		expect(centralFactsOf(battle).map(({ field, sources }) => [field, sources])).toEqual([
			['', ['book', 'other']],
			['disputes[1].claims[0]', ['book']]
		]);
		expect(centralFactsOf(area()).map(({ field }) => field)).toEqual(['sizes[0]']);
	});

	test('are not our own judgements', () => {
		const own = { squareKilometres: 1, claimant: 'We', sources: [], editorial: true };
		expect(centralFactsOf(area({ sizes: [own] }))).toEqual([]);
	});

	test('are worth what the best of their sources is', () => {
		const of = standings(
			archive({
				sources: [
					source('page', { custom: { class: 'press-or-web-since', read: 'whole' } }),
					source('paper', { custom: { class: 'press-of-the-time', read: 'passage' } }),
					source('note', { custom: { class: 'primary-document', read: 'passage' } }),
					source('closed', { custom: { class: 'scholarly-work', read: 'abstract' } }),
					source('map', { type: 'dataset', custom: { class: 'reference-work', read: 'whole' } })
				]
			})
		);
		expect(of(['page', 'closed'])).toBe('of-little-weight');
		expect(of(['page', 'paper'])).toBe('of-the-time');
		expect(of(['page', 'paper', 'note'])).toBe('of-the-field');
		expect(of(['map'])).toBe('of-the-field');
		expect(of([])).toBe('of-little-weight');
	});

	test('admit that nothing better was found in a sentence that begins with "Only"', () => {
		expect(admitsIt('Only a popular article gives this figure.')).toBe(true);
		expect(admitsIt('Told after general accounts.')).toBe(false);
		expect(admitsIt(undefined)).toBe(false);
	});

	test('are listed for proof-readers by their best source, with page and admission', () => {
		const sources = [
			source('book'),
			source('page', { custom: { class: 'press-or-web-since', read: 'whole' } })
		];
		const [figure] = dispute('31 killed.').claims;
		const claims = [
			{ ...figure, locators: { book: 'p. 7' } },
			{
				...figure,
				claimant: 'A page',
				statement: '35 killed.',
				sources: ['page'],
				certainty: 'less-certain',
				caution: 'Only a page gives this figure.'
			}
		];
		const clash = event('clash', { disputes: [{ question: 'How many?', claims }] });
		const page = proofPages(archive({ sources, events: [clash], areas: [] })).get('central.md');
		expect(page).toContain('“A side: 31 killed.” [@book, p. 7]');
		expect(page).toContain('“A page: 35 killed.” [@page] — *Only a page gives this figure.*');
		expect(page).toMatch(/Of \d+ citations 3 name the page/);
	});
});

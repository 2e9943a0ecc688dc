import { beforeAll, describe, expect, test } from 'vitest';
import { Match, type Hit } from '../../../../src/dataset/search/match';
import { ofYearIn } from '../../../../src/dataset/search/of-year';
import { Offices } from '../../../../src/dataset/search/offices';
import { eventsOf } from '../../../../src/dataset/search/on-date';
import { bestFirst } from '../../../../src/dataset/search/ranking';
import { idsOf, searchAll, type Searched } from '../../../../src/dataset/search/results';
import { TextIndex } from '../../../../src/dataset/search/texts';
import type { AnyRecord, Finder } from '../../../../src/kinds';
import { dayOf } from '../../../../src/time/day';
import { SUBJECTS, indexOf } from './small-index';

const when = (from: number, to: number, sureFrom = from) => ({
	edtf: '',
	days: [from, sureFrom, to, to]
});
const march = dayOf(1969, 3, 2);
const premier = (from: number, to: number) => ({
	of: 'SUN',
	roles: ['head-of-government'],
	title: { en: 'Premier' },
	when: when(from, to)
});
const data = {
	events: [
		{ id: 'zhenbao-2-march-1969', when: when(march, march + 1) },
		{ id: 'great-leap-forward', when: when(dayOf(1958, 5, 1), dayOf(1962, 1, 1)) },
		{ id: 'border-talks', when: when(dayOf(1969, 3, 1), dayOf(1969, 3, 29)) },
		{ id: 'long-talks', when: when(march, dayOf(1978, 1, 1)) },
		{ id: 'a-year', when: when(dayOf(1968, 10, 1), dayOf(1969, 6, 1)) },
		{ id: 'much-told', when: when(march, march + 31) }
	],
	people: [
		{ id: 'nikita-khrushchev', offices: [premier(dayOf(1958, 1, 1), dayOf(1964, 10, 15))] },
		{ id: 'mao-zedong', offices: [] },
		{
			id: 'gromyko',
			offices: [
				{
					of: 'SUN',
					roles: ['foreign-minister'],
					title: { en: 'Minister of Foreign Affairs' },
					when: when(dayOf(1957, 2, 15), dayOf(1985, 7, 2))
				}
			]
		}
	]
};
const dataset = {
	data,
	get: (id: string) => {
		const record = data.events.find((event) => event.id === id);
		return record && ({ kind: 'events', record } as unknown as AnyRecord);
	}
} as unknown as Finder;

const OTHER_NAMES: Readonly<Record<string, string[]>> = {
	'border-talks': ['border parley'],
	'much-told': ['2nd round']
};

let searched: Searched;
beforeAll(async () => {
	const more = ['border-talks', 'long-talks', 'a-year', 'much-told'].map((id, place) => ({
		id,
		kind: 'events',
		mentions: 10 * (place + 1),
		names: [id, ...(OTHER_NAMES[id] ?? [])]
	}));
	const index = await indexOf([
		...SUBJECTS,
		...more,
		{ id: 'premier', kind: 'terms', mentions: 1, names: ['Premier'] },
		{ id: 'premjer', kind: 'terms', mentions: 1, names: ['Premjer'] },
		{ id: 'sovit-premier', kind: 'places', mentions: 1, names: ['Sovit Premier'] },
		{ id: 'parley-1969', kind: 'places', mentions: 1, names: ['Parley 1969'] },
		{ id: 'gromyko', kind: 'people', mentions: 1, names: ['Minister Gromyko', 'Andrei Gromyko'] },
		{ id: 'premier-league', kind: 'terms', mentions: 1, names: ['Soviet premier league'] }
	]);
	const texts = await TextIndex.of(
		[
			['amur', ['A premier spoke of the Politburo.', 'The Politburo met again.']],
			['beijing', ['Politburo in Beijing.']],
			['zhenbao', ['Ambush on Zhenbao Island was told of.']]
		],
		index.characters,
		() => Promise.resolve()
	);
	searched = { dataset, index, texts, offices: new Offices(dataset, index) };
});

const results = (typed: string) => searchAll(typed, searched);

describe('what is typed', () => {
	test('a date is answered by what happened then, the most telling first', () => {
		const { date, onDate, hits } = results('2 March 1969');
		expect(date).toEqual({ day: march, unit: 'day' });
		expect(onDate.map(({ record }) => record.id)).toEqual([
			// News of the day, those most named first; then what began; then what went on.
			'much-told',
			'zhenbao-2-march-1969',
			'border-talks',
			'long-talks',
			'a-year'
		]);
		expect(hits).toEqual([]);
		expect(results('2 March 1969').near).toBe(false);
		expect(idsOf(results('2 March 1969'))).toEqual(onDate.map(({ record }) => record.id));
		expect(new Set(onDate.map(({ kind }) => kind))).toEqual(new Set(['events']));
		// Only what is called so is a hit besides, not all that was in that year.
		expect(results('1969').hits.map(({ entry }) => entry.id)).toEqual(['parley-1969']);
		expect(results('Amur').date).toBeUndefined();
		expect(results('Amur').onDate).toEqual([]);
	});

	test('a name and a date: what happened then to do with it comes first', () => {
		expect(idsOf(results('Zhenbao 2 March 1969')).slice(0, 2)).toEqual([
			'zhenbao-2-march-1969',
			'zhenbao'
		]);
		expect(idsOf(results('2 March 1969, Zhenbao')).slice(0, 2)).toEqual([
			'zhenbao-2-march-1969',
			'zhenbao'
		]);
		expect(idsOf(results('March 1969 Zhenbao'))[0]).toBe('zhenbao-2-march-1969');
		expect(idsOf(results('Zhenbao 1969'))[0]).toBe('zhenbao-2-march-1969');
		for (const typed of [
			' Zhenbao 2 March 1969 ',
			'2  March  1969, Zhenbao',
			'Zhenbao 2 3 1969',
			' Zhenbao 2 марта 1969 года ',
			'Island Zhenbao 2 March 1969'
		]) {
			expect(idsOf(results(typed))[0], typed).toBe('zhenbao-2-march-1969');
			expect(results(typed).near, typed).toBe(false);
			const found = results(typed).hits.map(({ entry }) => entry.id);
			expect(new Set(found).size, typed).toBe(found.length);
		}
		// What is called just so is meant, whatever happened then.
		expect(idsOf(results('Parley 1969'))).toEqual(['parley-1969', 'border-talks']);
		expect(idsOf(results('Parlei 1969'))).toEqual(['parley-1969', 'border-talks']);
		expect(idsOf(results('Parley March 1969'))).toEqual(['border-talks', 'parley-1969']);
		// Then nothing happened to do with it.
		expect(results('Zhenbao 1955')).toMatchObject({ near: true });
		expect(idsOf(results('Zhenbao 1955'))[0]).toBe('zhenbao');
		expect(results('Zhenbao 2 March 1969').near).toBe(false);
	});

	test('who held an office comes behind what is called just so, before all else', () => {
		expect(idsOf(results('soviet premier'))).toEqual(['nikita-khrushchev', 'premier-league']);
		expect(idsOf(results('premier'))).toEqual([
			'premier',
			'premjer',
			'nikita-khrushchev',
			'sovit-premier',
			'premier-league',
			'amur'
		]);
		expect(results('premier').hits).toHaveLength(5);
		const [, , { office }] = results('premier').hits as [Hit, Hit, Hit];
		expect(office?.held.title.en).toBe('Premier');
		expect(idsOf(results('sovit premeir'))).toEqual(['nikita-khrushchev']);
		expect(results('sovit premeir').near).toBe(false);
		expect(idsOf(results('soviet premier 1960'))).toEqual(['nikita-khrushchev']);
		expect(idsOf(results('soviet premier 1970'))).not.toContain('nikita-khrushchev');
		expect(idsOf(results('ghtvmth CCCH'))).toEqual(['nikita-khrushchev']);
		// Who is called so and was it is found once, with the office.
		expect(
			results('Minister Gromyko').hits.map((hit) => [hit.entry.id, hit.office?.held.of])
		).toEqual([['gromyko', 'SUN']]);
		// What something is called is not misspelt.
		expect(idsOf(results('Sovit Premier'))).toEqual(['sovit-premier']);
	});

	test('texts come behind names, and what is found by name is not told again', () => {
		expect(results('Politburo')).toMatchObject({ hits: [], near: false });
		expect(idsOf(results('Politburo'))).toEqual(['amur', 'beijing']);
		expect(results('Politburo').texts.map(({ count }) => count)).toEqual([2, 1]);
		expect(results('Beijing').texts).toEqual([]);
		expect(results('Zhenbao Island').texts).toEqual([]);
		// Also by the words that the record has for those of other times.
		expect(idsOf(results('Peking Politburo'))).toEqual(['beijing']);
		expect(results('told of').texts.map(({ id }) => id)).toEqual(['zhenbao']);
		expect(searchAll('Politburo', { ...searched, texts: undefined }).texts).toEqual([]);
	});

	test('what was looked for instead is said, and its texts are found', () => {
		expect(results('gjkbn,ehj').instead).toBeUndefined();
		expect('instead' in results('Amur')).toBe(false);
		expect(results('Зщдшеигкщ')).toMatchObject({ instead: 'Politburo' });
		expect(idsOf(results('Зщдшеигкщ'))).toEqual(['amur', 'beijing']);
	});

	test('what is only near says so', () => {
		expect([results('Amurgsk').near, idsOf(results('Amurgsk'))]).toEqual([true, ['amursk']]);
		expect(results('Amursk').near).toBe(false);
	});
});

test('a record is of the years in which it was', () => {
	const isOfYear = ofYearIn(dataset);
	const years = (id: string) =>
		[1957, 1958, 1961, 1962].filter((year) => isOfYear({ id } as Hit['entry'], year));
	expect(years('great-leap-forward')).toEqual([1958, 1961]);
	expect(years('nowhere')).toEqual([]);
	const onNewYear = {
		get: () => ({
			kind: 'events',
			record: { id: 'x', when: when(dayOf(1963, 1, 1), dayOf(1964, 1, 1)) }
		})
	} as unknown as Finder;
	expect(
		[1962, 1963, 1964].filter((year) => ofYearIn(onNewYear)({ id: 'x' } as Hit['entry'], year))
	).toEqual([1963]);
	const undated = { get: () => ({ kind: 'terms', record: { id: 'x' } }) } as unknown as Finder;
	expect(ofYearIn(undated)({ id: 'x' } as Hit['entry'], 1958)).toBe(false);
});

test('of a month and of a year the events are told that began in it, or went on when it began', () => {
	const told = (day: number, unit: 'day' | 'month' | 'year') =>
		eventsOf({ day, unit }, dataset, searched.index).map(({ record }) => record.id);
	expect(told(dayOf(1969, 3, 1), 'month')).toEqual([
		'much-told',
		'zhenbao-2-march-1969',
		'border-talks',
		'long-talks',
		'a-year'
	]);
	expect(told(dayOf(1969, 1, 1), 'year')).toEqual([
		'much-told',
		'zhenbao-2-march-1969',
		'border-talks',
		'long-talks',
		'a-year'
	]);
	expect(told(dayOf(1958, 1, 1), 'year')).toEqual(['great-leap-forward']);
	expect(told(dayOf(1959, 1, 1), 'year')).toEqual(['great-leap-forward']);
	expect(told(march + 40, 'day')).toEqual(['a-year', 'long-talks']);
	expect(told(dayOf(1980, 1, 1), 'year')).toEqual([]);
});

describe('of two that are found', () => {
	const hit = (match: number, kind: string, id = 'x', mentions = 0, joined = 'x'): Hit =>
		({ entry: { id, kind, mentions }, match, form: { joined } }) as unknown as Hit;
	test.each<[string, Hit, Hit]>([
		[
			'the one that answers better comes first',
			hit(Match.Exact, 'events'),
			hit(Match.SoundsExact, 'places')
		],
		['what there is comes before words and events', hit(1, 'people', 'z'), hit(1, 'terms', 'a')],
		['words and events come before works', hit(16, 'events', 'z'), hit(8, 'works', 'a')],
		['a place comes before a person', hit(1, 'places', 'z'), hit(1, 'people', 'a', 9)],
		['a period comes before a tour', hit(1, 'periods', 'z'), hit(1, 'tours', 'a', 9)],
		['a word comes before an event', hit(1, 'terms', 'zz'), hit(1, 'events', 'aa', 9)],
		['of events, the plainer id comes first', hit(1, 'events', 'zz'), hit(1, 'terms', 'aaa', 9)],
		[
			'the shorter name comes first, of which more was typed',
			hit(Match.Begins, 'places', 'z', 0, 'am'),
			hit(Match.Begins, 'places', 'a', 9, 'amu')
		],
		[
			'… also where it only sounds so',
			hit(Match.SoundsBegins, 'places', 'z', 0, 'am'),
			hit(Match.SoundsBegins, 'places', 'a', 9, 'amu')
		],
		[
			'of names unfinished, the one named most often',
			hit(Match.Prefix, 'people', 'z', 9, 'amu'),
			hit(Match.Prefix, 'places', 'a', 1, 'am')
		],
		[
			'… also where it only sounds so',
			hit(Match.SoundsPrefix, 'people', 'z', 9),
			hit(Match.SoundsPrefix, 'places', 'a', 1)
		],
		[
			'of whole names, the kind counts before that',
			hit(Match.Exact, 'places', 'z', 1),
			hit(Match.Exact, 'people', 'a', 9)
		],
		['of one kind, the one named most often', hit(1, 'places', 'z', 9), hit(1, 'places', 'a', 1)],
		['of equals, the first by its id', hit(1, 'places', 'a'), hit(1, 'places', 'b')],
		[
			'a work asked for by author and year is what is meant',
			hit(Match.Exact, 'works', 'z', 0, 'luthi2008'),
			hit(Match.Begins, 'places', 'a')
		],
		[
			'… also as it sounds',
			hit(Match.SoundsExact, 'works', 'z', 0, 'luthi2008'),
			hit(Match.Begins, 'places', 'a')
		],
		[
			'of whole names, it counts nothing how long they are',
			hit(Match.SoundsExact, 'places', 'z', 9, 'amurandussuri'),
			hit(Match.SoundsExact, 'places', 'a', 1, 'amur')
		],
		[
			'… by its author alone, it comes before what only begins so',
			hit(Match.Begins, 'works', 'z', 0, 'luthi2008'),
			hit(Match.SoundsBegins, 'places', 'a')
		],
		[
			'… but behind what begins with the whole word',
			hit(Match.Begins, 'places', 'z'),
			hit(Match.Begins, 'works', 'a', 0, 'luthi2008')
		],
		[
			'a title comes behind what it names',
			hit(Match.Inside, 'events', 'z'),
			hit(Match.SoundsExact, 'works', 'a', 0, 'thesplit')
		],
		[
			'the year of a title is not its author’s',
			hit(Match.Inside, 'events', 'z'),
			hit(Match.SoundsExact, 'works', 'a', 0, '1969')
		],
		[
			'an author found otherwise is one',
			hit(Match.Inside, 'events', 'z'),
			hit(Match.Prefix, 'works', 'a', 0, 'luthi2008')
		]
	])('%s', (_, first, second) => {
		expect(bestFirst([first, second])).toEqual([first, second]);
		expect(bestFirst([second, first])).toEqual([first, second]);
	});
});

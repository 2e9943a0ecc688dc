import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { at } from '../../../src/i18n/dated-words';
import { en } from '../../../src/i18n/whole';
import {
	KINDS,
	kindOf,
	type AnyRecord,
	type OpeningData,
	type Reference
} from '../../../src/kinds';
import { spotsOf, type EventSummary } from '../../../src/kinds/event/kind';
import { FINE_ZOOM, isDrawnFinely } from '../../../src/kinds/fine';
import type { Reading } from '../../../src/kinds/kind';
import { isWebAddress } from '../../../src/kinds/web-address';
import { dayOf, LAST_DAY } from '../../../src/time/day';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
dataset.add(publicJson<Reference>('reference.json'));
const { data } = dataset;

/** What is read of a record on a day, in English. */
function quietLine(id: string, ...[year, month, date]: [number, number, number]) {
	const found = dataset.get(id)!;
	const reading: Reading = { dataset, day: dayOf(year, month, date), language: 'en', words: en };
	return kindOf(found).subtitle?.(found.record, reading);
}
const record = <K extends keyof typeof KINDS>(kind: K, id: string) =>
	(data[kind] as { id: string }[]).find((one) => one.id === id)! as (typeof data)[K][number];

test('the quiet line says what a record is, and how it stands on the date', () => {
	expect(quietLine('zhenbao-2-march-1969', 1969, 3, 2)).toBe(en.eventKinds.battle);
	expect(quietLine('moscow', 1969, 3, 2)).toBe(en.placeKinds.capital);
	// A place that is disputed ground says how it stands.
	expect(quietLine('zhenbao', 1969, 3, 2)).toBe(en.areas.disputed);
	expect(quietLine('zhenbao', 1969, 3, 2)).toBe(quietLine('damansky-zhenbao', 1969, 3, 2));
	expect(quietLine('beijing--moscow', 1955, 1, 1)).toBe(en.stances.alliance);
	expect(quietLine('beijing--moscow', 1969, 3, 10)).toBe(en.stances['armed-conflict']);
	// Before the first phase it is a relation, and no more.
	expect(quietLine('beijing--moscow', 1945, 1, 1)).toBe(en.kinds.links);
	expect(quietLine('border-ussuri', 1969, 3, 2)).toBe(en.statuses['armed-clash']);
	const reading: Reading = { dataset, day: 0, language: 'en', words: en };
	expect(KINDS.sectors.subtitle?.({ statuses: [] } as never, reading)).toBe(en.kinds.sectors);
	const [flow] = data.flows;
	expect(quietLine(flow!.id, 1969, 3, 2)).toBe(en.flows.kinds[flow!.kind]);
});

test('the quiet line of ground once disputed says when it was settled, and when or in what year it was handed over', () => {
	const when = (edtf: string, day: number) => ({ edtf, days: [day, day, day + 1, day + 1] });
	const line = (day: number, transferred: string) => {
		const resolved = { agreement: when('1991-05-16', 20), transferred: when(transferred, 30) };
		const ground = { control: [], resolved } as never;
		return KINDS.areas.subtitle?.(ground, { dataset, day, language: 'en', words: en });
	};
	const { settled, transferredIn, transferredOn, unclaimed } = en.areas;
	expect(line(19, '2008-10-14')).toEqual(unclaimed);
	expect(line(25, '2008-10-14')).toEqual(settled(at('1991-05-16', '16 May 1991')));
	expect(line(30, '2008-10-14')).toEqual(transferredOn(at('2008-10-14', '14 October 2008')));
	expect(line(30, '2008')).toEqual(transferredIn(at('2008', '2008')));
});

test('the quiet line of a person names the offices held on the date', () => {
	const several = { en: 'Premier', 'zh-Hans': '总理', ru: 'Премьер' };
	const office = (title: string, from: number, to: number) => ({
		title: { ...several, en: title },
		when: { edtf: '', days: [from, from, to, to] }
	});
	const person = { offices: [office('Premier', 0, 10), office('Minister', 5, 20)] };
	const read = (day: number, language: Reading['language'] = 'en') =>
		KINDS.people.subtitle?.(person as never, { dataset, day, language, words: en });
	expect(read(0)).toBe('Premier');
	expect(read(5)).toBe('Premier · Minister');
	expect(read(10)).toBe('Minister');
	expect(read(0, 'ru')).toBe('Премьер');
	expect(read(20)).toBe(en.kinds.people);
});

test('a relation is called by the names that its capitals bear on the date', () => {
	const link = record('links', 'beijing--moscow');
	const title = (day: number, language: Reading['language']) =>
		KINDS.links.title?.(link, { dataset, day, language, words: en }, language);
	expect(title(dayOf(1969, 3, 2), 'en')).toBe(en.story.between('Beijing', 'Moscow'));
	expect(title(dayOf(1969, 3, 2), 'ru')).toBe(en.story.between('Пекин', 'Москва'));
	expect(title(dayOf(1948, 1, 1), 'en')).toBe(en.story.between('Beiping', 'Moscow'));
	const unknown = { ...link, between: ['atlantis', 'moscow'] } as typeof link;
	const reading = { dataset, day: 0, language: 'en' as const, words: en };
	expect(KINDS.links.title?.(unknown, reading, 'en')).toBe(en.story.between('atlantis', 'Moscow'));
	expect(KINDS.links.features?.(unknown, dataset)).toEqual([]);
});

test('a relation has one line, which each phase has to itself', () => {
	const link = record('links', 'beijing--moscow');
	const features = KINDS.links.features?.(link, dataset) ?? [];
	expect(features.map(({ id, when, stretch }) => [id, when, stretch])).toEqual(
		link.phases.map(({ when }, stretch) => [`beijing--moscow/${stretch + 1}`, when, stretch])
	);
	expect(new Set(features.map(({ geometry }) => geometry)).size).toBe(1);
});

test('an event lies at its own place, else at all that it names, else in its area, else in its sector', () => {
	const area = data.areas[0]!;
	const sector = data.sectors[0]!;
	const place = (id: string) => dataset.place(id)!;
	const location = { position: [1, 2], accuracy: 3 };
	const spots = (event: object) =>
		spotsOf({ places: [], ...event } as unknown as EventSummary, dataset);
	const whole = { location, places: ['moscow'], area: area.id, sector: sector.id };
	expect(spots(whole)).toEqual([location]);
	expect(
		spots({ ...whole, location: undefined, places: ['moscow', 'nowhere', 'beijing'] })
	).toEqual([place('moscow'), place('beijing')]);
	expect(spots({ places: ['nowhere'], area: area.id, sector: sector.id })).toEqual([area]);
	expect(spots({ sector: sector.id })).toEqual([{ position: sector.position, accuracy: 100_000 }]);
	for (const nothing of [{}, { area: 'nowhere' }, { sector: 'moscow' }]) {
		expect(spots(nothing)).toEqual([]);
		const event = { id: 'e', places: [], ...nothing } as unknown as EventSummary;
		expect(KINDS.events.features?.(event, dataset)).toEqual([]);
		expect(KINDS.events.positions?.(event, dataset)).toEqual([]);
	}
});

test('an event is one feature, at all its places', () => {
	const event = data.events.find(({ location, places }) => !location && places.length > 1)!;
	const coordinates = event.places.map((id) => dataset.place(id)!.position);
	expect(KINDS.events.features?.(event, dataset)).toEqual([
		{ id: event.id, geometry: { type: 'MultiPoint', coordinates }, when: event.when }
	]);
	expect(KINDS.events.positions?.(event, dataset)).toEqual(coordinates);
	expect(KINDS.events.time?.(event)).toBe(event.when);
	expect(KINDS.flows.time?.(data.flows[0]!)).toBe(data.flows[0]!.when);
});

test('a place is a point, as long as it is there', () => {
	const { id, position, when } = record('places', 'moscow');
	expect(KINDS.places.features?.(record('places', 'moscow'), dataset)).toEqual([
		{ id, geometry: { type: 'Point', coordinates: position }, when }
	]);
	for (const kind of ['places', 'areas', 'sectors', 'geography'] as const) {
		const [one] = data[kind];
		expect(kindOf({ kind }).positions?.(one!, dataset)).toEqual([one!.position]);
	}
});

test('the map goes so near that a record is well seen', () => {
	const notes = (accuracy: number) => [{ accuracy }] as never;
	expect(isDrawnFinely({})).toBe(false);
	expect(isDrawnFinely({ geometryNotes: [] })).toBe(false);
	expect(isDrawnFinely({ geometryNotes: notes(250) })).toBe(true);
	expect(isDrawnFinely({ geometryNotes: notes(251) })).toBe(false);
	const area = (accuracy: number, geometryNotes?: never) =>
		KINDS.areas.focusZoom?.({ accuracy, geometryNotes } as never);
	expect([area(9000, notes(50)), area(1999), area(2000)]).toEqual([FINE_ZOOM, 9, 7]);
	const place = (accuracy: number, prominence: number, geometryNotes?: never) =>
		KINDS.places.focusZoom?.({ accuracy, prominence, geometryNotes } as never);
	expect([place(9000, 5, notes(50)), place(500, 5), place(501, 5)]).toEqual([
		FINE_ZOOM,
		FINE_ZOOM,
		6.5
	]);
	expect([place(501, 0), place(501, 20)]).toEqual([4, 7.2]);
	const river = (prominence: number) => KINDS.geography.focusZoom?.({ prominence } as never);
	expect([river(0), river(6), river(20)]).toEqual([4.5, 6, 8]);
	expect(KINDS.events.focusZoom?.(data.events[0]!)).toBe(5);
	expect(KINDS.sectors.focusZoom?.(data.sectors[0]!)).toBe(5.6);
});

test('what is not there on a day has no state on it', () => {
	const when = { edtf: '', days: [0, 0, 10, 10] };
	const names = { en: 'River', 'zh-Hans': '河', pinyin: 'Hé', ru: 'Река' };
	for (const kind of ['places', 'geography'] as const) {
		const states = (day: number) =>
			kindOf({ kind }).states?.({ id: 'a', when, names } as never, day, 'ru');
		expect(states(0)).toEqual([{ of: 'name', name: 'Река' }]);
		expect(states(10)).toEqual([undefined]);
	}
	const chain = (extra: object) => ({ names, ...extra }) as never;
	const control = [{ when, holders: ['SUN'], claimants: ['CHN'] }];
	expect(KINDS.areas.states?.(chain({ control }), 5, 'en')).toEqual([
		{ of: 'holders', polities: ['SUN'] },
		{ of: 'claimants', polities: ['CHN'] },
		{ of: 'name', name: 'River' }
	]);
	expect(KINDS.areas.states?.(chain({ control }), 10, 'en')).toEqual([
		undefined,
		undefined,
		{ of: 'name', name: 'River' }
	]);
	expect(KINDS.links.states?.(chain({ phases: [{ when, stance: 'hostile' }] }), 5, 'en')).toEqual([
		{ of: 'stance', stance: 'hostile' }
	]);
	expect(KINDS.links.states?.(chain({ phases: [] }), 5, 'en')).toEqual([undefined]);
	expect(
		KINDS.sectors.states?.(chain({ statuses: [{ when, status: 'claimed' }] }), 5, 'en')
	).toEqual([{ of: 'status', status: 'claimed' }]);
	expect(KINDS.sectors.states?.(chain({ statuses: [] }), 5, 'en')).toEqual([undefined]);
});

test('a period that is still running when the atlas closes is told without its end', () => {
	const time = (to: number) =>
		KINDS.periods.time?.({ when: { edtf: '1991/2009', days: [0, 0, to, to] } } as never);
	expect(time(LAST_DAY)?.edtf).toBe('1991/2009');
	expect(time(LAST_DAY + 1)).toEqual({
		edtf: '1991/..',
		days: [0, 0, LAST_DAY + 1, LAST_DAY + 1]
	});
});

test('a story leads to what names its record, and to nothing else', () => {
	const made = {
		data: {
			events: [
				{ id: 'at-place', places: ['here'], sector: 'river' },
				{ id: 'in-area', places: [], area: 'isle' },
				{ id: 'elsewhere', places: ['there'], sector: 'hills' }
			],
			areas: [{ id: 'isle', place: 'here' }, { id: 'bank' }],
			flows: [
				{ id: 'out', origin: 'here', destination: 'there' },
				{ id: 'in', origin: 'there', destination: 'here' },
				{ id: 'far', origin: 'there', destination: 'beyond' }
			],
			links: [
				{
					id: 'here--there',
					between: ['here', 'there'],
					phases: [{ events: ['at-place'] }, { events: [] }]
				},
				{
					id: 'there--beyond',
					between: ['there', 'beyond'],
					phases: [{ events: [] }, { events: [] }]
				}
			],
			debates: [
				{ id: 'named', places: ['here'], people: ['mao'], events: ['at-place'], positions: [] },
				{
					id: 'evidence',
					places: [],
					people: [],
					events: [],
					positions: [{ evidence: [] }, { evidence: [{ event: 'at-place' }, { event: 'x' }] }]
				},
				{
					id: 'other',
					places: ['there'],
					people: [],
					events: [],
					positions: [{ evidence: [{ event: 'x' }] }]
				}
			],
			terms: [
				{ id: 'word', events: ['at-place'] },
				{ id: 'no-word', events: [] }
			]
		},
		eventsOf: (period: string) =>
			period === 'split' ? [{ id: 'at-place' }, { id: 'in-area' }] : []
	} as never;
	const related = (kind: keyof typeof KINDS, one: object) =>
		kindOf({ kind }).related?.(one as never, made);
	expect(related('places', { id: 'here' })).toEqual({
		events: ['at-place', 'in-area'],
		flows: ['out', 'in'],
		links: ['here--there'],
		debates: ['named']
	});
	expect(related('places', { id: 'beyond' })).toMatchObject({ events: [], flows: ['far'] });
	expect(related('areas', { id: 'isle', place: 'here', sector: 'river' })).toEqual({
		events: ['at-place', 'in-area'],
		debates: ['named'],
		wholes: ['here', 'river']
	});
	expect(related('areas', { id: 'bank', sector: 'river' })).toEqual({
		events: [],
		debates: [],
		wholes: ['river']
	});
	expect(related('events', { id: 'at-place', period: 'split', sector: 'river' })).toEqual({
		links: ['here--there'],
		debates: ['named', 'evidence'],
		wholes: ['split', 'river'],
		others: ['word']
	});
	expect(related('sectors', { id: 'river' })).toEqual({ events: ['at-place'] });
	expect(related('people', { id: 'mao', events: ['at-place'] })).toEqual({
		events: ['at-place'],
		debates: ['named']
	});
	expect(related('periods', { id: 'split' })).toEqual({ events: ['at-place', 'in-area'] });
	expect(related('series', { events: ['a'], flows: ['b'] })).toEqual({
		events: ['a'],
		flows: ['b']
	});
	expect(related('terms', { events: ['a'], related: ['b'] })).toEqual({
		events: ['a'],
		others: ['b']
	});
	expect(related('links', { phases: [{ events: ['a'] }, { events: ['b', 'c'] }] })).toEqual({
		events: ['a', 'b', 'c']
	});
	expect(
		related('debates', {
			events: ['a'],
			positions: [{ evidence: [{ event: 'b' }] }, { evidence: [] }]
		})
	).toEqual({ events: ['a', 'b'] });
});

test('the texts of a kind that cite sources are known', () => {
	const [a, b] = [[['A']], [['B']]];
	const prose = (kind: keyof typeof KINDS, one: object) => kindOf({ kind }).prose?.(one as never);
	expect(prose('events', { caption: a })).toEqual([a]);
	expect(prose('periods', { introduction: a, boundaries: b })).toEqual([a, b]);
	expect(prose('series', { reading: { en: a, ru: b } })).toEqual([a]);
	expect(prose('terms', { definition: { en: a, ru: b } })).toEqual([a]);
});

test('a reader’s browser is led to addresses of the web only', () => {
	for (const address of ['https://a.example/', 'http://a.example/b?c#d', 'HTTPS://A.example']) {
		expect(isWebAddress(address), address).toBe(true);
	}
	for (const none of [
		'',
		'a.example',
		'ftp://a.example/',
		'javascript://a.example/%0Aalert(1)',
		'x https://a.example/',
		'xhttps://a.example/',
		'https:a.example',
		'https:///a.example',
		'https://a.example/b c',
		'https://a.example\\b',
		'https://a.example/\u0000',
		'https://name@a.example/',
		'https://name:word@a.example/',
		'https://:word@a.example/',
		'https://[a/'
	]) {
		expect(isWebAddress(none), none).toBe(false);
	}
});

describe('made up', () => {
	const dated = (from: number, to: number) => ({ edtf: '', days: [from, from, to, to] });

	test('a relation is a line from the one capital to the other, once for each phase', () => {
		const link = {
			kind: 'links',
			record: {
				id: 'beijing--moscow',
				between: ['beijing', 'moscow'],
				phases: [{ when: dated(0, 10) }, { when: dated(10, 20) }]
			}
		} as unknown as AnyRecord;
		const geometry = {
			type: 'LineString',
			coordinates: ['beijing', 'moscow'].map((id) => dataset.place(id)?.position)
		};
		expect(kindOf(link).features?.(link.record as never, dataset)).toEqual([
			{ id: 'beijing--moscow/1', geometry, when: dated(0, 10), stretch: 0 },
			{ id: 'beijing--moscow/2', geometry, when: dated(10, 20), stretch: 1 }
		]);
		const nowhere = { ...link.record, between: ['beijing', 'no-such-place'] };
		expect(kindOf(link).features?.(nowhere as never, dataset)).toEqual([]);
	});

	test('a scene leads to its event, and to its ground where it has one', () => {
		const scene = { kind: 'scenes', record: { event: 'a', area: 'b' } } as unknown as AnyRecord;
		expect(kindOf(scene).related?.(scene.record as never, dataset)).toEqual({
			events: ['a'],
			wholes: ['b']
		});
		expect(kindOf(scene).related?.({ event: 'a' } as never, dataset)).toEqual({
			events: ['a'],
			wholes: []
		});
	});
});

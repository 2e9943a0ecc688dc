/** Which relations are drawn on a day, and what is drawn of one: made-up ones, so that each rule is seen apart. */
import { describe, expect, test } from 'vitest';
import type { Stance } from '../../../src/kinds/link/schema';
import type { Summary } from '../../../src/kinds';
import type { FeatureProperties, MapFeature } from '../../../src/map/features';
import { INITIAL_SETTINGS } from '../../../src/map/layer-settings';
import {
	cased,
	isAside,
	isDrawn,
	isLookedAt,
	whenWritten,
	whose,
	written
} from '../../../src/map/layers/link-features';
import { AT_ONCE, rankedOn } from '../../../src/map/layers/link-ranks';
import type { Interval } from '../../../src/time/interval';

type Link = Summary<'links'>;
const link = (
	id: string,
	stance: Stance,
	{ from = -9000, to = 9000, prominence = 'minor' as Link['prominence'] } = {}
) =>
	({
		id,
		between: ['tokyo', id],
		phases: [{ stance, when: { days: [from, from, to, to] } }],
		prominence
	}) as unknown as Link;
const many = (
	count: number,
	...more: Parameters<typeof link> extends [string, ...infer Rest] ? Rest : never
) =>
	Array.from({ length: count }, (_, at) => link(`many-${String.fromCharCode(97 + at)}`, ...more));

describe('a dozen relations are drawn', () => {
	const drawn = (links: Link[], day = 0) => rankedOn(links, day).drawn.map(({ id }) => id);

	test('first those of the three capitals, then the stronger, then the more prominent', () => {
		const three = { ...link('beijing--moscow', 'none'), between: ['beijing', 'moscow'] } as Link;
		const others = many(AT_ONCE, 'friendship');
		expect(drawn([...others, three])[0]).toBe('beijing--moscow');
		expect(drawn([...others, link('war', 'armed-conflict')])[0]).toBe('war');
		expect(drawn([...others, link('told', 'normalized', { prominence: 'main' })])[0]).toBe('told');
		expect(drawn([...others, link('weak', 'normalized')])).not.toContain('weak');
	});

	test('what changed within the year counts for more', () => {
		const others = many(AT_ONCE, 'friendship');
		const isDrawnAfter = (days: number) =>
			drawn([...others, link('new', 'normalized', { from: -days })]).includes('new');
		expect([0, 364, 365].map(isDrawnAfter)).toEqual([true, true, false]);
	});

	test('of equals those that come first by their names; the others are the quieter ones', () => {
		const links = many(AT_ONCE + 2, 'friendship');
		const ids = links.map(({ id }) => id);
		for (const order of [links, links.toReversed()]) {
			const { drawn: shown, quieter } = rankedOn(order, 0);
			expect(shown.map(({ id }) => id)).toEqual(ids.slice(0, AT_ONCE));
			expect(quieter.map(({ id }) => id)).toEqual(ids.slice(AT_ONCE));
		}
	});

	test('and none that is not there on the day', () => {
		const later = link('later', 'alliance', { from: 100 });
		expect([drawn([later], 99), drawn([later], 100)]).toEqual([[], ['later']]);
	});
});

test('a relation is of the one of the two that it leads to, of the three among themselves, or of Washington', () => {
	const of = (...between: string[]) => whose({ between } as unknown as Link);
	expect(of('hanoi', 'moscow')).toBe('moscow');
	expect(of('beijing', 'hanoi')).toBe('beijing');
	expect(of('tokyo', 'washington')).toBe('washington');
	expect(of('beijing', 'washington')).toBe('three');
});

const properties = {
	id: 'beijing--hanoi/1',
	record: 'beijing--hanoi',
	between: ['beijing', 'hanoi'],
	days: [5, 5, 25, 25] as Interval,
	drawn: [
		[0, 10],
		[20, 30]
	],
	stance: 'friendship'
} satisfies FeatureProperties;
const feature: MapFeature = {
	type: 'Feature',
	geometry: { type: 'LineString', coordinates: [] },
	properties
};

describe('what the reader looks at', () => {
	test('is the relation, or one of its capitals', () => {
		const looked = ['beijing--hanoi', 'hanoi', 'beijing', 'moscow', 'beijing--moscow', null];
		expect(looked.map((at) => isLookedAt(properties, at))).toEqual([
			true,
			true,
			true,
			false,
			false,
			false
		]);
		// Only who looks at a capital looks past others.
		const aside = looked.map((lookedAt) => isAside(properties, { ...INITIAL_SETTINGS, lookedAt }));
		expect(aside).toEqual([false, false, false, true, false, false]);
	});

	test('is drawn on every day, all else on the days on which it is among the most telling', () => {
		const days = [0, 9, 10, 19, 20, 29, 30];
		const drawn = (more: object) =>
			days.filter((day) => isDrawn(properties, day, { ...INITIAL_SETTINGS, ...more }));
		expect(drawn({})).toEqual([0, 9, 20, 29]);
		expect(drawn({ lookedAt: 'moscow' })).toEqual([0, 9, 20, 29]);
		expect(drawn({ lookedAt: 'hanoi' })).toEqual(days);
		expect(drawn({ quieterTies: true })).toEqual(days);
	});
});

describe('what is written along an arc', () => {
	const phase = (from: number, to: number, stance: Stance, id = `beijing--hanoi/${from}`) => ({
		...feature,
		properties: { ...properties, id, days: [from, from, to, to] as Interval, stance }
	});
	const told = (phases: MapFeature[], more: object = {}) =>
		written(phases).map(({ properties }) => [
			properties['stance'],
			properties.id,
			...whenWritten(properties, { ...INITIAL_SETTINGS, ...more }).map((days) => days.join(' '))
		]);

	test('is there as long as it is drawn, within its phases; once for each stance', () => {
		const [first, second] = ['beijing--hanoi/5~', 'beijing--hanoi/15~'];
		const phases = [
			phase(5, 15, 'friendship'),
			phase(15, 22, 'strained'),
			phase(22, 28, 'friendship')
		];
		expect(told(phases)).toEqual([
			['friendship', first, '5 5 10 10', '22 22 28 28'],
			['strained', second, '20 20 22 22']
		]);
		const all = [
			['friendship', first, '5 5 15 15', '22 22 28 28'],
			['strained', second, '15 15 22 22']
		];
		expect(told(phases, { quieterTies: true })).toEqual(all);
		expect(told(phases, { lookedAt: 'hanoi' })).toEqual(all);
		expect(told(phases, { lookedAt: 'moscow' })).toEqual([
			['friendship', first],
			['strained', second]
		]);
		expect(told([])).toEqual([]);
		// Not for no time at all, where it begins as the arc ends.
		expect(told([phase(10, 22, 'strained')])).toEqual([
			['strained', 'beijing--hanoi/10~', '20 20 22 22']
		]);
	});

	test('is there in its order, whichever phase was written first', () => {
		const [one] = told([phase(22, 28, 'friendship'), phase(5, 15, 'friendship')], {
			quieterTies: true
		});
		expect(one?.slice(2)).toEqual(['5 5 15 15', '22 22 28 28']);
	});

	test('has its whole time for its days', () => {
		const [one] = written([phase(5, 15, 'friendship'), phase(22, 28, 'friendship')]);
		expect(one?.properties.days).toEqual([5, 5, 28, 28]);
	});

	test('shares no day with itself where it is not certain when a phase ended', () => {
		const phases = [
			phase(0, 9, 'friendship'),
			phase(6, 12, 'friendship'),
			phase(7, 8, 'friendship'),
			phase(8, 12, 'friendship')
		];
		expect(told(phases, { quieterTies: true })).toEqual([
			['friendship', 'beijing--hanoi/0~', '0 0 9 9', '9 9 12 12']
		]);
	});
});

test('below all phases of a relation lies one line for its whole time, which has no mood', () => {
	const when = { edtf: '1950/1990', days: [0, 0, 90, 90] };
	const [below, ...phases] = cased({ id: 'beijing--hanoi', when } as unknown as Link, [feature]);
	expect(phases).toEqual([feature]);
	expect(below?.properties).toMatchObject({
		id: 'beijing--hanoi',
		days: [0, 0, 90, 90],
		cased: true
	});
	expect(below?.properties).not.toHaveProperty('stance');
	expect(cased({ id: 'beijing--hanoi', when } as unknown as Link, [])).toEqual([]);
});

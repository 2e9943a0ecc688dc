import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameStretches, namesOn } from '../../../src/kinds/names';
import type { Names } from '../../../src/kinds/fields';
import { dayOf } from '../../../src/time/day';
import { BEGINNING, FOREVER, isActiveOn, type When } from '../../../src/time/interval';

const present: Names = { en: 'Beijing', 'zh-Hans': '北京', pinyin: 'Běijīng', ru: 'Пекин' };

const lasting = (from: number, to: number): When => ({
	edtf: 'generated',
	days: [from, from, to, to]
});

const day = fc.integer({ min: -30, max: 30 });
const end = fc.oneof(
	{ weight: 5, arbitrary: day },
	{ weight: 1, arbitrary: fc.constantFrom(BEGINNING, FOREVER) }
);
const record = fc
	.array(
		fc.tuple(end, end).map(([a, b]) => lasting(Math.min(a, b), Math.max(a, b))),
		{ maxLength: 6 }
	)
	.map((whens) => ({
		names: present,
		historicalNames: whens.map((when, index) => ({ names: { en: `Name ${index}` }, when }))
	}));

test('the stretches tile time: no gap, no overlap, from the beginning for ever', () => {
	fc.assert(
		fc.property(record, (named) => {
			let reached = BEGINNING;
			for (const { interval } of nameStretches(named)) {
				expect(interval[0]).toBe(reached);
				expect(interval[3]).toBeGreaterThan(interval[0]);
				expect(interval[1]).toBe(interval[0]);
				expect(interval[2]).toBe(interval[3]);
				reached = interval[3];
			}
			expect(reached).toBe(FOREVER);
		}),
		{ numRuns: 1000 }
	);
});

test('on a day with one dated name it is that name, on a day with none the present one', () => {
	fc.assert(
		fc.property(record, day, (named, today) => {
			const dated = named.historicalNames.filter(
				({ when }) =>
					isActiveOn(when.days, today) && (when.days[0] > BEGINNING || when.days[3] < FOREVER)
			);
			const names = namesOn(named, today);
			if (dated.length === 0) expect(names).toEqual(present);
			else expect(dated.map((each) => each.names.en)).toContain(names.en);
		}),
		{ numRuns: 1000 }
	);
});

test('a name of its time stands in its time only', () => {
	const beijing = {
		names: present,
		historicalNames: [
			{ names: { en: 'Peiping', ru: 'Бэйпин' }, when: lasting(BEGINNING, dayOf(1949, 9, 27)) }
		]
	};
	expect(namesOn(beijing, dayOf(1949, 9, 26))).toEqual({
		en: 'Peiping',
		'zh-Hans': '北京',
		pinyin: 'Běijīng',
		ru: 'Бэйпин'
	});
	expect(namesOn(beijing, dayOf(1949, 9, 27))).toEqual(present);
});

test('another name without dates renames nothing', () => {
	const other = {
		names: present,
		historicalNames: [{ names: { en: 'Peking' }, when: lasting(BEGINNING, FOREVER) }]
	};
	expect(nameStretches(other)).toEqual([
		{ interval: [BEGINNING, BEGINNING, FOREVER, FOREVER], names: present }
	]);
});

test('what was never renamed has one name', () => {
	expect(nameStretches({ names: present })).toHaveLength(1);
	expect(namesOn({ names: present }, 0)).toBe(present);
});

test('names follow each other in order of time, whatever the order in which they are told', () => {
	const named = {
		names: present,
		historicalNames: [
			{ names: { en: 'Later' }, when: lasting(10, 20) },
			{ names: { en: 'First' }, when: lasting(0, 12) },
			{ names: { en: 'Within' }, when: lasting(2, 5) },
			{ names: { en: 'Never' }, when: lasting(30, 30) },
			{ names: { en: 'Always' }, when: lasting(BEGINNING, FOREVER) }
		]
	};
	expect(
		nameStretches(named).map(({ interval: [from, , , to], names }) => [names.en, from, to])
	).toEqual([
		['Beijing', BEGINNING, 0],
		['First', 0, 12],
		['Later', 12, 20],
		['Beijing', 20, 30],
		['Beijing', 30, FOREVER]
	]);
	const until = {
		names: present,
		historicalNames: [{ names: { en: 'Old' }, when: lasting(BEGINNING, 7) }]
	};
	expect([6, 7].map((day) => namesOn(until, day).en)).toEqual(['Old', 'Beijing']);
	const since = {
		names: present,
		historicalNames: [{ names: { en: 'New' }, when: lasting(7, FOREVER) }]
	};
	expect([6, 7].map((day) => namesOn(since, day).en)).toEqual(['Beijing', 'New']);
});

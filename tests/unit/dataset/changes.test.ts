import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChangeIndex, type Dated } from '../../../src/dataset/changes';
import { BEGINNING, FOREVER, isActiveOn, type Interval } from '../../../src/time/interval';

const day = fc.integer({ min: -20, max: 20 });
const end = fc.oneof(
	{ weight: 8, arbitrary: day },
	{ weight: 1, arbitrary: fc.constantFrom(BEGINNING, FOREVER) }
);

/** Few days, so that much comes and goes on the same one; some things last no day at all. */
const interval = fc
	.tuple(end, end, end, end)
	.map((days) => days.sort((a, b) => a - b) as unknown as Interval);
const things = fc
	.array(interval, { maxLength: 12 })
	.map((intervals) => intervals.map((interval, index): Dated => ({ id: `t${index}`, interval })));
const walk = fc.array(day, { minLength: 2, maxLength: 12 });

const there = (all: readonly Dated[], today: number) =>
	all
		.filter((thing) => isActiveOn(thing.interval, today))
		.map((thing) => thing.id)
		.sort();

test('after any walk through the days, what has come and not gone is what is there', () => {
	fc.assert(
		fc.property(things, walk, (all, days) => {
			const index = new ChangeIndex(all);
			const present = new Set(there(all, days[0]!));
			for (let step = 1; step < days.length; step++) {
				for (const [id, here] of index.between(days[step - 1]!, days[step]!)) {
					if (here) present.add(id);
					else present.delete(id);
				}
				expect([...present].sort()).toEqual(there(all, days[step]!));
			}
		}),
		{ numRuns: 1000 }
	);
});

test('a step names what differs and nothing else', () => {
	fc.assert(
		fc.property(things, day, day, (all, from, to) => {
			const differs = all
				.filter(({ interval }) => isActiveOn(interval, from) !== isActiveOn(interval, to))
				.map(({ id, interval }) => [id, isActiveOn(interval, to)] as const);
			expect(new ChangeIndex(all).between(from, to)).toEqual(new Map(differs));
		}),
		{ numRuns: 1000 }
	);
});

test('the way back undoes the way there', () => {
	fc.assert(
		fc.property(things, day, day, (all, from, to) => {
			const index = new ChangeIndex(all);
			const back = [...index.between(to, from)].map(([id, here]) => [id, !here] as const);
			expect(index.between(from, to)).toEqual(new Map(back));
		})
	);
});

test('one thing that gives way to itself on the same day does not blink', () => {
	const index = new ChangeIndex([
		{ id: 'name', interval: [5, 5, 9, 9] },
		{ id: 'name', interval: [0, 0, 5, 5] }
	]);
	expect(index.between(4, 5)).toEqual(new Map());
	expect(index.between(5, 4)).toEqual(new Map());
	expect(index.between(-1, 7)).toEqual(new Map([['name', true]]));
	expect(index.between(3, 9)).toEqual(new Map([['name', false]]));
	expect(index.between(9, 3)).toEqual(new Map([['name', true]]));
});

test('what comes and goes on the same day is never there', () => {
	const index = new ChangeIndex([{ id: 'ghost', interval: [3, 3, 3, 3] }]);
	expect(index.between(2, 3)).toEqual(new Map());
	expect(index.between(0, 9)).toEqual(new Map());
	expect(index.between(9, 0)).toEqual(new Map());
});

test('the next and the previous change are the nearest days on which something comes or goes', () => {
	fc.assert(
		fc.property(things, day, (all, today) => {
			const index = new ChangeIndex(all);
			const days = index.changes.map((change) => change.day);
			expect(index.next(today)).toBe(days.find((other) => other > today));
			expect(index.previous(today)).toBe(days.findLast((other) => other < today));
		})
	);
});

test('nothing changes between one change and the next', () => {
	fc.assert(
		fc.property(things, day, (all, today) => {
			const index = new ChangeIndex(all);
			const last = (index.next(today) ?? today + 1) - 1;
			if (last < FOREVER - 1) expect(index.between(today, last).size).toBe(0);
		})
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Roster } from '../../src/dataset/roster';
import { during, type Interval } from '../../src/time/interval';

const day = fc.integer({ min: -20, max: 20 });
const interval = fc
	.tuple(day, day, day, day)
	.map((days) => days.sort((a, b) => a - b) as unknown as Interval);
const records = fc
	.array(interval, { maxLength: 12 })
	.map((all) => all.map((days, index) => ({ id: `r${index}`, when: { edtf: '', days } })));

test('on every day of any walk the list holds what is there, in its own order', () => {
	fc.assert(
		fc.property(records, fc.array(day, { minLength: 1, maxLength: 12 }), (all, days) => {
			const roster = new Roster(all);
			for (const today of days) {
				expect(roster.on(today)).toEqual(all.filter(({ when }) => during(when.days, today)));
			}
		}),
		{ numRuns: 1000 }
	);
});

test('where nothing comes or goes, the very same list is given again', () => {
	const roster = new Roster([
		{ id: 'a', when: { edtf: '', days: [0, 0, 10, 10] as Interval } },
		{ id: 'b', when: { edtf: '', days: [20, 20, 30, 30] as Interval } }
	]);
	const list = roster.on(3);
	expect(roster.on(4)).toBe(list);
	expect(roster.on(3)).toBe(list);
	expect(roster.on(25)).not.toBe(list);
});

test('a step among a hundred thousand looks only at what changes', () => {
	let looks = 0;
	const all = Array.from({ length: 100_000 }, (_, index) => {
		const days: Interval = [index, index, index + 5, index + 5];
		return {
			id: `r${index}`,
			when: {
				edtf: '',
				get days() {
					looks++;
					return days;
				}
			}
		};
	});
	const roster = new Roster(all);
	roster.on(50_000);
	looks = 0;
	expect(roster.on(50_001).map(({ id }) => id)).toEqual([
		'r49997',
		'r49998',
		'r49999',
		'r50000',
		'r50001'
	]);
	expect(looks).toBe(0);
});

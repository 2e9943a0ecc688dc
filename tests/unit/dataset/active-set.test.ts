import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActiveSet } from '../../../src/dataset/active-set';
import { isActiveOn, type Interval } from '../../../src/time/interval';

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
			const activeSet = new ActiveSet(all);
			for (const today of days) {
				expect(activeSet.on(today)).toEqual(all.filter(({ when }) => isActiveOn(when.days, today)));
			}
		}),
		{ numRuns: 1000 }
	);
});

test('where nothing comes or goes, the very same list is given again', () => {
	const activeSet = new ActiveSet([
		{ id: 'a', when: { edtf: '', days: [0, 0, 10, 10] as Interval } },
		{ id: 'b', when: { edtf: '', days: [20, 20, 30, 30] as Interval } }
	]);
	const list = activeSet.on(3);
	expect(activeSet.on(4)).toBe(list);
	expect(activeSet.on(3)).toBe(list);
	expect(activeSet.on(25)).not.toBe(list);
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
	const activeSet = new ActiveSet(all);
	activeSet.on(50_000);
	looks = 0;
	expect(activeSet.on(50_001).map(({ id }) => id)).toEqual([
		'r49997',
		'r49998',
		'r49999',
		'r50000',
		'r50001'
	]);
	expect(looks).toBe(0);
});

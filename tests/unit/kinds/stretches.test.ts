import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchOn, sectionOn } from '../../../src/kinds/stretches';
import { isActiveOn, type When } from '../../../src/time/interval';

const day = fc.integer({ min: -30, max: 30 });
const lasting = (from: number, to: number): { when: When } => ({
	when: { edtf: 'generated', days: [from, from, to, to] }
});
const chain = fc
	.uniqueArray(day, { minLength: 2, maxLength: 8 })
	.map((days) => days.sort((a, b) => a - b))
	.map((days) => days.slice(1).map((to, index) => lasting(days[index]!, to)));
const section = fc.tuple(day, day).map(([a, b]) => lasting(Math.min(a, b), Math.max(a, b) + 1));
const sections = fc
	.array(section, { minLength: 1, maxLength: 8 })
	.map((all) => all.sort((a, b) => a.when.days[0] - b.when.days[0]));

const distance = ({ when }: { when: When }, today: number) =>
	Math.max(0, when.days[0] - today, today - when.days[3] + 1);
const length = ({ when }: { when: When }) => when.days[3] - when.days[0];

test('on every day of a chain exactly one stretch holds, and none outside it', () => {
	fc.assert(
		fc.property(chain, day, (stretches, today) => {
			const holding = stretches.filter(({ when }) => isActiveOn(when.days, today));
			expect(holding.length).toBeLessThanOrEqual(1);
			expect(stretchOn(stretches, today)).toBe(holding[0]);
		})
	);
});

test('a new stretch holds from its first day', () => {
	const stretches = [lasting(0, 10), lasting(10, 20)];
	expect(stretchOn(stretches, 9)).toBe(stretches[0]);
	expect(stretchOn(stretches, 10)).toBe(stretches[1]);
	expect(stretchOn(stretches, 20)).toBeUndefined();
	expect(stretchOn([], 0)).toBeUndefined();
});

test('of the sections of a story the day opens the narrowest that covers it, else the nearest', () => {
	fc.assert(
		fc.property(sections, day, (all, today) => {
			const chosen = all[sectionOn(all, today)]!;
			const nearest = Math.min(...all.map((each) => distance(each, today)));
			expect(distance(chosen, today)).toBe(nearest);
			if (nearest > 0) return;
			const covering = all.filter((each) => distance(each, today) === 0);
			expect(length(chosen)).toBe(Math.min(...covering.map(length)));
		}),
		{ numRuns: 1000 }
	);
});

test('of two sections alike the later told is opened', () => {
	expect(sectionOn([lasting(0, 10), lasting(0, 10)], 5)).toBe(1);
});

test('a story without sections opens none', () => {
	expect(sectionOn([], 0)).toBe(-1);
});

test('before all sections the first is opened, after all the last, in a gap the nearer', () => {
	const told = [lasting(10, 20), lasting(40, 50)];
	expect([-100, 9, 10, 19].map((day) => sectionOn(told, day))).toEqual([0, 0, 0, 0]);
	expect([20, 29, 30, 31, 39, 40, 49, 50, 500].map((day) => sectionOn(told, day))).toEqual([
		0, 0, 1, 1, 1, 1, 1, 1, 1
	]);
});

test('a section that covers the day is opened before a shorter one that is only near', () => {
	const told = [lasting(0, 100), lasting(50, 60), lasting(61, 62)];
	expect([49, 50, 59, 60, 61, 62].map((day) => sectionOn(told, day))).toEqual([0, 1, 1, 0, 2, 0]);
	// The wider that is told later gives way to the narrower told before.
	expect(sectionOn([lasting(0, 10), lasting(0, 100)], 5)).toBe(0);
	expect(sectionOn([lasting(-100, 0), lasting(-5, 0)], 3)).toBe(0);
});

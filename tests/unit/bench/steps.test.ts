import { expect, test } from 'vitest';
import { parseDay } from '../../../src/time/day';
import { scattered } from '../../../bench/steps';

const PERIODS = [-9131, -7261, -5059, -3547, -1381, -112, 3379, 7075];
const dayOf = (date: string) => parseDay(date) ?? NaN;
const periodOf = (date: string) => PERIODS.filter((first) => first <= dayOf(date)).length;

test('every step but a jump goes on by a month, and its kind says whether the period is another', () => {
	const steps = scattered(PERIODS);
	for (const [index, { date, move }] of steps.entries()) {
		const before = steps[index - 1]?.date;
		if (move === 'years' || before === undefined) continue;
		expect(dayOf(date) - dayOf(before)).toBeGreaterThanOrEqual(30);
		expect(dayOf(date) - dayOf(before)).toBeLessThanOrEqual(31);
		expect(move).toBe(periodOf(before) === periodOf(date) ? 'month' : 'period');
	}
});

test('however early the time is over, every kind of step has been taken, all over the span', () => {
	const steps = scattered(PERIODS).slice(0, 120);
	const count = (wanted: string) => steps.filter(({ move }) => move === wanted).length;
	expect(count('period')).toBeGreaterThanOrEqual(14);
	expect(count('years')).toBeGreaterThanOrEqual(16);
	expect(count('month')).toBeGreaterThan(70);
	expect(new Set(steps.map(({ date }) => date.slice(0, 3))).size).toBe(7);
	expect(new Set(steps.map(({ date }) => periodOf(date))).size).toBe(8);
});

/** For which readings of the border a line stands, and how disputed ground stands, on a day. */
import { describe, expect, test } from 'vitest';
import { standingOn } from '../../../src/kinds/area/standing';
import { sidesOf } from '../../../src/kinds/scene/sides';
import {
	readStretches,
	readingOn,
	readingsOfLine,
	settlementOn,
	type DrawnLine,
	type ToldReading
} from '../../../src/kinds/sector/readings';
import { servedAs } from '../../../src/kinds/served';

const told = (
	line: ToldReading['line'],
	from: number,
	to: number,
	more: Partial<ToldReading> = {}
): ToldReading => ({
	line,
	drawn: true,
	settles: false,
	when: { edtf: '', days: [from, from, to, to] },
	...more
});
const line = (variant: string, more: Partial<DrawnLine> = {}): DrawnLine => ({
	variant,
	parted: true,
	...more
});

describe('what is told of a reading', () => {
	const whole = told('held', 0, 10);
	const next = told('held', 9, 30);
	const part = told('held', 0, 20, { part: 'island' });
	const all = [whole, next, part, told('moscow', 0, 30)];

	test('is that of the day, and where two hold, the next', () => {
		expect([0, 8].map((day) => readingOn(all, 'held', day))).toEqual([whole, whole]);
		expect([9, 10, 29].map((day) => readingOn(all, 'held', day))).toEqual([next, next, next]);
		expect(readingOn(all, 'held', 30)).toBeUndefined();
		expect(readingOn(all, 'beijing', 5)).toBeUndefined();
	});

	test('is its part’s own, where that has any, on every day', () => {
		expect(readingOn(all, 'held', 5, 'island')).toBe(part);
		expect(readingOn(all, 'held', 25, 'island')).toBeUndefined();
		expect(readingOn(all, 'held', 5, 'bank')).toBe(whole);
		expect(readingOn(all, 'held', 5, null)).toBe(whole);
		// What is told of a part alone is not told of the rest.
		expect(readingOn([part], 'held', 5)).toBeUndefined();
		expect(readingOn([part], 'held', 5, 'bank')).toBeUndefined();
	});

	test('settles it when what was agreed does', () => {
		const agreed = told('agreed', 10, 30, { settles: true });
		expect(settlementOn([agreed], 10)).toBe(agreed);
		expect(settlementOn([agreed], 9)).toBeUndefined();
		expect(settlementOn([told('agreed', 0, 30)], 10)).toBeUndefined();
		expect(settlementOn([told('held', 0, 30, { settles: true })], 10)).toBeUndefined();
	});
});

describe('the readings of a line', () => {
	const four = [
		told('held', 0, 30),
		told('moscow', 0, 30),
		told('beijing', 0, 30),
		told('agreed', 0, 30)
	];

	test('where it lies alone are all that are told and drawn', () => {
		const alone = line('present-line', { parted: false });
		expect(readingsOfLine(alone, four, 5)).toEqual(['held', 'moscow', 'beijing', 'agreed']);
		expect(
			readingsOfLine(alone, [told('held', 0, 30), told('moscow', 0, 30, { drawn: false })], 5)
		).toEqual(['held']);
		expect(readingsOfLine(alone, four, 30)).toEqual([]);
	});

	test('where two lie apart are each side’s own, and that of the side that held the ground', () => {
		expect(readingsOfLine(line('soviet-line'), four, 5)).toEqual(['held', 'moscow']);
		expect(readingsOfLine(line('chinese-line'), four, 5)).toEqual(['beijing']);
		const along = [told('held', 0, 30, { along: 'beijing' }), ...four.slice(1)];
		expect(readingsOfLine(line('soviet-line'), along, 5)).toEqual(['moscow']);
		expect(readingsOfLine(line('chinese-line'), along, 5)).toEqual(['held', 'beijing']);
	});

	test('the line of today stands beside them for what was agreed, where that settles or is of the part', () => {
		const today = line('present-line');
		expect(readingsOfLine(today, four, 5)).toEqual([]);
		const settled = [...four.slice(0, 3), told('agreed', 0, 30, { settles: true })];
		expect(readingsOfLine(today, settled, 5)).toEqual(['agreed']);
		const ofPart = [...four.slice(0, 3), told('agreed', 0, 30, { part: 'island' })];
		expect(readingsOfLine({ ...today, part: 'island' }, ofPart, 5)).toEqual(['agreed']);
		expect(readingsOfLine(today, ofPart, 5)).toEqual([]);
		const heldThere = [told('held', 0, 30, { part: 'island' }), ...four.slice(1)];
		expect(readingsOfLine({ ...today, part: 'island' }, heldThere, 5)).toEqual([]);
	});

	test('once settled, the line of today stands for the readings of which nothing is told', () => {
		const agreed = [told('agreed', 0, 30, { settles: true })];
		const every = ['held', 'moscow', 'beijing', 'agreed'];
		expect(readingsOfLine(line('present-line'), agreed, 5)).toEqual(every);
		expect(readingsOfLine(line('soviet-line'), agreed, 5)).toEqual([]);
		expect(readingsOfLine(line('present-line'), [told('agreed', 0, 30)], 5)).toEqual([]);
	});
});

test('stretch by stretch a line stands for the same as long as nothing changes', () => {
	const first = told('agreed', 0, 10);
	const second = told('agreed', 10, 20);
	const alone = line('present-line', { parted: false });
	expect(readStretches(alone, [told('held', 0, 5), told('held', 5, 20), first, second])).toEqual([
		{ from: 0, to: 10, readings: ['held', 'agreed'], agreed: first },
		{ from: 10, to: 20, readings: ['held', 'agreed'], agreed: second }
	]);
	// A gap parts what is alike; what is not agreed has no agreement.
	expect(readStretches(alone, [told('held', 12, 20), told('held', 0, 5)])).toEqual([
		{ from: 0, to: 5, readings: ['held'], agreed: undefined },
		{ from: 12, to: 20, readings: ['held'], agreed: undefined }
	]);
	expect(readStretches(alone, [told('held', 0, 9), told('moscow', 5, 9)])).toEqual([
		{ from: 0, to: 5, readings: ['held'], agreed: undefined },
		{ from: 5, to: 9, readings: ['held', 'moscow'], agreed: undefined }
	]);
	expect(readStretches(alone, [])).toEqual([]);
});

test('ground is disputed by two, then settled, then handed over', () => {
	const when = (day: number) => ({ edtf: `${day}`, days: [day, day, day + 1, day + 1] as const });
	const lasting = (from: number, to: number) => ({ edtf: '', days: [from, from, to, to] as const });
	const control = [
		{ claimants: ['SUN'], when: lasting(0, 10) },
		{ claimants: ['CHN', 'SUN'], when: lasting(10, 40) }
	];
	const at = (resolved: object, day: number) => standingOn({ control, resolved } as never, day);
	const resolved = { agreement: when(20), transferred: when(30) };
	expect([-1, 5, 10, 19].map((day) => at(resolved, day).is)).toEqual([
		'unclaimed',
		'unclaimed',
		'disputed',
		'disputed'
	]);
	expect([20, 29].map((day) => at(resolved, day))).toEqual([
		{ is: 'settled', when: when(20) },
		{ is: 'settled', when: when(20) }
	]);
	expect(at(resolved, 30)).toEqual({ is: 'transferred', when: when(30) });
	expect(at({ agreement: when(20), from: when(25) }, 24).is).toBe('disputed');
	expect(at({ agreement: when(20), from: when(25) }, 99)).toEqual({
		is: 'settled',
		when: when(20)
	});
});

test('the sides of a scene are those with accounts, always in the same order', () => {
	const account = (of: string) => ({ of });
	const steps = [
		{ accounts: [account('SUN'), account('CHN')] },
		{ accounts: [account('SUN'), account('ALB')] }
	];
	expect(sidesOf({ steps } as never)).toEqual(['ALB', 'CHN', 'SUN']);
});

test('what a place served as is one word with its side', () => {
	expect(servedAs({ as: 'post', side: 'moscow' })).toBe('post-moscow');
	expect(servedAs({ as: 'open-crossing', side: undefined })).toBe('open-crossing');
});

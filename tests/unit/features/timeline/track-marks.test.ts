import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventDensity } from '../../../../src/features/timeline/event-density';
import { EVENT_FAMILIES } from '../../../../src/features/timeline/event-families';
import { markPaths, markShape } from '../../../../src/features/timeline/marks';
import { pileAt } from '../../../../src/features/timeline/mark-at';
import { nextDay, previousDay } from '../../../../src/features/timeline/events-in-time';
import { plainText } from '../../../../src/features/timeline/plain-text';
import { readingTime } from '../../../../src/features/timeline/playback-stops';
import { spanParts, spansOn } from '../../../../src/features/timeline/spans';
import type { EventKind } from '../../../../src/kinds/event/schema';
import type { Interval } from '../../../../src/time/interval';

const event = (kind: EventKind, day: number) => ({ kind, when: { days: [day] as [number] } });
const kind = fc.constantFrom<EventKind>('war', 'treaty', 'visit', 'speech');
const track = { first: 0, last: 99 };

test('where there is room, every event on the track has its mark, and no other', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(kind, fc.integer({ min: -50, max: 150 }))), (drawn) => {
			const events = drawn.map(([of, day]) => event(of, day));
			const marks = eventDensity(events, track, 10, 1000);
			const onTrack = events.filter(({ when }) => when.days[0] >= 0 && when.days[0] <= 99);
			expect(marks).toHaveLength(onTrack.length);
			for (const { at } of marks) expect(at >= 0 && at <= 1).toBe(true);
		})
	);
});

test('a mark stands on its day when it is alone, and its family is told', () => {
	const battle = event('battle', 33);
	expect(eventDensity([battle], track, 10, 5)).toEqual([
		{ family: 'force', hollow: false, at: 33 / 99, height: 0, pile: [battle] }
	]);
});

test('what is not certain to a day is hollow, in every family by the same sign; a mark of several only when all are', () => {
	const unsure = (of: EventKind, day: number) => ({
		kind: of,
		when: { days: [day, day + 30] as const }
	});
	const marks = eventDensity(
		[event('visit', 10), unsure('visit', 10), unsure('war', 50)],
		track,
		10,
		9
	);
	expect(marks.map(({ family, hollow }) => [family, hollow])).toEqual([
		['talk', false],
		['talk', true],
		['force', true]
	]);
	const looks = markPaths(marks, 990, 40, 8).map(({ look }) => look);
	expect(looks).toEqual(['talk', 'talk hollow', 'force hollow']);
	// Each mark stands for two here: one of the three is certain.
	const crowd = [event('war', 1), unsure('war', 1), unsure('war', 1), unsure('war', 1)];
	expect(eventDensity(crowd, track, 10, 2).map(({ hollow }) => hollow)).toEqual([false, true]);
});

test('families differ in shape, so that none is told by being hollow', () => {
	const shapes = EVENT_FAMILIES.map((family) => markShape(family, 8, 8, 3));
	expect(new Set(shapes).size).toBe(EVENT_FAMILIES.length);
	for (const shape of shapes) expect(shape).toMatch(/z$/);
});

test('a pile never outgrows the strip by more than a mark for each family', () => {
	const crowd = Array.from({ length: 1000 }, (_, index) => event('war', 40 + (index % 2)));
	expect(eventDensity(crowd, track, 10, 12).length).toBeLessThanOrEqual(12 + 3);
});

test('the uncertain ends of an interval are told from its certain middle', () => {
	expect(spanParts([10, 20, 30, 40], track)).toEqual([
		{ from: 10, to: 20, certain: false },
		{ from: 20, to: 30, certain: true },
		{ from: 30, to: 40, certain: false }
	]);
	expect(spanParts([10, 30, 20, 40], track)).toEqual([{ from: 10, to: 40, certain: false }]);
	expect(spanParts([-50, -50, 300, 300], track)).toEqual([{ from: 0, to: 100, certain: true }]);
});

test('spans of a lane never overlap; the short are left out', () => {
	const interval = fc
		.array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 4 })
		.map((days) => days.sort((a, b) => a - b) as unknown as Interval);
	fc.assert(
		fc.property(fc.array(interval), (intervals) => {
			const things = intervals.map((days, index) => ({ id: `${index}`, when: { days } }));
			const ends = new Map<number, number>();
			for (const { id, lane } of spansOn(things, track, 10, 2)) {
				const days = intervals[Number(id)]!;
				expect(days[3] - days[0]).toBeGreaterThanOrEqual(10);
				expect(days[0]).toBeGreaterThanOrEqual(ends.get(lane) ?? 0);
				ends.set(lane, days[3]);
			}
		})
	);
});

test('the next and the previous day are the nearest', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 50 })), fc.nat(50), (drawn, day) => {
			const days = drawn.sort((a, b) => a - b);
			expect(nextDay(days, day)).toBe(days.find((other) => other > day));
			expect(previousDay(days, day)).toBe(days.findLast((other) => other < day));
		})
	);
});

test('prose becomes a line without its citations', () => {
	const prose = [
		['On ', { date: '1969-03-02', text: '2 March' }, ' they ', { emphasis: 'met' }],
		['There', { cite: [{ source: 'a' }] }, '.']
	];
	expect(plainText(prose)).toBe('On 2 March they met There.');
});

test('longer captions take longer to read, and Chinese signs longer than letters', () => {
	expect(readingTime('four words in English')).toBeGreaterThan(readingTime('two words'));
	expect(readingTime('珍宝岛')).toBeGreaterThan(readingTime('abc'));
});

test('a press means the nearest pile within reach, and all of its events', () => {
	const [first, second] = [event('battle', 30), event('speech', 31)];
	const alone = event('visit', 60);
	const marks = eventDensity([second, alone, first], track, 10, 10);
	const strip = { marks, width: 990, foot: 40, step: 8 };
	const pile = pileAt(strip, 303, 30, 4);
	expect(pile).toEqual({ events: [first, second], x: 305, head: 24 });
	expect(pileAt(strip, 601, 39, 4)?.events).toEqual([alone]);
	// Beside it, over its head, under its foot.
	expect(pileAt(strip, 610, 36, 4)).toBeUndefined();
	expect(pileAt(strip, 600, 20, 4)).toBeUndefined();
	expect(pileAt(strip, 600, 44, 4)).toBeUndefined();
	expect(pileAt(strip, 608, 36, 9)?.events).toEqual([alone]);
});

/** Tiles follow the clock when it has come to rest: to lay them out anew costs too much for each day it passes. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TileSource } from '../../../src/map/layers/layer';
import { RestingDay } from '../../../src/map/resting-day';
import { dayOf } from '../../../src/time/day';

const tiles = (id: string) => ({ id }) as TileSource;
const served: string[] = [];
const map = { serveTiles: ({ id }: TileSource) => void served.push(id) };
const told: string[] = [];
const march = (day: number) => dayOf(1969, 3, day);
let resting: RestingDay;

beforeEach(() => {
	vi.useFakeTimers();
	served.length = told.length = 0;
	resting = new RestingDay((day) => told.push(day));
});
afterEach(() => vi.useRealTimers());

test('without tiles nobody asks for the day', () => {
	resting.show(march(2));
	vi.runAllTimers();
	resting.restore();
	resting.follow([], map);
	resting.show(march(3));
	vi.runAllTimers();
	expect(told).toEqual([]);
});

test('the first day is told at once, and each other when the clock has rested for a quarter of a second', () => {
	resting.follow([tiles('finds')], map);
	expect(told).toEqual([]);
	resting.show(march(2));
	expect(told).toEqual(['1969-03-02']);
	resting.show(march(3));
	vi.advanceTimersByTime(249);
	resting.show(march(4));
	vi.advanceTimersByTime(249);
	expect(told).toEqual(['1969-03-02']);
	vi.advanceTimersByTime(1);
	expect(told).toEqual(['1969-03-02', '1969-03-04']);
	vi.runAllTimers();
	expect(told).toHaveLength(2);
});

test('what begins to follow is told the day at once; what is added beside it has been told', () => {
	resting.show(march(2));
	resting.follow([tiles('finds')], map);
	expect(told).toEqual(['1969-03-02']);
	resting.follow([tiles('finds'), tiles('roads')], map);
	expect(told).toHaveLength(1);
	// The map is told of all of them, so that it asks the page.
	expect(served).toEqual(['finds', 'finds', 'roads']);
	resting.follow([], map);
	resting.show(march(3));
	vi.runAllTimers();
	expect(told).toHaveLength(1);
	resting.follow([tiles('roads')], map);
	expect(told).toEqual(['1969-03-02', '1969-03-03']);
});

test('a map that has forgotten everything is told the day, and not again when the clock rests', () => {
	resting.follow([tiles('finds')], map);
	resting.show(march(2));
	resting.show(march(3));
	resting.restore();
	expect(told).toEqual(['1969-03-02', '1969-03-03']);
	vi.runAllTimers();
	expect(told).toHaveLength(2);
});

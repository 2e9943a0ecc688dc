import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Attract, TURNS, TURNS_CALMLY } from '../../../../src/features/kiosk/attract';
import type { TourStep } from '../../../../src/state/address';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A tour of so many chapters, which come when they are asked for. */
function made(chapters: number) {
	const asked: string[] = [];
	const tour = {
		step: null as TourStep | null,
		list: [] as never[],
		follow(step: TourStep | undefined) {
			tour.step = step ?? null;
			tour.list = Array.from({ length: chapters }) as never[];
			asked.push(`${step?.tour ?? ''}/${step?.chapter ?? ''}`);
			return Promise.resolve();
		}
	};
	return { tour, asked };
}
const turn = (seconds = TURNS) => vi.advanceTimersByTime(seconds * 1000);

test('chapters turn by themselves, and after the last comes the first', () => {
	const { tour, asked } = made(3);
	const attract = new Attract(tour, () => false);
	attract.start('split');
	for (let times = 0; times < 4; times++) turn();
	expect(asked).toEqual(['split/1', 'split/2', 'split/3', 'split/1', 'split/2']);
	attract.stop();
	turn(1000);
	expect(asked).toHaveLength(5);
});

test('where chapters have not come they are asked for again, from the first', () => {
	const { tour, asked } = made(0);
	const attract = new Attract(tour, () => false);
	attract.start('split');
	turn();
	turn();
	expect(asked).toEqual(['split/1', 'split/1', 'split/1']);
	attract.stop();
});

test('whoever wants less motion sees fewer changes', () => {
	const { tour, asked } = made(3);
	const attract = new Attract(tour, () => true);
	attract.start('split');
	turn(TURNS);
	expect(asked).toHaveLength(1);
	turn(TURNS_CALMLY - TURNS);
	expect(asked).toHaveLength(2);
	attract.stop();
});

import { expect, test } from 'vitest';
import { isDoubted } from '../../../src/dataset/doubt';
import type { AnyRecord } from '../../../src/kinds';

const doubted = (record: object, day = 5) =>
	isDoubted({ kind: 'areas', record: { id: 'x', ...record } } as unknown as AnyRecord, day);
const when = (...days: number[]) => ({ edtf: '', days });
const stretch = (certainty: string, from: number, to: number) => ({
	certainty,
	when: when(from, from, to, to)
});

test('what nothing is said of is not doubted', () => {
	expect(doubted({})).toBe(false);
	expect(doubted({ when: when(0, 0, 9, 9) })).toBe(false);
	expect(doubted({ certainty: 'certain' })).toBe(false);
});

test('a record is doubted itself, or for when it began or ended', () => {
	expect(doubted({ certainty: 'probable' })).toBe(true);
	expect(doubted({ when: when(0, 2, 9, 9) })).toBe(true);
	expect(doubted({ when: when(0, 0, 8, 9) })).toBe(true);
});

test.each(['control', 'statuses', 'phases'])(
	'of a history, the stretch that holds is doubted or not, whatever is said of the whole: %s',
	(history) => {
		const record = {
			certainty: 'probable',
			when: when(0, 3, 9, 9),
			[history]: [stretch('certain', 0, 10), stretch('disputed', 10, 20)]
		};
		expect(doubted(record, 5)).toBe(false);
		expect(doubted(record, 10)).toBe(true);
		expect(doubted({ ...record, certainty: 'certain', when: undefined }, 10)).toBe(true);
		// No stretch holds: what is said of the whole does.
		expect(doubted(record, 25)).toBe(true);
		expect(doubted({ ...record, certainty: 'certain', when: when(0, 0, 9, 9) }, 25)).toBe(false);
	}
);

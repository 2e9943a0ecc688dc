import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChangeIndex } from '../../../src/dataset/changes';
import { ChangesByPlace } from '../../../src/dataset/changes-by-place';
import { BEGINNING, FOREVER, type Interval } from '../../../src/time/interval';

const day = fc.integer({ min: -12, max: 12 });
const end = fc.oneof(
	{ weight: 5, arbitrary: day },
	{ weight: 1, arbitrary: fc.constantFrom(BEGINNING, FOREVER) }
);
/** When a thing is there: stretches that may adjoin, and do not overlap. */
const times = fc
	.array(end, { maxLength: 6 })
	.map((ends) => ends.toSorted((a, b) => a - b))
	.map((ends) =>
		ends.flatMap((from, at): Interval[] => {
			const to = ends[at + 1];
			return at % 2 === 0 && to !== undefined ? [[from, from, to, to]] : [];
		})
	);

test('between any two days, forwards or backwards, the same differs as in the index by ids', () => {
	fc.assert(
		fc.property(fc.array(times, { maxLength: 9 }), day, day, (all, from, to) => {
			const byId = new ChangeIndex(
				all.flatMap((stretches, place) =>
					stretches.map((interval) => ({ id: `${place}`, interval }))
				)
			);
			const byPlace = [...new ChangesByPlace(all).between(from, to)];
			const named = byPlace.map(([place, isThere]) => [`${place}`, isThere] as const);
			expect(new Map(named)).toEqual(byId.between(from, to));
			expect(named).toHaveLength(new Map(named).size);
		})
	);
});

test('a hundred thousand keep their places', () => {
	const many = Array.from({ length: 100_000 }, (_, place): Interval[] => {
		const from = (place * 7919) % 23_376;
		return [[from, from, from + 1, from + 1]];
	});
	const differs = new ChangesByPlace(many).between(-1, 500);
	const expected = many.flatMap(([days], place) => (days?.[0] === 500 ? [[place, true]] : []));
	expect([...differs].sort(([a], [b]) => a - b)).toEqual(expected);
});

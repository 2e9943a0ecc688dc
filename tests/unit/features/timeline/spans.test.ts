import { expect, test } from 'vitest';
import { spanParts, strokesOf } from '../../../../src/features/timeline/spans';

const window = { first: 0, last: 100 };
const strengths = (days: readonly [number, number, number, number]) =>
	strokesOf(spanParts([...days], window)).map(({ strength }) => strength);

test('an uncertain end fades away from what is certain, without a gap', () => {
	expect(strengths([0, 30, 60, 90])).toEqual([0.3, 0.55, 0.8, 1, 0.8, 0.55, 0.3]);
	expect(strengths([10, 10, 60, 60])).toEqual([1]);
	const strokes = strokesOf(spanParts([0, 30, 60, 90], window));
	for (const [index, { from }] of strokes.entries())
		expect(from).toBeCloseTo(strokes[index - 1]?.to ?? 0);
	expect(strokes.at(-1)?.to).toBeCloseTo(90);
});

test('where nothing is certain it fades towards both ends', () => {
	expect(strengths([0, 60, 40, 100])).toEqual([0.3, 0.55, 0.8, 0.55, 0.3]);
});

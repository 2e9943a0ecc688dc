import { expect, test } from 'vitest';
import type { AnyRecord } from '../../../src/kinds';
import { daysAsked, daysIfSure } from '../../../src/map/asked';
import type { FeatureProperties } from '../../../src/map/features';
import { FOREVER, type Interval } from '../../../src/time/interval';

const days: Interval = [0, 0, 9, 9];
const never: Interval = [FOREVER, FOREVER, FOREVER, FOREVER];
const feature = (more: object = {}): FeatureProperties => ({ id: 'f', days, ...more });

test('what stands for some readings of the border is there for who asks for one of them', () => {
	const readings = ['moscow', 'all'];
	expect(daysAsked(feature({ readings }), { reading: 'moscow' })).toEqual(days);
	expect(daysAsked(feature({ readings }), { reading: 'beijing' })).toEqual(never);
	expect(daysAsked(feature(), { reading: 'beijing' })).toEqual(days);
	expect(daysAsked(feature({ readings: 'moscow' }), { reading: 'beijing' })).toEqual(days);
});

test('only what is certain, or only what is doubted, is there for who asks for that', () => {
	const records = new Map(
		['certain', 'probable'].map((certainty) => [
			certainty,
			{ kind: 'areas', record: { id: certainty, certainty } } as unknown as AnyRecord
		])
	);
	const dataset = { get: (id: string) => records.get(id) };
	const asked = (record: string | undefined, doubt: 'all' | 'certain' | 'doubted') =>
		daysIfSure(days, feature(record ? { record } : {}), { doubt }, dataset) === days;
	const choices = ['all', 'certain', 'doubted'] as const;
	expect(choices.map((doubt) => asked('certain', doubt))).toEqual([true, true, false]);
	expect(choices.map((doubt) => asked('probable', doubt))).toEqual([true, false, true]);
	// What stands for no record that is known is not asked.
	expect(choices.map((doubt) => asked(undefined, doubt))).toEqual([true, true, true]);
	expect(choices.map((doubt) => asked('unknown', doubt))).toEqual([true, true, true]);
	expect(daysIfSure(days, feature({ record: 'probable' }), { doubt: 'certain' }, dataset)).toEqual(
		never
	);
});

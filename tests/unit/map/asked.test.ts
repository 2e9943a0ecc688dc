import { expect, test } from 'vitest';
import type { AnyRecord } from '../../../src/kinds';
import { timesAsked, timesOf } from '../../../src/map/asked';
import type { FeatureProperties } from '../../../src/map/features';
import { INITIAL_SETTINGS, type LayerSettings } from '../../../src/map/layer-settings';
import type { Interval } from '../../../src/time/interval';

const days: Interval = [0, 0, 9, 9];
const feature = (more: object = {}): FeatureProperties => ({ id: 'f', days, ...more });

test('what stands for some readings of the border is there for who asks for one of them', () => {
	const readings = ['moscow', 'all'];
	expect(timesAsked(feature({ readings }), { reading: 'moscow' })).toEqual([days]);
	expect(timesAsked(feature({ readings }), { reading: 'beijing' })).toEqual([]);
	expect(timesAsked(feature(), { reading: 'beijing' })).toEqual([days]);
	expect(timesAsked(feature({ readings: 'moscow' }), { reading: 'beijing' })).toEqual([days]);
});

test('only what is certain, or only what is doubted, is there for who asks for that', () => {
	const records = new Map(
		['certain', 'probable'].map((certainty) => [
			certainty,
			{ kind: 'areas', record: { id: certainty, certainty } } as unknown as AnyRecord
		])
	);
	const dataset = { get: (id: string) => records.get(id) };
	const settings = (doubt: LayerSettings['doubt']) => ({ ...INITIAL_SETTINGS, doubt });
	const asked = (record: string | undefined, doubt: LayerSettings['doubt']) =>
		timesOf({}, feature(record ? { record } : {}), settings(doubt), dataset);
	const choices = ['all', 'certain', 'doubted'] as const;
	expect(choices.map((doubt) => asked('certain', doubt))).toEqual([[days], [days], []]);
	expect(choices.map((doubt) => asked('probable', doubt))).toEqual([[days], [], [days]]);
	// What stands for no record that is known is not asked.
	expect(choices.map((doubt) => asked(undefined, doubt))).toEqual([[days], [days], [days]]);
	expect(choices.map((doubt) => asked('unknown', doubt))).toEqual([[days], [days], [days]]);
});

test('what is there more than once is asked of each time', () => {
	const phase = (from: number, to: number, certainty: string) => ({
		when: { edtf: '', days: [from, from, to, to] },
		certainty
	});
	const link = { id: 'l', phases: [phase(0, 5, 'certain'), phase(5, 9, 'disputed')] };
	const dataset = { get: () => ({ kind: 'links', record: link }) as unknown as AnyRecord };
	const times = (): Interval[] => [
		[1, 1, 4, 4],
		[6, 6, 8, 8]
	];
	const asked = (doubt: LayerSettings['doubt']) =>
		timesOf({ times }, feature({ record: 'l' }), { ...INITIAL_SETTINGS, doubt }, dataset);
	expect(asked('all')).toEqual(times());
	expect(asked('certain')).toEqual([[1, 1, 4, 4]]);
	expect(asked('doubted')).toEqual([[6, 6, 8, 8]]);
});

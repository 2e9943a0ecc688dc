import { beforeEach, expect, test } from 'vitest';
import { DayStates } from '../../../src/map/day-states';
import type { MapFeature } from '../../../src/map/features';
import { INITIAL_SETTINGS } from '../../../src/map/layer-settings';
import type { FeatureSource } from '../../../src/map/layers/layer';
import { Marks } from '../../../src/map/marks';

let told: string[];
const states = {
	setFeatureState: ({ source, id }: { source: string; id: string }, state: object) =>
		void told.push(`${source}/${id} ${JSON.stringify(state)}`)
};
beforeEach(() => {
	told = [];
});

test('what is marked loses its mark when something else has it; other marks stay', () => {
	const marks = new Marks(states as never);
	const [a, b] = [
		{ source: 's', id: 'a' },
		{ source: 't', id: 'b' }
	];
	marks.mark('selected', [a]);
	marks.mark('hovered', [a]);
	expect(told.splice(0)).toEqual(['s/a {"selected":true}', 's/a {"hovered":true}']);
	marks.mark('selected', [b]);
	expect(told.splice(0)).toEqual(['s/a {"selected":false}', 't/b {"selected":true}']);
	marks.mark('hovered', []);
	expect(told.splice(0)).toEqual(['s/a {"hovered":false}']);
	// A source that is gone is told nothing any more.
	marks.mark('selected', [a, b]);
	marks.forget('t');
	told = [];
	marks.mark('selected', []);
	expect(told).toEqual(['s/a {"selected":false}']);
});

test('the map is told what the day changes, and nothing twice', () => {
	const day = new DayStates(states as never);
	const feature = (id: string) => ({ properties: { id } }) as MapFeature;
	const source = {
		id: 's',
		stateOn: ({ id }: { id: string }, on: number) => ({ old: id === 'a' && on > 5 })
	} as unknown as FeatureSource;
	const show = (on: number, ...ids: string[]) => {
		told = [];
		day.show(source, ids.map(feature), on, INITIAL_SETTINGS);
		return told;
	};
	expect(show(1, 'a', 'b')).toEqual(['s/a {"old":false}', 's/b {"old":false}']);
	expect(show(2, 'a', 'b')).toEqual([]);
	expect(show(6, 'a', 'b')).toEqual(['s/a {"old":true}']);
	// What was not there meanwhile is told again.
	expect(show(7, 'b')).toEqual([]);
	expect(show(8, 'a', 'b')).toEqual(['s/a {"old":true}']);
	day.forget('t');
	expect(show(8, 'a')).toEqual([]);
	day.forget('s');
	expect(show(8, 'a')).toEqual(['s/a {"old":true}']);
	day.forget();
	expect(show(8, 'a')).toEqual(['s/a {"old":true}']);
	told = [];
	day.show({ id: 'quiet' } as FeatureSource, [feature('a')], 1, INITIAL_SETTINGS);
	expect(told).toEqual([]);
});

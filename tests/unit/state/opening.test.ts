import { beforeEach, describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { goToRecord } from '../../../src/features/search/go-to';
import type { Camera } from '../../../src/state/address';
import { readHash } from '../../../src/state/address';
import { Atlas } from '../../../src/state/atlas.svelte';
import { Opening } from '../../../src/state/opening.svelte';
import type { Step } from '../../../src/state/step';
import { dayOf, isoDate } from '../../../src/time/day';
import { isActiveOn } from '../../../src/time/interval';
import { publicJson } from '../geodata/public-data';
import { ENGLISH } from '../fixtures/spoken';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const RECALL = 'experts-recall-1960';
const NEAR = { zoom: 9, latitude: 46, longitude: 133 };

let atlas: Atlas;
beforeEach(() => {
	atlas = new Atlas(dataset, ENGLISH);
	atlas.goTo(dayOf(1960, 4, 2));
});
const date = () => isoDate(atlas.day);

describe('opening', () => {
	test('an event moves the clock to it, and tells from where', () => {
		atlas.select(RECALL);
		expect(date()).toBe('1960-07-16');
		expect(atlas.opening.moved).toEqual({
			id: RECALL,
			from: dayOf(1960, 4, 2),
			to: dayOf(1960, 7, 16)
		});
	});

	test('every event is there on the day on which it is shown', () => {
		for (const { id, when } of dataset.data.events) {
			atlas.select(id);
			expect(isActiveOn(when.days, atlas.day), id).toBe(true);
		}
	});

	test('an event that is there leaves the clock where it is', () => {
		atlas.goTo(dayOf(1960, 8, 10));
		atlas.select(RECALL);
		expect([date(), atlas.opening.moved]).toEqual(['1960-08-10', null]);
	});

	test('keeps the date when told to', () => {
		atlas.select(RECALL, { keepDate: true });
		expect([date(), atlas.selectedId, atlas.opening.moved]).toEqual(['1960-04-02', RECALL, null]);
	});

	test('anything but an event leaves the clock, except for who looked it up', () => {
		for (const id of [
			'astana',
			'zhenbao',
			'border-ussuri',
			'beijing--moscow',
			'flow-vietnam-arms'
		]) {
			atlas.select(id);
			expect(date(), id).toBe('1960-04-02');
		}
		atlas.select(null);
		goToRecord(atlas, 'flow-vietnam-arms');
		expect(atlas.opening.moved?.id).toBe('flow-vietnam-arms');
		expect(dataset.visible(atlas.day)).toContain('flow-vietnam-arms');
	});

	test('a link’s own date wins', () => {
		void atlas.follow(readHash(`#date=1959-01-01&sel=${RECALL}`));
		expect([date(), atlas.selectedId]).toEqual(['1959-01-01', RECALL]);
	});
});

test('what is not known, or has no time, moves no clock; what led back was opened', () => {
	const told: unknown[] = [];
	const camera = { zoom: 3, latitude: 0, longitude: 0 };
	const stage = {
		day: 5,
		camera,
		goTo(day: number, by: Step) {
			stage.day = day;
			told.push([day, by]);
		},
		returnTo: (before: Camera) => told.push(before)
	};
	const opening = new Opening(stage);
	expect(opening.here).toEqual([]);
	opening.close({});
	opening.open(undefined, true, {});
	opening.open({ kind: 'links', record: { id: 'a' } } as never, true, { toItsTime: true });
	expect(told).toEqual([]);
	const when = { edtf: '', days: [20, 20, 30, 30] };
	opening.open({ kind: 'events', record: { id: 'b', when } } as never, false, {});
	expect(opening.moved).toEqual({ id: 'b', from: 5, to: 20 });
	opening.here = ['b'];
	opening.close({});
	expect(told).toEqual([[20, 'opened'], [5, 'opened'], camera]);
	// What cannot be reached has not moved the clock there.
	stage.goTo = (day) => void (stage.day = Math.min(day, 9));
	opening.open({ kind: 'events', record: { id: 'b', when } } as never, true, {});
	expect([stage.day, opening.moved]).toEqual([9, null]);
	expect(opening.here).toEqual([]);
});

describe('closing', () => {
	test('leads back to where the reader was before the first of the stories', () => {
		const before = atlas.camera;
		atlas.select(RECALL);
		atlas.camera = NEAR;
		atlas.select('zhenbao-2-march-1969');
		expect(date()).toBe('1969-03-02');
		atlas.select(null);
		expect(date()).toBe('1960-04-02');
		expect(atlas.destination).toEqual({ ...before, exact: true });
	});

	test('leaves clock or map where the reader has moved it', () => {
		atlas.select(RECALL);
		atlas.goTo(dayOf(1961, 1, 1));
		atlas.select(null);
		expect(date()).toBe('1961-01-01');
		expect(atlas.destination).not.toBeNull();
		atlas.destination = null;
		atlas.select(RECALL);
		atlas.strayOnMap();
		atlas.select(null);
		expect([date(), atlas.destination]).toEqual(['1961-01-01', null]);
	});

	test('leaves all as it is for who presses the map, and after a link', () => {
		atlas.select(RECALL);
		atlas.select(null, { stays: true });
		expect([date(), atlas.destination]).toEqual(['1960-07-16', null]);
		void atlas.follow(readHash('#sel=zhenbao-2-march-1969'));
		atlas.select(null);
		expect([date(), atlas.destination]).toEqual(['1969-03-02', null]);
	});
});

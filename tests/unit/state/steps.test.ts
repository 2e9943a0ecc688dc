import { beforeEach, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData, Stories } from '../../../src/kinds';
import { readHash } from '../../../src/state/address';
import { Atlas } from '../../../src/state/atlas.svelte';
import { firstDayOf } from '../../../src/state/view';
import { FIRST_DAY, LAST_DAY, dayOf } from '../../../src/time/day';
import { publicJson } from '../geodata/public-data';
import { ENGLISH } from '../fixtures/spoken';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));

let atlas: Atlas;
let steps: string[];
let end: () => void;
beforeEach(() => {
	atlas = new Atlas(dataset, ENGLISH);
	steps = [];
	end = atlas.onStep((step) => steps.push(step));
});
const follow = (hash: string) => atlas.follow(readHash(hash));
const choicesOf = (action: () => void) => {
	const before = atlas.choices;
	action();
	return atlas.choices - before;
};

test('whoever follows is told of every step, until it ends', () => {
	atlas.goTo(0);
	atlas.goTo(1, 'playing');
	atlas.select('moscow');
	atlas.select(null);
	expect(steps).toEqual(['reader', 'playing', 'opened']);
	end();
	atlas.goTo(2);
	expect(steps).toHaveLength(3);
});

test('the date stays within the atlas, whoever moves it', () => {
	atlas.goTo(FIRST_DAY - 1);
	expect(atlas.day).toBe(FIRST_DAY);
	atlas.goTo(LAST_DAY + 1);
	expect(atlas.day).toBe(LAST_DAY);
	atlas.compareWith(LAST_DAY + 1);
	expect(atlas.compared).toBe(LAST_DAY);
});

test('a chosen date is a step of the browser’s history, one that is dragged past is none', () => {
	expect(choicesOf(() => atlas.goTo(0))).toBe(0);
	expect(choicesOf(() => atlas.goTo(0, 'playing'))).toBe(0);
	expect(choicesOf(() => atlas.goTo(0, 'chosen'))).toBe(1);
	expect(choicesOf(() => atlas.choose())).toBe(1);
});

test('to compare and to end it are choices, another date to compare with is none', () => {
	expect(choicesOf(() => atlas.compareWith(0))).toBe(1);
	expect(choicesOf(() => atlas.compareWith(10))).toBe(0);
	expect(atlas.compared).toBe(10);
	expect(choicesOf(() => atlas.compareWith(null))).toBe(1);
	expect(choicesOf(() => atlas.compareWith(null))).toBe(0);
	expect(atlas.compared).toBeNull();
});

test('the two dates compared change places; with one there is nothing to change', () => {
	atlas.goTo(0);
	atlas.swapDates();
	expect([atlas.day, atlas.compared]).toEqual([0, null]);
	atlas.compareWith(10);
	atlas.swapDates();
	expect([atlas.day, atlas.compared]).toEqual([10, 0]);
});

test('to open a record is a choice, and asks the map to go there; what is open already is neither', () => {
	expect(choicesOf(() => expect(atlas.select('moscow')).toBe(true))).toBe(1);
	expect([atlas.selectedId, atlas.visits]).toEqual(['moscow', 1]);
	expect(choicesOf(() => expect(atlas.select('moscow')).toBe(true))).toBe(0);
	expect(atlas.visits).toBe(1);
	expect(choicesOf(() => expect(atlas.select('atlantis')).toBe(false))).toBe(0);
	expect(atlas.selectedId).toBe('moscow');
	expect(choicesOf(() => expect(atlas.select(null)).toBe(true))).toBe(1);
	expect(atlas.selectedId).toBeNull();
});

test('the contents close a story, which is a choice, also where they are open already', () => {
	atlas.showContents('periods');
	expect(choicesOf(() => atlas.showContents('kinds'))).toBe(0);
	atlas.select('moscow');
	expect(choicesOf(() => atlas.showContents('kinds'))).toBe(1);
	expect(atlas.selectedId).toBeNull();
	atlas.select('moscow');
	expect(choicesOf(() => atlas.showContents(null))).toBe(1);
	expect([atlas.selectedId, atlas.contents]).toEqual(['moscow', null]);
	expect(choicesOf(() => atlas.showContents(null))).toBe(0);
});

test('a sight of a tour shows its date, its record and its place', () => {
	const camera = { zoom: 5, latitude: 46, longitude: 133 };
	atlas.show({ day: 5, camera, open: 'moscow' });
	expect([atlas.day, atlas.selectedId, atlas.destination]).toEqual([5, 'moscow', camera]);
	atlas.show({ day: 6, camera, open: 'atlantis' });
	expect([atlas.day, atlas.selectedId]).toEqual([6, null]);
	expect(steps).toEqual(['touring', 'opened', 'touring']);
});

test('a record is found by its id, and told whole when its story has arrived', () => {
	expect(atlas.find(null)).toBeUndefined();
	expect(atlas.find('atlantis')).toBeUndefined();
	const moscow = atlas.find('moscow')!;
	expect(moscow.kind).toBe('places');
	expect(atlas.whole(moscow)).toBeUndefined();
	atlas.details.stories = {
		places: { moscow: { description: [['A city.']] } }
	} as never as Stories;
	expect(atlas.whole(moscow)?.record).toMatchObject({ id: 'moscow', description: [['A city.']] });
	// Of a period nothing is left for later.
	const period = { kind: 'periods' as const, record: dataset.data.periods[0]! };
	expect(atlas.whole(period)).toBe(period);
});

test('a link moves the map to its place, or to its record where it names none', async () => {
	await follow('#sel=moscow');
	expect(atlas.visits).toBe(1);
	await follow('#sel=moscow');
	expect(atlas.visits).toBe(1);
	await follow('#sel=beijing&map=5/46/133&view=flat');
	expect(atlas.visits).toBe(1);
	expect(atlas.camera).toEqual({ zoom: 5, latitude: 46, longitude: 133 });
	expect(atlas.projection).toBe('flat');
	await follow('#date=1969');
	expect([atlas.selectedId, atlas.projection, atlas.visits]).toEqual([null, 'flat', 1]);
	expect(atlas.camera).toEqual({ zoom: 5, latitude: 46, longitude: 133 });
});

test('a link whose record is unknown leaves open what is', async () => {
	await follow('#sel=moscow');
	await follow('#sel=atlantis&date=1950');
	expect([atlas.selectedId, atlas.visits]).toEqual(['moscow', 1]);
});

test('a link compares two dates, or ends that; keys that are not the atlas’s are kept', async () => {
	await follow('#date=1950&compare=1960&mine=1');
	expect([atlas.compared, atlas.others]).toEqual([dayOf(1960, 1, 1), [['mine', '1']]]);
	await follow('#date=1950');
	expect([atlas.compared, atlas.others]).toEqual([null, []]);
});

test('a link says the view, and nothing that is as it always is', () => {
	atlas.goTo(0);
	expect(atlas.view).toEqual({ lang: 'en', map: atlas.camera, date: 0 });
	atlas.projection = 'flat';
	atlas.compareWith(10);
	atlas.showContents('a-z');
	atlas.select('moscow');
	expect(atlas.view).toEqual({
		lang: 'en',
		view: 'flat',
		map: atlas.camera,
		date: 0,
		compare: 10,
		sel: 'moscow',
		contents: 'a-z'
	});
});

test('a record means its first day, unless it has always been there and is', () => {
	const found = (...days: number[]) =>
		({ kind: 'places', record: { when: { edtf: '', days } } }) as never;
	const before = FIRST_DAY - 10;
	expect(firstDayOf(undefined, 0)).toBeUndefined();
	expect(firstDayOf({ kind: 'debates', record: {} } as never, 0)).toBeUndefined();
	expect(firstDayOf(found(5, 5, 9, 9), 0)).toBe(5);
	expect(firstDayOf(found(5, 5, 9, 9), 6)).toBe(5);
	expect(firstDayOf(found(FIRST_DAY, FIRST_DAY, 9, 9), 0)).toBe(FIRST_DAY);
	expect(firstDayOf(found(before, before, 9, 9), 0)).toBeUndefined();
	expect(firstDayOf(found(before, before, 9, 9), 9)).toBe(before);
});

test('a notice that is dismissed is gone, and whoever said it knows', () => {
	let known = 0;
	atlas.notify({ id: 'a', text: () => 'A', ondismiss: () => known++ });
	atlas.notify({ id: 'b', text: () => 'B' });
	atlas.notify({ id: 'a', text: () => 'A again', ondismiss: () => known++ });
	expect(atlas.notices.map(({ text }) => text(atlas.words))).toEqual(['A again', 'B']);
	atlas.dismiss('nothing');
	atlas.dismiss('b');
	expect([atlas.notices.length, known]).toEqual([1, 0]);
	atlas.dismiss('a');
	expect([atlas.notices.length, known]).toEqual([0, 1]);
});

/** What lies under a press: how far it reaches, what answers, and what it means. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { crowdAt, ownAt, pointedAt, pressedAt, recordsAt } from '../../../src/map/picking';
import { given } from './approved/given';

type Properties = Record<string, unknown>;

class Pointer extends Event {
	constructor(readonly pointerType: string) {
		super('click');
	}
}

/** A map on which things lie so far from the point, px; it remembers in which boxes it was asked. */
function mapWith(...things: [distance: number, properties: Properties][]) {
	const boxes: [number, number, number, number][] = [];
	const asked: string[][] = [];
	return {
		boxes,
		asked,
		getLayersOrder: () => ['quiet', 'answering', 'gone'],
		getLayer: (id: string) =>
			id === 'gone' ? undefined : { metadata: { answersPress: id === 'answering' } },
		queryRenderedFeatures: (box: unknown, { layers }: { layers: string[] }) => {
			const [[left, top], [right, bottom]] = box as [[number, number], [number, number]];
			boxes.push([left, top, right, bottom]);
			asked.push(layers);
			return things
				.filter(([distance]) => distance <= (right - left) / 2)
				.map(([, properties]) => ({ properties }));
		}
	};
}

const POINT = { x: 100, y: 50 };
const press = (kind: string) => ({ point: POINT, originalEvent: new Pointer(kind) }) as never;

beforeEach(() => vi.stubGlobal('PointerEvent', Pointer));
afterEach(() => vi.unstubAllGlobals());

test('only what answers is asked for, in a box round the point', () => {
	const map = mapWith([0, { record: 'zhenbao' }]);
	expect(recordsAt(map, given, POINT, 7)).toEqual(['zhenbao']);
	expect(map.boxes).toEqual([[93, 43, 107, 57]]);
	expect(map.asked).toEqual([['answering']]);
});

test('records are those that there are, each once, topmost first', () => {
	const map = mapWith(
		[0, { record: 'khabarovsk' }],
		[0, { record: 'no-such-record' }],
		[0, { record: 7 }],
		[0, {}],
		[0, { record: 'zhenbao' }],
		[0, { record: 'khabarovsk' }]
	);
	expect(recordsAt(map, given, POINT, 3)).toEqual(['khabarovsk', 'zhenbao']);
});

test('the reader’s own is told by its mark, each once, by name where it has one', () => {
	const map = mapWith(
		[0, { record: 'zhenbao' }],
		[0, { own: 'yes', record: 'own-0', name: 'No' }],
		[0, { own: true, record: 'own-1', name: 'Camp' }],
		[0, { own: true, record: 'own-1', name: 'Again' }],
		[0, { own: true, record: 3 }],
		[0, { own: true, record: 'own-2', name: 5 }]
	);
	expect(ownAt(map, POINT, 3)).toEqual([
		{ id: 'own-1', name: 'Camp' },
		{ id: 'own-2', name: '' }
	]);
});

describe('one sign for several events', () => {
	test('stands for those that are there, if they are more than one', () => {
		const crowd = (records: unknown) => crowdAt(mapWith([0, { records }]), given, POINT, 3);
		expect(crowd('zhenbao-2-march-1969 no-such zhenbao-15-march-1969')).toEqual([
			'zhenbao-2-march-1969',
			'zhenbao-15-march-1969'
		]);
		expect(crowd('zhenbao-2-march-1969 no-such')).toBeUndefined();
		expect(crowd(undefined)).toBeUndefined();
		expect(crowd(5)).toBeUndefined();
	});

	test('is listed when pressed, by the mouse within 3 px, by a finger within 6', () => {
		const at = (distance: number) =>
			mapWith([distance, { records: 'zhenbao-2-march-1969 zhenbao-15-march-1969' }]);
		const crowd = {
			ids: ['zhenbao-2-march-1969', 'zhenbao-15-march-1969'],
			own: [],
			x: 100,
			y: 50
		};
		expect(pressedAt(at(3), given, press('mouse'))).toEqual({
			...crowd,
			isTied: false,
			isCrowd: true
		});
		expect(pressedAt(at(4), given, press('mouse')).isCrowd).toBe(false);
		expect(pressedAt(at(6), given, press('touch')).isCrowd).toBe(true);
		expect(pressedAt(at(7), given, press('touch')).isCrowd).toBe(false);
	});
});

describe('a press', () => {
	test('reaches 6 px by the mouse and 18 by a finger or a pen', () => {
		const at = (distance: number) => mapWith([distance, { record: 'zhenbao' }]);
		expect(pressedAt(at(6), given, press('mouse')).ids).toEqual(['zhenbao']);
		expect(pressedAt(at(7), given, press('mouse')).ids).toEqual([]);
		expect(pressedAt(at(18), given, press('touch')).ids).toEqual(['zhenbao']);
		expect(pressedAt(at(18), given, press('pen')).ids).toEqual(['zhenbao']);
		expect(pressedAt(at(19), given, press('touch')).ids).toEqual([]);
		// Old browsers tell of a click as of a mouse's.
		const click = { point: POINT, originalEvent: new Event('click') } as never;
		expect(pressedAt(at(7), given, click).ids).toEqual([]);
	});

	test('finds the reader’s own within 3 px by the mouse and 10 by a finger', () => {
		const at = (distance: number) => mapWith([distance, { own: true, record: 'own-1', name: 'A' }]);
		expect(pressedAt(at(3), given, press('mouse')).own).toEqual(['own-1']);
		expect(pressedAt(at(4), given, press('mouse')).own).toEqual([]);
		expect(pressedAt(at(10), given, press('touch')).own).toEqual(['own-1']);
		expect(pressedAt(at(11), given, press('touch')).own).toEqual([]);
	});

	test('looks in ever narrower boxes where several things lie, in none where one does', () => {
		const several = mapWith([17, { record: 'khabarovsk' }], [0, { record: 'heixiazi' }]);
		const { ids, isTied } = pressedAt(several, given, press('touch'));
		expect(ids).toEqual(['heixiazi', 'khabarovsk']);
		expect(isTied).toBe(false);
		const halves = several.boxes.map(([left, , right]) => (right - left) / 2);
		expect(halves.slice(2)).toEqual([18, 12, 6, 1]);
		const one = mapWith([17, { record: 'khabarovsk' }]);
		pressedAt(one, given, press('touch'));
		expect(one.boxes).toHaveLength(3);
	});

	test('tells the nearer by a third of the reach', () => {
		const at = (first: number, second: number) =>
			pressedAt(
				mapWith([first, { record: 'khabarovsk' }], [second, { record: 'heixiazi' }]),
				given,
				press('touch')
			);
		expect(at(11, 7).isTied).toBe(true);
		expect(at(13, 11).isTied).toBe(false);
		expect(at(13, 11).ids[0]).toBe('heixiazi');
		expect(at(7, 5).ids[0]).toBe('heixiazi');
		expect(at(5, 0.5).ids[0]).toBe('heixiazi');
	});
});

describe('the pointer', () => {
	test('is over what lies within 3 px', () => {
		const at = (distance: number) => mapWith([distance, { record: 'khabarovsk' }]);
		expect(pointedAt(at(3), given, POINT)).toBe('khabarovsk');
		expect(pointedAt(at(4), given, POINT)).toBeUndefined();
	});
	test('is over the place whose ground an area is, and of several over the most telling', () => {
		expect(pointedAt(mapWith([0, { record: 'damansky-zhenbao' }]), given, POINT)).toBe('zhenbao');
		const both = mapWith([0, { record: 'border-ussuri' }], [0, { record: 'zhenbao' }]);
		expect(pointedAt(both, given, POINT)).toBe('zhenbao');
	});
});

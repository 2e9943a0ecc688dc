import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { pressedAt } from '../../../src/map/picking';
import { entryOf } from '../../../src/dataset/entries';
import { mostTelling } from '../../../src/map/telling';
import { publicJson } from '../geodata/public-data';
import { given } from './approved/given';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const told = (...hits: [string, number][]) =>
	mostTelling(
		hits.map(([id, distance]) => ({ id, distance })),
		dataset
	);

describe('what a press opens', () => {
	test('a place before its own events and areas, which are told there, and all before the stretch of border', () => {
		const { ids } = told(
			['border-ussuri', 0],
			['zhenbao-15-march-1969', 0],
			['zhenbao-2-march-1969', 0],
			['damansky-zhenbao', 0],
			['zhenbao', 6]
		);
		expect(ids[0]).toBe('zhenbao');
		expect(ids.at(-1)).toBe('border-ussuri');
		// The disputed area of the same island is no second thing.
		expect(ids).not.toContain('damansky-zhenbao');
		expect(ids).toHaveLength(4);
	});

	test('an area before its sector, also where the sector is nearer', () => {
		expect(told(['border-ussuri', 0], ['kirkinsky-qiliqin', 6]).ids).toEqual([
			'kirkinsky-qiliqin',
			'border-ussuri'
		]);
	});

	test('of every place the events, the area and the sector come after it', () => {
		for (const place of dataset.data.places) {
			const events = dataset.data.events.filter(({ places }) => places.includes(place.id));
			const { ids } = told(...events.map(({ id }): [string, number] => [id, 0]), [place.id, 18]);
			expect(ids[0], place.id).toBe(place.id);
		}
		for (const { id, sector, place } of dataset.data.areas) {
			expect(told([sector, 0], [id, 18]).ids, id).toEqual([place ?? id, sector]);
		}
	});

	test('else the nearer before the farther, and of those as near the more telling', () => {
		expect(told(['khabarovsk', 12], ['heixiazi', 2]).ids).toEqual(['heixiazi', 'khabarovsk']);
		expect(told(['beijing--moscow', 2], ['stalin-death-1953', 2]).ids[0]).toBe('stalin-death-1953');
	});

	test('only of two equals it is not known which was meant', () => {
		expect(told(['khabarovsk', 6], ['heixiazi', 6]).isTied).toBe(true);
		expect(told(['khabarovsk', 6], ['heixiazi', 12]).isTied).toBe(false);
		expect(told(['zhenbao', 6], ['zhenbao-2-march-1969', 6]).isTied).toBe(false);
		expect(told(['zhenbao', 6]).isTied).toBe(false);
		expect(told().isTied).toBe(false);
	});
});

test('the disputed ground of a place is the place', () => {
	for (const { id, place } of dataset.data.areas) expect(entryOf(id, dataset)).toBe(place ?? id);
	expect(entryOf('zhenbao', dataset)).toBe('zhenbao');
});

/** A map on which everything named lies at the point pressed. */
function mapWith(...records: string[]) {
	return {
		getLayersOrder: () => ['all'],
		getLayer: () => ({ metadata: { answers: true } }),
		queryRenderedFeatures: () => records.map((record) => ({ properties: { record } }))
	};
}

test('a finger is asked which of two equals it meant, a mouse never', () => {
	class Pointer extends Event {
		constructor(readonly pointerType: string) {
			super('click');
		}
	}
	const before = globalThis.PointerEvent;
	globalThis.PointerEvent = Pointer as unknown as typeof PointerEvent;
	try {
		const press = (kind: string) =>
			pressedAt(mapWith('khabarovsk', 'heixiazi'), dataset, {
				point: { x: 1, y: 2 },
				originalEvent: new Pointer(kind)
			} as never);
		expect(press('touch').isTied).toBe(true);
		expect(press('mouse')).toMatchObject({ isTied: false, x: 1, y: 2 });
		expect(press('mouse').ids).toHaveLength(2);
	} finally {
		globalThis.PointerEvent = before;
	}
});

describe('in a small world', () => {
	const told = (...hits: [string, number][]) =>
		mostTelling(
			hits.map(([id, distance]) => ({ id, distance })),
			given
		);

	test('what is no more than one px nearer is as near', () => {
		expect(told(['khabarovsk', 7], ['beijing', 6]).isTied).toBe(true);
		expect(told(['khabarovsk', 8], ['beijing', 6]).ids).toEqual(['beijing', 'khabarovsk']);
	});

	test('an event comes before the stretch of border where it was, also where that is nearer', () => {
		expect(told(['border-ussuri', 0], ['zhenbao-2-march-1969', 6]).ids).toEqual([
			'zhenbao-2-march-1969',
			'border-ussuri'
		]);
	});

	test('an area that has no story of its own as a place comes before its events', () => {
		const area = given.data.areas.find(({ place }) => place === undefined)!;
		const event = { ...given.data.events[0]!, id: 'there', places: [], area: area.id };
		const world = new Dataset({ ...given.data, events: [event] });
		const hits = [event.id, area.id].map((id, at) => ({ id, distance: 6 * at }));
		expect(mostTelling(hits, world).ids).toEqual([area.id, 'there']);
	});

	test('a place is told before a stretch only where its own ground lies in that', () => {
		expect(told(['border-amur', 0], ['khabarovsk', 9]).ids).toEqual(['border-amur', 'khabarovsk']);
		expect(told(['border-ussuri', 0], ['zhenbao', 9]).ids).toEqual(['zhenbao', 'border-ussuri']);
	});

	test('a place is more telling than an event elsewhere, and all that is drawn than what is not', () => {
		expect(told(['korean-war', 0], ['khabarovsk', 0]).ids[0]).toBe('khabarovsk');
		expect(told(['rift', 0], ['border-amur', 0]).ids).toEqual(['border-amur', 'rift']);
		expect(told(['no-such-record', 0], ['khabarovsk', 0]).ids[0]).toBe('khabarovsk');
		expect(told(['no-such-record', 0], ['border-amur', 0]).ids[0]).toBe('border-amur');
	});

	test('one alone has no equal', () => {
		for (const id of ['rift', 'khabarovsk', 'no-such-record'])
			expect(told([id, 0]).isTied, id).toBe(false);
	});
});

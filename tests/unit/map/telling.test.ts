import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { pressedAt } from '../../../src/map/picking';
import { entryOf } from '../../../src/dataset/entries';
import { mostTelling } from '../../../src/map/telling';
import { publicJson } from '../geodata/public-data';

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

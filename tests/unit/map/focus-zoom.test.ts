/** From how near a record is well seen. */
import { describe, expect, test } from 'vitest';
import { kindOf, type AnyRecord } from '../../../src/kinds';
import { FINE_ZOOM } from '../../../src/kinds/fine';
import { farZoom, focusZoom, nearestZoom } from '../../../src/map/focus-zoom';
import { Dataset } from '../../../src/dataset/dataset';
import { publicJson } from '../geodata/public-data';
import { given } from './approved/given';

const REAL = new Dataset(publicJson('opening.json'));

const place = (id: string): AnyRecord => {
	const record = given.place(id);
	if (!record) throw new Error(`no place ${id}`);
	return { kind: 'places', record };
};

const [sample] = given.data.events;
/** An event at these places, or at a spot known to so many metres. */
const event = (places: string[], accuracy?: number): AnyRecord => {
	const location =
		accuracy === undefined
			? undefined
			: { names: sample!.names, position: [130, 45], accuracy, positionSource: '' };
	return { kind: 'events', record: { ...sample!, id: 'made-up', places, location } as never };
};

describe('an event', () => {
	test('at one place that has a story is seen from where the place is', () => {
		for (const id of ['zhenbao', 'moscow', 'khabarovsk']) {
			expect(focusZoom(event([id]), given), id).toBe(focusZoom(place(id), given));
			expect(farZoom(event([id]), given), id).toBe(farZoom(place(id), given));
		}
		expect(farZoom(event(['moscow']), given)).toBe(0);
	});

	test('within a city is seen with the city, and no farther away than from where its mark is', () => {
		for (const id of ['moscow-kremlin', 'beijing-diaoyutai', 'beijing-capital-airport']) {
			const record = REAL.place(id)!;
			const zoom = focusZoom({ kind: 'places', record }, REAL);
			expect(zoom, id).toBeLessThanOrEqual(7.2);
			expect(farZoom({ kind: 'places', record }, REAL), id).toBeGreaterThanOrEqual(7);
		}
	});

	test('at a spot of its own is seen the nearer the better it is known where that was', () => {
		const at = (accuracy: number) => focusZoom(event(['moscow'], accuracy), given);
		expect([100, 250, 251, 2000, 2001, 20_000, 20_001].map(at)).toEqual([
			FINE_ZOOM,
			FINE_ZOOM,
			8,
			8,
			7,
			7,
			5.6
		]);
		expect(farZoom(event(['moscow'], 2000), given)).toBe(6.5);
	});

	test('nowhere is seen with all around it', () => {
		expect(focusZoom(event([]), given)).toBe(5.6);
		expect(focusZoom(event(['no-such-place']), given)).toBe(5.6);
	});

	test('at two places is not seen from where either is', () => {
		const two = focusZoom(event(['moscow', 'beijing']), given);
		expect([FINE_ZOOM, 8, 7, 5.6]).toContain(two);
		expect(farZoom(event(['moscow', 'beijing']), given)).toBe(two - 1.5);
	});
});

test('what its kind says nothing of is seen with all of the atlas', () => {
	for (const kind of ['places', 'areas', 'sectors', 'links', 'flows', 'periods'] as const) {
		const [record] = given.data[kind];
		const found = { kind, record } as AnyRecord;
		expect(focusZoom(found, given), kind).toBe(kindOf(found).focusZoom?.(record as never) ?? 3);
	}
	const [period] = given.data.periods;
	expect(focusZoom({ kind: 'periods', record: period! } as AnyRecord, given)).toBe(3);
});

test('capitals are seen from anywhere, other places from a little farther than well', () => {
	expect(farZoom(place('moscow'), given)).toBe(0);
	const town = place('khabarovsk');
	expect(farZoom(town, given)).toBe(focusZoom(town, given) - 1.5);
	expect(farZoom(town, given)).toBeGreaterThan(0);
});

test('ground is gone as near to as it is known, a stretch of border to 9, all else to 5', () => {
	const near = (kind: string) => nearestZoom({ kind } as AnyRecord);
	expect(['areas', 'sectors', 'links', 'events'].map(near)).toEqual([FINE_ZOOM, 9, 5, 5]);
});

test('what lies within a city is well seen from where its mark is, and nothing else from as near', () => {
	const farther = (kind: 'places' | 'geography', prominence: number) => {
		const [record] = given.data[kind];
		const found = { kind, record: { ...record, kind: 'site', prominence } } as AnyRecord;
		return Number((focusZoom(found, given) - farZoom(found, given)).toFixed(3));
	};
	expect([5, 6, 7, 8].map((prominence) => farther('places', prominence))).toEqual([
		1.5, 1.5, 0.2, 0.2
	]);
	expect(farther('geography', 8)).toBe(1.5);
});

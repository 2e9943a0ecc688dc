/** The map files as geographic information systems take them. */
import { readdirSync } from 'node:fs';
import edtf from 'edtf';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { dateProperties } from '../../../../geodata/publish/collection';
import { readFromTo, readWhen } from '../../../../geodata/read/date';
import { publicData, publicJson } from '../public-data';
import { signedArea } from './signed-area';

const FILES = readdirSync(publicData).filter((name) => name.endsWith('.geojson'));
const featuresOf = (name: string) => publicJson<FeatureCollection>(name).features;

/** Every value under a key, however deep it lies. */
function valuesUnder(key: RegExp, value: unknown): unknown[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		key.test(name) ? [inner] : valuesUnder(key, inner)
	);
}

function polygonsOf({ geometry }: Feature): Polygon['coordinates'][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

describe.each(FILES)('%s', (name) => {
	test('holds one type of geometry', () => {
		expect(new Set(featuresOf(name).map(({ geometry }) => geometry.type)).size).toBe(1);
	});

	test('is wound as RFC 7946 has it', () => {
		for (const feature of featuresOf(name)) {
			for (const [outer, ...holes] of polygonsOf(feature)) {
				expect(signedArea(outer!)).toBeGreaterThan(0);
				for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
			}
		}
	});

	test('has columns that every table can hold', () => {
		for (const { properties } of featuresOf(name)) {
			const { statuses, readings, control, ...columns } = properties!;
			const lists = Object.entries(columns).filter(([, value]) => value instanceof Object);
			expect(lists).toEqual([]);
			for (const stretches of [statuses, readings, control])
				expect(stretches ?? []).toBeInstanceOf(Array);
		}
	});

	test('says its dates in EDTF, or null where it is open', () => {
		const dates = new Set(
			featuresOf(name).flatMap(({ properties }) => valuesUnder(/:edtf$/, properties))
		);
		for (const date of dates) {
			if (date !== null) expect(() => edtf(date as string), String(date)).not.toThrow();
		}
	});
});

describe('an end that is open', () => {
	test.each([
		[readFromTo(undefined, undefined), null, null],
		[readFromTo('1949-10-01', undefined), '1949-10-01', null],
		[readFromTo(undefined, '1991~'), null, '1991~'],
		[readWhen('../1969-03'), null, '1969-03'],
		[readWhen('1969-03-02/'), '1969-03-02', null],
		[readWhen('/1969'), null, '1969'],
		[readWhen('1969?/..'), '1969?', null],
		[readWhen('../..'), null, null],
		[readWhen('196X'), '196X', '196X'],
		[readWhen('{1969-03-02,1969-03-15}'), '{1969-03-02,1969-03-15}', '{1969-03-02,1969-03-15}']
	])('%j is said as null', (when, start, end) => {
		const said = dateProperties(when!);
		expect([said['start_date:edtf'], said['end_date:edtf']]).toEqual([start, end]);
	});
});

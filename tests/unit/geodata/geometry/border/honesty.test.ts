import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collection, type Shape } from './reading';

const FILES = [
	...['overview', 'regional', 'local'].flatMap((level) => [
		`odbl/border-${level}.geojson`,
		`odbl/rivers-border-${level}.geojson`
	]),
	'odbl/damansky.geojson',
	'odbl/areas.geojson',
	'open/rivers.geojson'
];

describe.each(FILES)('%s', (file) => {
	const { features } = collection<Shape>(file);

	it('says of every feature what it is, from whom, under which licence and how exact', () => {
		for (const { properties } of features) {
			expect(properties.basis, properties.id).toMatch(/\.$/);
			expect(properties.source.length, properties.id).toBeGreaterThan(10);
			expect(['ODbL-1.0', 'public domain']).toContain(properties.licence);
			expect(properties.accuracy_m).toBeGreaterThanOrEqual(100);
			expect(typeof properties.reconstruction).toBe('boolean');
			expect(properties.start).toMatch(/^(\.\.|\d{4}-\d{2}-\d{2})$/);
			expect(properties.end).toMatch(/^(\.\.|\d{4}-\d{2}-\d{2})$/);
		}
		expect(new Set(features.map(({ properties }) => properties.id)).size).toBe(features.length);
	});

	it('keeps OpenStreetMap under the Open Database License, apart from the public domain', () => {
		const ofOpenStreetMap = features.filter(({ properties }) =>
			/OpenStreetMap/.test(properties.source)
		);
		expect(ofOpenStreetMap.every(({ properties }) => properties.licence === 'ODbL-1.0')).toBe(true);
		if (file.startsWith('open/')) expect(ofOpenStreetMap).toEqual([]);
	});
});

describe('the border build', () => {
	it('names no machine and no registry', () => {
		const upstream = new URL('../../../../../geodata/upstream/', import.meta.url);
		for (const name of readdirSync(upstream)) {
			expect(readFileSync(new URL(name, upstream), 'utf8')).not.toMatch(
				/registry|\/work\/|\/home\//
			);
		}
	});
});

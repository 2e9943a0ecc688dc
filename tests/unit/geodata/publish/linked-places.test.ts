import type { Polygon } from 'geojson';
import { expect, describe, test } from 'vitest';
import type { PolityFeature } from '../../../../geodata/context';
import { countryCodes } from '../../../../geodata/publish/countries';
import { linkedPlaces } from '../../../../geodata/publish/linked-places';
import { compileAtlas } from '../../../../geodata/compile/compile';
import { archive, area, geography, place } from '../../fixtures/archive';
import { publicJson } from '../public-data';

interface Feature {
	'@id': string;
	properties: { title: string; ccodes?: string[] };
	types: { identifier: string; label: string; sourceLabels: { label: string }[] }[];
}

const square = (west: number, south: number, size: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[west + size, south],
			[west + size, south + size],
			[west, south + size],
			[west, south]
		]
	]
});
const polity = (name: string, geometry: Polygon, end = '..'): PolityFeature => ({
	type: 'Feature',
	properties: { polity: name, start: '..', end, accuracy_m: 3000 },
	geometry
});

/** Two states side by side, meeting at 110° east. */
const polities = [
	polity('prc', square(100, 40, 10)),
	polity('russia', square(110, 40, 10)),
	polity('ussr', square(110, 40, 10), '1991-12-26')
];
const river = (id: string, coordinates: [number, number][]) => ({
	type: 'Feature' as const,
	properties: { river: id },
	geometry: { type: 'LineString' as const, coordinates }
});

describe('country codes', () => {
	const codes = (records: object, shapes: ReturnType<typeof river>[] = []) =>
		countryCodes(compileAtlas(archive(records)), { polities, shapes });

	test.each([
		['a town inside', { kind: 'town', position: [105, 45] }, ['CN']],
		[
			'a town just over the line, which is drawn so',
			{ kind: 'town', position: [110.001, 45] },
			['RU']
		],
		[
			'a town that says better',
			{ kind: 'town', position: [110.001, 45], countries: ['CHN'] },
			['CN']
		],
		['a pass on the line', { kind: 'pass', position: [110.001, 45] }, ['CN', 'RU']],
		[
			'a range along the line',
			{ kind: 'range', position: [109.8, 45], accuracy: 30_000 },
			['CN', 'RU']
		],
		['a lake at sea', { kind: 'lake', position: [0, 0] }, undefined],
		[
			'a state of then',
			{ kind: 'state', position: [105, 45], countries: ['IND', 'PAK', 'XYZ'] },
			['IN', 'PK']
		]
	])('%s', (_, extra, expected) => {
		const record = geography('it', { accuracy: 1000, ...extra });
		expect(codes({ geography: [record] }).get('it')).toEqual(expected);
	});

	test('a river has those of the states it runs through, without the tail of its mouth', () => {
		const across = river('it', [
			[105, 45],
			[107, 45],
			[112, 45],
			[114, 45]
		]);
		const upTo = river('it', [
			...Array.from({ length: 60 }, (_, index): [number, number] => [104 + index / 10, 45]),
			[110.0001, 45]
		]);
		const it = { geography: [geography('it', { kind: 'river', position: [105, 45] })] };
		expect(codes(it, [across]).get('it')).toEqual(['CN', 'RU']);
		expect(codes(it, [upTo]).get('it')).toEqual(['CN']);
	});

	test('a place has its country, on disputed ground those of its area, an area those of its holders and claimants', () => {
		const disputed = area({
			place: 'island-place',
			control: [
				{
					from: '1949-10-01',
					holders: ['SUN'],
					claimants: ['CHN', 'SUN'],
					text: 'a',
					sources: ['book']
				},
				{ from: '1992', holders: ['RUS'], claimants: ['CHN', 'RUS'], text: 'b', sources: ['book'] }
			]
		});
		const found = codes({
			areas: [disputed],
			places: [
				place('capital'),
				place('other', { country: 'FIN' }),
				place('island-place', { country: null })
			]
		});
		expect(found.get('capital')).toEqual(['CN']);
		expect(found.get('other')).toEqual(['FI']);
		expect(found.get('island')).toEqual(['CN', 'RU']);
		expect(found.get('island-place')).toEqual(['CN', 'RU']);
	});
});

describe('places.lpf.json', () => {
	const features = () => publicJson<{ features: Feature[] }>('places.lpf.json').features;

	test('says of everything what it is in the thesaurus, beside our own word', () => {
		for (const { types } of features()) {
			expect(types).toHaveLength(1);
			expect(types[0]!.identifier).toMatch(/^aat:3\d{8}$/);
			expect(types[0]!.label).not.toBe('');
			expect(types[0]!.sourceLabels[0]!.label).not.toBe('');
		}
	});

	test('names the country of everything but what lies at sea or on ground that no side settled', () => {
		const without = features().filter(({ properties }) => properties.ccodes === undefined);
		expect(without.map((feature) => feature['@id']).sort()).toEqual([
			'thalweg:kinmen',
			'thalweg:longju'
		]);
	});

	test('leads to the record’s page once the atlas has a home', () => {
		const data = compileAtlas(archive());
		const idsAt = (home?: string) =>
			(JSON.parse(linkedPlaces(data, [], new Map(), home)) as { features: Feature[] }).features.map(
				(feature) => feature['@id']
			);
		expect(idsAt()).toContain('thalweg:capital');
		expect(idsAt('https://atlas.example/')).toContain('https://atlas.example/r/capital/');
	});
});

/** Reads the whole download by its description, which is held against the standard's own profile. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasData } from '../../../src/kinds';
import { readFiles } from '../../../geodata/files';
import { sha256 } from '../../../geodata/sha256';
import { idsOf, publicData, publicJson, publicText } from './public-data';
import { readTable, type TableSchema } from './tables';

interface Resource {
	name: string;
	path: string;
	type?: string;
	bytes: number;
	hash: string;
	licenses: { name: string; path: string }[];
	sources: { title: string }[];
	schema?: TableSchema;
	description?: string;
}

interface Descriptor {
	$schema: string;
	version: string;
	description: string;
	resources: Resource[];
}

const profile = JSON.parse(
	readFileSync(path.join(import.meta.dirname, '../fixtures/datapackage-profile-2.0.json'), 'utf8')
) as object;
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const fitsProfile = ajv.compile(profile);

let described: Descriptor;
let atlas: AtlasData;

beforeAll(() => {
	described = publicJson('datapackage.json');
	atlas = publicJson('atlas.json');
});

const resource = (name: string) => described.resources.find((one) => one.name === name)!;
const rowsOf = (name: string, csv = publicText(resource(name).path)) =>
	readTable(csv, resource(name).schema!);

describe('the data package', () => {
	test('fits the profile of version 2, and has the version of its records', () => {
		fitsProfile(described);
		expect(fitsProfile.errors).toBeNull();
		expect(described.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(described.version).toBe(atlas.version);
	});

	test('says that lines endorse no claim, of the whole, of each map and of each table', () => {
		const said = /endorse no claim/;
		expect(described.description).toMatch(said);
		expect(
			JSON.stringify(publicJson<{ description: unknown }>('dataset.jsonld').description)
		).toMatch(said);
		const taken = described.resources.filter((one) =>
			/\.(geojson|lpf\.json|csv|xlsx)$/.test(one.path)
		);
		expect(taken.filter(({ description }) => !said.test(description ?? ''))).toEqual([]);
		expect(taken.length).toBeGreaterThan(20);
	});

	test('calls each file by a name of its own, of letters, digits and hyphens', () => {
		const names = described.resources.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		for (const { type, schema } of described.resources) expect(type === 'table').toBe(!!schema);
	});

	test('has every file but the two descriptions, each as it is described', () => {
		const descriptions = new Set(['datapackage.json', 'dataset.jsonld']);
		const files = readFiles(publicData);
		const others = [...files.keys()].filter((name) => !descriptions.has(name));
		expect(described.resources.map((one) => one.path).sort()).toEqual(others.sort());
		for (const { path: file, bytes, hash, licenses, sources } of described.resources) {
			const content = files.get(file)!;
			expect(content).toHaveLength(bytes);
			expect(`sha256:${sha256(content)}`).toBe(hash);
			expect(sources).not.toEqual([]);
			for (const licence of licenses) expect(licence.path).toMatch(/^https:/);
		}
	});

	test('has the events as a table: every event once, numbers as numbers, days as days', () => {
		const rows = rowsOf('events');
		expect(rows.map(({ id }) => id)).toEqual(atlas.events.map(({ id }) => id));
		for (const [index, row] of rows.entries()) {
			const event = atlas.events[index]!;
			expect(row['effect']).toBe(event.effect?.value ?? null);
			for (const key of ['longitude', 'latitude', 'accuracy_m'])
				expect(Number.isFinite(row[key] ?? 0)).toBe(true);
		}
	});

	test.each(['events', 'claims'])(
		'%s: a column of days is said to be one, and no other',
		(name) => {
			const rows = rowsOf(name);
			for (const { name: column, type } of resource(name).schema!.fields) {
				const values = rows.map((row) => row[column]).filter((value) => value !== null);
				const days = values.every((value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)));
				expect(type === 'date', column).toBe(days && values.length > 0);
			}
		}
	);

	test('has the claims as a table: each of a record of the atlas', () => {
		const { events, flows, geography, sectors, areas } = atlas;
		const claims = [events, flows, geography, sectors, areas].flatMap((records) =>
			records.flatMap(({ id, disputes }) =>
				disputes.flatMap((dispute) => dispute.claims.map(({ claimant }) => `${id}: ${claimant}`))
			)
		);
		const rows = rowsOf('claims');
		const said = rows
			.filter(({ question, figure }) => question !== null && figure === null)
			.map(({ record, claimant }) => `${String(record)}: ${String(claimant)}`);
		expect(said.sort()).toEqual(claims.sort());
		const figures = rows.flatMap(({ figure }) => (figure === null ? [] : [Number(figure)]));
		const published = [
			...sectors.flatMap(({ lengths }) => lengths.map(({ km }) => km)),
			...areas.flatMap(({ sizes }) => sizes.map(({ squareKilometres }) => squareKilometres))
		];
		expect(figures.sort()).toEqual(published.sort());
	});

	test('has the places and the events of the record on its maps', () => {
		const featuresIn = (name: string) =>
			publicJson<FeatureCollection>(resource(name).path).features.map(({ id }) => String(id));
		expect(featuresIn('places-geojson').sort()).toEqual(idsOf(atlas.places));
		const known = new Set(idsOf(atlas.events));
		for (const id of featuresIn('events-geojson')) expect(known).toContain(id);
	});

	test('keeps what comes from OpenStreetMap under its licence', () => {
		for (const map of described.resources.filter(({ path: file }) => file.endsWith('.geojson'))) {
			const fromOpenStreetMap = publicText(map.path).includes('OpenStreetMap');
			expect(map.licenses.some(({ name }) => name === 'ODbL-1.0')).toBe(fromOpenStreetMap);
		}
	});
});

describe('the profile and the reader refuse', () => {
	test.each<[string, (first: Record<string, unknown>) => void]>([
		['a file that has no path', (first) => delete first['path']],
		['a file that has no name', (first) => delete first['name']],
		['a path out of the folder', (first) => (first['path'] = '../secret.csv')],
		['a size in words', (first) => (first['bytes'] = 'large')]
	])('%s', (_, plant) => {
		const planted = structuredClone(described) as unknown as {
			resources: Record<string, unknown>[];
		};
		plant(planted.resources[0]!);
		expect(fitsProfile(planted)).toBe(false);
	});

	test.each([
		['a word where a number belongs', (csv: string) => csv.replace(/,\d+\.\d+,/, ',east,')],
		[
			'a month where a day belongs',
			(csv: string) => csv.replace(/^([^,]+,[^,]+),\d{4}-\d{2}-\d{2},/m, '$1,1969-03,')
		],
		['a column that is not described', (csv: string) => csv.replace('id,', 'key,')],
		['an event twice', (csv: string) => `${csv}${csv.trimEnd().split('\n').at(-1) ?? ''}\n`]
	])('%s', (_, plant) => {
		expect(() => rowsOf('events', plant(publicText('events.csv')))).toThrow();
	});
});

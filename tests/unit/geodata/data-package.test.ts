/**
 * Opens the whole download with the Frictionless project’s reader, as a stranger to the atlas would.
 * The reader knows version 1 of the standard, with which version 2 keeps faith.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import reader, { type Package } from 'datapackage';
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasData } from '../../../src/kinds';
import { readFiles } from '../../../geodata/publish/files';
import { idsOf, publicData, publicJson, publicText } from './public-data';

interface Descriptor {
	name?: string;
	resources: Record<string, unknown>[];
}

const descriptor = () => publicJson<Descriptor>('datapackage.json');
const open = (described: object, basePath = publicData) =>
	reader.Package.load(described, { basePath });

let opened: Package;
let atlas: AtlasData;

async function bytesIn(name: string): Promise<Buffer> {
	const resource = opened.getResource(name);
	if (!resource) throw new Error(`${name} is not in the package`);
	return Buffer.from(await resource.rawRead());
}

const rowsOf = (name: string, of = opened) => of.getResource(name)!.read({ keyed: true });

beforeAll(async () => {
	opened = await open(descriptor());
	atlas = JSON.parse((await bytesIn('atlas.json')).toString('utf8')) as AtlasData;
});

describe('the data package, to the Frictionless reader', () => {
	test('is one, of the version of its records', () => {
		expect(opened.errors).toEqual([]);
		expect(opened.valid).toBe(true);
		expect(opened.descriptor.version).toBe(atlas.version);
	});

	test('has every file but the two descriptions, each as it is described', async () => {
		const described = new Set(['datapackage.json', 'dataset.jsonld']);
		const others = [...readFiles(publicData).keys()].filter((name) => !described.has(name));
		expect(opened.resources.map((one) => one.descriptor.path).sort()).toEqual(others.sort());
		for (const resource of opened.resources) {
			const { bytes, hash, licenses, sources } = resource.descriptor;
			const content = await bytesIn(resource.name);
			expect(content).toHaveLength(bytes);
			expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
			expect(sources).not.toEqual([]);
			for (const licence of licenses) expect(licence.path).toMatch(/^https:/);
		}
	});

	test('has the events as a table: every event once, its numbers as numbers', async () => {
		const rows = await rowsOf('events.csv');
		expect(rows.map(({ id }) => id)).toEqual(atlas.events.map(({ id }) => id));
		for (const [index, row] of rows.entries()) {
			const event = atlas.events[index]!;
			expect(row['effect']).toBe(event.effect?.value ?? null);
			for (const key of ['longitude', 'latitude', 'accuracy_m'])
				expect(Number.isFinite(row[key] ?? 0)).toBe(true);
		}
	});

	test('has the claims as a table: each of a record of the atlas', async () => {
		const { events, flows, geography, sectors, areas } = atlas;
		const claims = [events, flows, geography, sectors, areas].flatMap((records) =>
			records.flatMap(({ id, disputes }) =>
				disputes.flatMap((dispute) => dispute.claims.map(({ claimant }) => `${id}: ${claimant}`))
			)
		);
		const rows = await rowsOf('claims.csv');
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

	test('has the places and the events of the record on its maps', async () => {
		const featuresIn = async (name: string) =>
			(JSON.parse((await bytesIn(name)).toString('utf8')) as FeatureCollection).features;
		const places = (await featuresIn('places.geojson')).map(({ id }) => String(id));
		expect(places.sort()).toEqual(idsOf(atlas.places));
		const known = new Set(idsOf(atlas.events));
		for (const { id } of await featuresIn('events.geojson')) expect(known).toContain(String(id));
	});

	test('keeps what comes from OpenStreetMap under its licence', () => {
		const maps = opened.resources.filter(({ name }) => name.endsWith('.geojson'));
		for (const { descriptor: map } of maps) {
			const fromOpenStreetMap = publicText(map.path).includes('OpenStreetMap');
			expect(map.licenses.some(({ name }) => name === 'ODbL-1.0')).toBe(fromOpenStreetMap);
		}
	});
});

describe('the Frictionless reader refuses', () => {
	test('a file that has no path', async () => {
		const [first = {}, ...others] = descriptor().resources;
		const pathless = { ...first, path: undefined };
		const read = await open({ ...descriptor(), resources: [pathless, ...others] });
		expect(read.valid).toBe(false);
	});

	test.each([
		['a word where a number belongs', (csv: string) => csv.replace(/,\d+\.\d+,/, ',east,')],
		['a column that is not described', (csv: string) => csv.replace(/^id,/, 'key,')],
		['an event twice', (csv: string) => `${csv}${csv.trimEnd().split(/\r?\n/).at(-1) ?? ''}\n`]
	])('%s', async (_, plant) => {
		const folder = mkdtempSync(path.join(tmpdir(), 'thalweg-'));
		try {
			writeFileSync(path.join(folder, 'events.csv'), plant(publicText('events.csv')));
			const resources = descriptor().resources.filter(({ path: file }) => file === 'events.csv');
			const read = await open({ ...descriptor(), resources }, folder);
			await expect(rowsOf('events.csv', read)).rejects.toThrow();
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

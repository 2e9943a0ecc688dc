/** Opens each public file with a reader that we did not write, and compares it with the record. */
import { readdirSync } from 'node:fs';
import { check as readGeojson } from '@placemarkio/check-geojson';
import { toJSON as readBibtex } from '@orcid/bibtex-parse-js';
import { parse as readRis } from 'astrocite-ris';
import { parse as readCsv } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasData } from '../../../src/kinds';
import type { Source } from '../../../src/kinds/source/schema';
import { BEGINNING, FOREVER } from '../../../src/time/interval';
import { dayOf, isoDate } from '../../../src/time/day';
import {
	idsOf as ids,
	publicData as folder,
	publicJson as json,
	publicText as text
} from './public-data';

let atlas: AtlasData;
let sources: Source[];

beforeAll(() => {
	atlas = json('atlas.json');
	sources = json('sources.json');
});

describe('readers that we did not write', () => {
	const layers = readdirSync(folder).filter((name) => /\.geojson$|\.lpf\.json$/.test(name));

	test.each(layers)('%s is GeoJSON to a strict reader', (name) => {
		const read = readGeojson(text(name)) as FeatureCollection;
		expect(read.type).toBe('FeatureCollection');
		expect(read.features.length).toBe(json<FeatureCollection>(name).features.length);
	});

	test.each(layers)('%s says that its lines endorse no claim', (name) => {
		expect(json<{ note: string }>(name).note).toMatch(/endorse no claim/);
	});

	test('citation-js reads the bibliography whole', async () => {
		const { Cite } = await import('@citation-js/core');
		const read = new Cite(json<Source[]>('bibliography.csl.json'));
		expect(read.data.map(({ id }) => id).sort()).toEqual(ids(sources));
	});
});

describe('tables', () => {
	test('events.csv has every event once, with its title and date', () => {
		const rows: Record<string, string>[] = readCsv(text('events.csv'), {
			bom: true,
			columns: true
		});
		expect(rows.map(({ id }) => id).sort()).toEqual(ids(atlas.events));
		for (const row of rows) {
			const event = atlas.events.find(({ id }) => id === row['id'])!;
			expect(row['name_zh_hans']).toBe(event.names['zh-Hans']);
			expect(row['date']).toBe(event.when.edtf);
		}
	});

	test('claims.csv has every claim of every dispute, and every contested figure', () => {
		const rows: Record<string, string>[] = readCsv(text('claims.csv'), {
			bom: true,
			columns: true
		});
		const { events, flows, geography, sectors, areas } = atlas;
		const disputes = [events, flows, geography, sectors, areas].flatMap((records) =>
			records.flatMap((record) => record.disputes.flatMap(({ claims }) => claims))
		);
		const figures = [
			...sectors.flatMap(({ lengths }) => lengths),
			...areas.flatMap(({ sizes }) => sizes)
		];
		expect(rows).toHaveLength(disputes.length + figures.length);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});

	test('flows.csv has every figure of aid and trade, with whose it is, in what it is counted and for when', () => {
		const rows: Record<string, string>[] = readCsv(text('flows.csv'), {
			bom: true,
			columns: true
		});
		const figures = atlas.flows.flatMap(({ disputes }) =>
			disputes.flatMap(({ claims }) => claims.flatMap((claim) => claim.figures))
		);
		expect(figures.length).toBeGreaterThan(20);
		expect(rows.map(({ figure, date }) => [Number(figure), date])).toEqual(
			figures.map(({ value, when }) => [value, when.edtf])
		);
		for (const row of rows)
			for (const column of [
				'side',
				'claimant',
				'claimant_zh_hans',
				'claimant_ru',
				'unit',
				'sources'
			])
				expect(row[column], row['id']).not.toBe('');
	});

	test('series.csv has every value of every claimant, with its unit, its time and its sources', () => {
		const rows: Record<string, string>[] = readCsv(text('series.csv'), {
			bom: true,
			columns: true
		});
		const values = atlas.series.flatMap(({ lines }) => lines.flatMap((line) => line.values));
		expect(rows.map(({ date }) => date)).toEqual(values.map(({ when }) => when.edtf));
		expect(rows.map(({ low, high }) => [Number(low), Number(high)])).toEqual(
			values.map(({ value }) => (Array.isArray(value) ? value : [value, value]))
		);
		for (const row of rows) {
			expect(row['unit']).not.toBe('');
			expect(row['claimant']).not.toBe('');
			expect(row['sources']).not.toBe('');
		}
	});
});

describe('the bibliography', () => {
	test('is whole in CSL-JSON, BibTeX and RIS', () => {
		const expected = ids(sources);
		expect(ids(json<Source[]>('bibliography.csl.json'))).toEqual(expected);
		const bibtex: { citationKey: string }[] = readBibtex(text('bibliography.bib'));
		expect(bibtex.map(({ citationKey }) => citationKey).sort()).toEqual(expected);
		const ris = readRis(text('bibliography.ris'));
		expect(ris.map(({ id }) => String(id)).sort()).toEqual(expected);
	});

	test('keeps titles of all scripts', () => {
		const chinese = sources.find(({ title }) => /^\p{Script=Han}+$/u.test(title))!;
		expect(text('bibliography.bib')).toContain(chinese.title);
		expect(text('bibliography.ris')).toContain(`TI  - ${chinese.title}`);
	});
});

describe('Linked Places', () => {
	interface LinkedPlace {
		'@id': string;
		properties: { title: string; fclasses: string[]; ccodes?: string[] };
		when: { timespans: { start: Record<string, string>; end: Record<string, string> }[] };
		names: { toponym: string; lang: string; citations?: { label: string; year?: unknown }[] }[];
		geometry: { type: string; coordinates: number[] };
	}
	const places = () => json<{ features: LinkedPlace[] }>('places.lpf.json').features;

	test('has every place, area and geographical name', () => {
		const expected = ids([...atlas.places, ...atlas.areas, ...atlas.geography]);
		expect(
			places()
				.map((place) => place['@id'].replace(/^thalweg:/, ''))
				.sort()
		).toEqual(expected);
	});

	test('dates everything at both ends, with plain dates', () => {
		const plain = /^\d{4}-\d{2}-\d{2}$/;
		for (const { when } of places()) {
			expect(when.timespans).not.toEqual([]);
			for (const { start, end } of when.timespans) {
				const dates = [...Object.values(start), ...Object.values(end)];
				expect(dates.every((date) => plain.test(date))).toBe(true);
				expect((start['in'] ?? start['earliest'])! <= (end['in'] ?? end['latest'])!).toBe(true);
			}
		}
	});

	test('avoids the traps of the format', () => {
		for (const place of places()) {
			expect(place['@id']).toMatch(/^\w+:[^\s]+$/);
			expect(place.properties.fclasses[0]).toMatch(/^[AHLPRST]$/);
			expect(place.geometry.coordinates).toHaveLength(2);
			for (const code of place.properties.ccodes ?? []) expect(code).toMatch(/^[A-Z]{2}$/);
			for (const { citations = [] } of place.names) {
				for (const { year } of citations) expect(['string', 'undefined']).toContain(typeof year);
			}
		}
	});
});

describe('the map layers', () => {
	const RECORD_LAYERS = [
		'border',
		'border-regional',
		'border-overview',
		'ussuri',
		'sides',
		'rivers',
		'rivers-local',
		'tributaries',
		'areas',
		'damansky',
		'damansky-lines',
		'links',
		'railways',
		'places',
		'events'
	];

	test.each(RECORD_LAYERS)('%s: each feature says what, when, whence and how exactly', (name) => {
		const layer = json<FeatureCollection & Record<string, unknown>>(`${name}.geojson`);
		for (const key of ['licence', 'attribution', 'source']) expect(layer[key]).not.toBe('');
		expect(layer.features).not.toEqual([]);
		const featureIds = layer.features.map(({ id }) => id);
		expect(new Set(featureIds).size).toBe(featureIds.length);
		for (const { id, properties } of layer.features) {
			const { start_date, end_date, start_day, end_day } = properties!;
			expect(properties!['id']).toBe(id);
			expect(start_date).toBe(start_day === BEGINNING ? null : isoDate(start_day as number));
			expect(end_date).toBe(end_day === FOREVER ? null : isoDate(end_day as number));
			expect(start_day).toBeLessThan(end_day as number);
			expect(properties!['start_date:edtf'] === null).toBe(start_date === null);
			if (properties!['end_date:edtf'] === null) expect(end_date).toBeNull();
			expect(properties!['source']).not.toBe('');
			expect(properties!['accuracy_m']).toBeGreaterThan(0);
		}
	});

	test('has the places, the events with a place, and every phase of every link', () => {
		const layerIds = (name: string) =>
			json<FeatureCollection>(`${name}.geojson`)
				.features.map(({ id }) => String(id))
				.sort();
		expect(layerIds('places')).toEqual(ids(atlas.places));
		// Every event that says where it was, and no other.
		const somewhere = atlas.events.filter(
			({ location, places, area, sector }) =>
				location !== undefined || places.length > 0 || area !== undefined || sector !== undefined
		);
		expect(somewhere.length).toBeGreaterThan(100);
		expect(layerIds('events')).toEqual(ids(somewhere));
		const phases = atlas.links.flatMap(({ id, phases }) =>
			phases.map((_, index) => `${id}/${index + 1}`)
		);
		expect(layerIds('links')).toEqual(phases.sort());
	});

	test('the lines of links stay on the sheet', () => {
		for (const { geometry } of json<FeatureCollection>('links.geojson').features) {
			const lines =
				geometry.type === 'MultiLineString'
					? geometry.coordinates
					: geometry.type === 'LineString'
						? [geometry.coordinates]
						: [];
			expect(lines).not.toEqual([]);
			for (const line of lines) {
				for (const [index, [x = 0]] of line.entries()) {
					expect(Math.abs(x)).toBeLessThanOrEqual(180);
					expect(Math.abs(x - (line[index - 1]?.[0] ?? x))).toBeLessThan(180);
				}
			}
		}
	});

	test('every sector of the border has its line, named', () => {
		const lines = json<FeatureCollection>('border.geojson').features;
		const drawn = new Set(lines.map(({ properties }) => properties!['record'] as string));
		for (const { id } of atlas.sectors) expect(drawn).toContain(id);
	});
});

describe('the build', () => {
	test('dates 2 March 1969 rightly', () => {
		const clash = atlas.events.filter(({ when }) => when.edtf === '1969-03-02');
		expect(clash).not.toEqual([]);
		const day = dayOf(1969, 3, 2);
		for (const { when } of clash) expect(when.days).toEqual([day, day, day + 1, day + 1]);
	});
});

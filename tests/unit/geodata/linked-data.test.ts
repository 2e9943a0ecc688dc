/** Opens what is published as linked data with a JSON-LD processor; no request leaves the machine. */
import jsonld, { type Node, type Options } from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AtlasData } from '../../../src/kinds';
import { idsOf, publicJson, publicText } from './public-data';

const DATA = 'https://atlas.example/thalweg/data/';
const SCHEMA = 'https://schema.org/';
const PLACES = 'https://places.example/';

/** Stand-ins for the contexts that the files name: terms as there, in so far as the atlas uses them. */
const CONTEXTS: Readonly<Record<string, object>> = {
	'https://schema.org': {
		'@vocab': SCHEMA,
		contentUrl: { '@type': '@id' },
		url: { '@type': '@id' },
		mainEntityOfPage: { '@type': '@id' },
		license: { '@type': '@id' }
	},
	'https://whgazetteer.org/schema/lpo_v2.0.jsonld': {
		'@vocab': PLACES,
		type: '@type',
		identifier: { '@type': '@id' },
		names: { '@container': '@list' },
		timespans: { '@container': '@list' },
		coordinates: { '@container': '@list' },
		wd: 'http://www.wikidata.org/entity/',
		aat: 'http://vocab.getty.edu/aat/'
	}
};

const options: Options = {
	base: DATA,
	/** Whatever would be lost in reading is an error. */
	safe: true,
	documentLoader: (url: string) => {
		const context = CONTEXTS[url];
		if (!context) return Promise.reject(new Error(`asks for ${url}`));
		return Promise.resolve({ documentUrl: url, document: { '@context': context } });
	}
};

const nodesOf = (document: object) => jsonld.flatten(document, undefined, options);
const typed = (nodes: readonly Node[], type: string) =>
	nodes.filter((node) => node['@type']?.includes(type));

/** What a node says in a term: values and other nodes. */
function said(node: Node | undefined, term: string) {
	const objects = node?.[term] ?? [];
	return typeof objects === 'string' ? [] : objects.filter((one) => typeof one !== 'string');
}

const value = (node: Node | undefined, term: string) => said(node, term)[0]?.['@value'];
const idIn = (node: Node | undefined, term: string) => said(node, term)[0]?.['@id'] ?? '';

describe('dataset.jsonld, to a JSON-LD processor', () => {
	interface Resource {
		path: string;
		mediatype: string;
		bytes: number;
		licenses: { path: string }[];
	}
	/** The properties that schema.org gives a Dataset, a DataDownload and what they point to. */
	const KNOWN = new Set(
		`name description inLanguage version keywords license creator temporalCoverage spatialCoverage geo box
		isAccessibleForFree citation distribution url mainEntityOfPage contentUrl encodingFormat contentSize`
			.split(/\s+/)
			.map((term) => SCHEMA + term)
	);
	let nodes: Node[];
	let resources: Map<string, Resource>;

	beforeAll(async () => {
		nodes = await nodesOf(publicJson<object>('dataset.jsonld'));
		const described = publicJson<{ resources: Resource[] }>('datapackage.json').resources;
		resources = new Map(described.map((one) => [one.path, one]));
	});

	test('is one Dataset, of the version of its records, in schema.org’s words', () => {
		const datasets = typed(nodes, `${SCHEMA}Dataset`);
		expect(datasets).toHaveLength(1);
		const version = value(datasets[0], `${SCHEMA}version`);
		expect(version).toBe(publicJson<AtlasData>('atlas.json').version);
		expect(idIn(datasets[0], `${SCHEMA}license`)).toMatch(/^https:/);
		const terms = nodes.flatMap((node) => Object.keys(node).filter((key) => !key.startsWith('@')));
		expect(terms.filter((term) => !KNOWN.has(term))).toEqual([]);
		expect(idIn(datasets[0], `${SCHEMA}url`)).toBe('https://atlas.example/thalweg/about/');
		expect(idIn(datasets[0], `${SCHEMA}mainEntityOfPage`)).toBe('https://atlas.example/thalweg/r/');
	});

	test('offers every file of the package once, beside it', () => {
		const downloads = typed(nodes, `${SCHEMA}DataDownload`);
		const offered = nodes.flatMap((node) => said(node, `${SCHEMA}distribution`));
		expect(offered).toHaveLength(downloads.length);
		const addresses = downloads.map((one) => idIn(one, `${SCHEMA}contentUrl`));
		const expected = [...resources.keys()].map((file) => `${DATA}${file}`);
		expect(addresses.sort()).toEqual(expected.sort());
	});

	test('says of each its format, size and licences as they are', () => {
		for (const download of typed(nodes, `${SCHEMA}DataDownload`)) {
			const file = idIn(download, `${SCHEMA}contentUrl`).slice(DATA.length);
			const resource = resources.get(file)!;
			expect(value(download, `${SCHEMA}name`)).toBe(file);
			expect(value(download, `${SCHEMA}encodingFormat`)).toBe(resource.mediatype);
			expect(value(download, `${SCHEMA}contentSize`)).toBe(`${resource.bytes} B`);
			const licences = said(download, `${SCHEMA}license`).map((one) => one['@id']);
			expect(licences).toEqual(resource.licenses.map((licence) => licence.path));
			for (const licence of licences) expect(licence).toMatch(/^https:/);
		}
	});
});

describe('places.lpf.json, to a JSON-LD processor', () => {
	let nodes: Node[];
	let atlas: AtlasData;

	beforeAll(async () => {
		nodes = await nodesOf(publicJson<object>('places.lpf.json'));
		atlas = publicJson('atlas.json');
	});

	test('has every place, area and geographical name once, with all its names', () => {
		const records = [...atlas.places, ...atlas.areas, ...atlas.geography];
		const features = typed(nodes, `${PLACES}Feature`);
		const read = features.map((node) => node['@id']?.replace(/^thalweg:/, '') ?? '');
		expect(read.sort()).toEqual(idsOf(records));
		for (const { id, names, historicalNames } of records) {
			const feature = features.find((node) => node['@id'] === `thalweg:${id}`);
			const toponyms = (said(feature, `${PLACES}names`)[0]?.['@list'] ?? []).map((entry) => {
				const name = nodes.find((node) => node['@id'] === entry['@id']);
				return value(name, `${PLACES}toponym`);
			});
			const borne = [names, ...historicalNames.map((former) => former.names)];
			expect(toponyms).toEqual(
				borne.flatMap((one) =>
					(['en', 'zh-Hans', 'pinyin', 'ru'] as const).flatMap((language) => one[language] ?? [])
				)
			);
		}
	});

	test('leads to Wikidata, to the thesaurus and to the pages of records by full addresses', () => {
		const identifiers = nodes
			.flatMap((node) => said(node, `${PLACES}identifier`))
			.map((one) => one['@id'] ?? '');
		const wikidata = 'http://www.wikidata.org/entity/Q';
		const expected = atlas.places.filter((place) => place.wikidata !== undefined);
		const links = identifiers.filter((one) => one.startsWith(wikidata));
		expect(links).toHaveLength(expected.length);
		const pages = identifiers.filter((one) => one.startsWith('https://atlas.example/'));
		expect(pages.sort()).toEqual(
			[...atlas.places, ...atlas.areas, ...atlas.geography]
				.map(({ id }) => `https://atlas.example/thalweg/r/${id}/`)
				.sort()
		);
		const terms = identifiers.filter((one) => !one.startsWith(wikidata) && !pages.includes(one));
		for (const term of terms) expect(term).toMatch(/^http:\/\/vocab\.getty\.edu\/aat\/3\d{8}$/);
		expect(terms).not.toEqual([]);
	});
});

describe('the JSON-LD processor refuses', () => {
	test('a context that the file does not bring and we do not know', async () => {
		const elsewhere = { '@context': 'https://elsewhere.example', '@type': 'Dataset' };
		await expect(nodesOf(elsewhere)).rejects.toThrow();
	});

	test('a licence that is no address', async () => {
		const planted = publicText('dataset.jsonld').replace(
			'https://creativecommons.org/',
			'no: where/'
		);
		await expect(jsonld.toRDF(JSON.parse(planted) as object, options)).rejects.toThrow();
	});
});

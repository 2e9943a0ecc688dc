/** What repositories and archives read to cite the project agrees with what it is. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editionOf } from '../../build/edition';
import { CITED_WORK } from '../../src/kinds/source/view-citation';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const edition = editionOf(readFileSync('CHANGELOG.md', 'utf8'));

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const Day = v.pipe(v.string(), v.isoDate());
const Keywords = v.pipe(
	v.array(Text),
	v.minLength(1),
	v.checkItems((one, place, all) => all.indexOf(one) === place)
);
/** Names of the SPDX list. */
const Licence = v.picklist(['MIT', 'CC-BY-4.0', 'ODbL-1.0']);

/** The Citation File Format 1.2.0, as far as it is used here; authors may be an entity. */
const CitationFile = v.strictObject({
	'cff-version': v.literal('1.2.0'),
	message: Text,
	type: v.picklist(['software', 'dataset']),
	title: Text,
	abstract: Text,
	authors: v.pipe(v.array(v.strictObject({ name: Text })), v.minLength(1)),
	version: Text,
	'date-released': Day,
	license: v.array(Licence),
	keywords: Keywords
});

/** The metadata of a deposit at Zenodo, as far as it is used here. */
const ZenodoFile = v.strictObject({
	title: Text,
	description: Text,
	upload_type: v.picklist(['software', 'dataset']),
	access_right: v.literal('open'),
	license: v.picklist(['cc-by-4.0', 'mit']),
	creators: v.pipe(v.array(v.strictObject({ name: Text })), v.minLength(1)),
	version: Text,
	publication_date: Day,
	// ISO 639-3.
	language: v.pipe(v.string(), v.regex(/^[a-z]{3}$/)),
	keywords: Keywords
});

const cff = v.parse(
	CitationFile,
	// Dates stay texts, as in the schema of the format.
	parse(readFileSync('CITATION.cff', 'utf8'), { schema: 'core' })
);
const zenodo = v.parse(ZenodoFile, JSON.parse(readFileSync('.zenodo.json', 'utf8')));

test('CITATION.cff and .zenodo.json name the version and the day of the edition', () => {
	expect([cff.version, zenodo.version]).toEqual([version, version]);
	expect([cff['date-released'], zenodo.publication_date]).toEqual([edition, edition]);
});

test('Both name the atlas as it cites itself, and agree with each other', () => {
	const { title, makers } = CITED_WORK.en;
	expect([cff.title, zenodo.title]).toEqual([title, title]);
	expect([cff.authors, zenodo.creators]).toEqual([[{ name: makers }], [{ name: makers }]]);
	expect(zenodo.keywords).toEqual(cff.keywords);
	expect(zenodo.upload_type).toBe(cff.type);
	expect(zenodo.description).toContain(cff.abstract);
});

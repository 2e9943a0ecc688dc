/** Each layer of the map is as it was approved: every number, colour, text and filter, on telling days and in all settings. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { APPROVED_LAYERS } from './approved/layers';
import { toldParts } from './approved/told-layer';
import { differences, written, type Json } from './approved/written';

const folder = path.join(import.meta.dirname, 'approved/layers');

test('every layer has an approved file, and every file a layer', () => {
	const ids = APPROVED_LAYERS.map(({ id }) => `${id}.json`);
	expect(readdirSync(folder).sort()).toEqual(ids.sort());
});

describe.each(APPROVED_LAYERS.map((layer) => [layer.id, layer] as const))('%s', (id, layer) => {
	const approved = JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')) as Record<
		string,
		Json
	>;
	const parts = toldParts(layer);

	test('has the parts that were approved', () => {
		expect(parts.map(([part]) => part)).toEqual(Object.keys(approved));
	});

	test.each(parts)('%s', async (part, tell) => {
		// What differs is named, not shown at length; `npm run approve` writes it, for you to look through.
		expect(differences(approved[part], await tell(), part).slice(0, 12)).toEqual([]);
	});
});

test('a difference is named by where it stands, for style layers also their order', () => {
	const approved = { a: [1, { b: 'x' }], c: true };
	expect(differences(approved, { a: [1, { b: 'x' }], c: true })).toEqual([]);
	expect(differences(approved, { a: [1, { b: 'y' }], c: true })).toEqual([
		'a[1].b: approved "x"; now "y"'
	]);
	expect(differences(approved, { a: [1] })).toEqual([
		'a: approved [1,{"b":"x"}]; now [1]',
		'c: approved true; now nothing'
	]);
	expect(differences(approved, { c: true, a: [1, { b: 'x' }] })).toEqual([]);
	expect(differences({ layers: approved }, { layers: { c: true, a: [1, { b: 'x' }] } })).toEqual([
		'layers: approved in the order a, c; now c, a'
	]);
	expect(JSON.parse(written(approved))).toEqual(approved);
});

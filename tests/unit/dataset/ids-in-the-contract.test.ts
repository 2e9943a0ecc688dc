/** The README promises what ids of people and terms are made of; links are written by hand from that. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AtlasData } from '../../../src/kinds';

const { people, terms } = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as AtlasData;
const readme = readFileSync('README.md', 'utf8');

/** Letters without marks, in lower case, as an id has them. */
const words = (text: string): string[] =>
	text
		.normalize('NFKD')
		.replace(/\p{M}|[’'‘ʼ]/gu, '')
		.toLowerCase()
		.replaceAll('đ', 'd')
		.replaceAll('ł', 'l')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');

test.each([
	['people', people],
	['terms', terms]
] as const)('ids of %s are their English names in lower case with hyphens', (_, records) => {
	const strange = records.filter(({ id, names, spellings = [] }) => {
		const written = [names.en, ...Object.values(spellings).flat()].map(
			(name) => new Set(words(name))
		);
		const parts = id.split('-').filter((word) => word !== 'the');
		// One of its spellings holds all of it, in order or not: middle initials may be left out.
		return !written.some((name) => parts.every((part) => name.has(part)));
	});
	expect(strange.map(({ id, names }) => `${id}: ${names.en}`)).toEqual([]);
});

test('the README names ids that are there', () => {
	const [, told = ''] = /Ids of people and terms ([^\n]*)/.exec(readme) ?? [];
	const named = [...told.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id);
	expect(named).toEqual(['nikita-khrushchev', 'mao-zedong', 'peaceful-coexistence']);
	const ids = new Set([...people, ...terms].map(({ id }) => id));
	expect(named.filter((id = '') => !ids.has(id))).toEqual([]);
});

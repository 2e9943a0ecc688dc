import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { KIND_IDS } from '../../../src/kinds';
import { LAYERS } from '../../../src/map/layers';
import { dayIsUncertain, fade } from '../../../src/map/layers/events';
import { riverFrozen } from '../../../src/map/layers/island';
import { dayOf } from '../../../src/time/day';
import { en } from '../../../src/i18n/whole';

test('no file but its own knows a layer, or one of its sources, by name', () => {
	const src = path.join(import.meta.dirname, '../../../src');
	const names = LAYERS.flatMap(({ id, sources, picture }) => [
		id,
		...sources.map((source) => source.id),
		...(picture ? [picture.id] : [])
	]);
	// Kinds of records have the same names as what is drawn of them. Schemas have words of their own,
	// and the page of the data names the published files.
	const known = new Set(names.filter((name) => !(KIND_IDS as readonly string[]).includes(name)));
	const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
		.map((name) => name.split(path.sep).join('/'))
		.filter(
			(name) =>
				/\.(ts|svelte)$/.test(name) && !/^(map\/layers|i18n|kinds|features\/data)\//.test(name)
		);
	const mentions = files.flatMap((file) =>
		[...readFileSync(path.join(src, file), 'utf8').matchAll(/'([\w-]+)'/g)]
			.filter(([, name = '']) => known.has(name))
			.map(([quoted]) => `${file}: ${quoted}`)
	);
	expect(files.length).toBeGreaterThan(100);
	expect(mentions).toEqual([]);
});

test('every switch named in the words has layers', () => {
	const groups = new Set(LAYERS.flatMap(({ group }) => group?.id ?? []));
	expect([...groups].sort()).toEqual(Object.keys(en.legend.layers).sort());
});

test('a past event fades evenly, from its full strength to a fifth when its days are over', () => {
	expect(fade(100, 99, 90)).toBe(1);
	expect(fade(100, 144, 90)).toBe(0.6);
	expect(fade(100, 189, 90)).toBe(0.2);
	expect(fade(100, 500, 90)).toBe(0.2);
	expect(fade(100, 109, 20)).toBe(0.6);
});

test('a ring is hollow while its day is not certain', () => {
	const certain = [10, 10, 11, 11] as const;
	expect([10, 11, 40].map((day) => dayIsUncertain(certain, 11, day))).toEqual([
		false,
		false,
		false
	]);
	const someDayInTen = [10, 19, 11, 20] as const;
	expect([10, 19, 20, 40].map((day) => dayIsUncertain(someDayInTen, 20, day))).toEqual([
		true,
		true,
		true,
		true
	]);
	const uncertainEnds = [10, 12, 18, 20] as const;
	expect([11, 12, 17, 18, 20].map((day) => dayIsUncertain(uncertainEnds, 20, day))).toEqual([
		true,
		false,
		false,
		true,
		true
	]);
});

test('the river is under ice from mid-November to mid-April', () => {
	const frozen = (month: number, day: number) => riverFrozen(dayOf(1969, month, day));
	expect([frozen(11, 14), frozen(11, 15), frozen(4, 15), frozen(4, 16)]).toEqual([
		false,
		true,
		true,
		false
	]);
});

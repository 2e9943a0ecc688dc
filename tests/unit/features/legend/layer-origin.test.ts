import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DataPackage } from '../../../../src/dataset/data-package';
import { filesOfGroup, originOf } from '../../../../src/features/legend/layer-origin';
import { LANGUAGES } from '../../../../src/i18n';
import { ORIGIN_WORDS } from '../../../../src/i18n/origin-words';
import { LAYERS } from '../../../../src/map/layers';

const { resources } = JSON.parse(
	readFileSync('public/data/datapackage.json', 'utf8')
) as DataPackage;
const GROUPS = [...new Set(LAYERS.flatMap(({ group }) => group?.id ?? []))];

/** No shapes of their own, or none that anyone measured. */
const UNMEASURED = ['relief', 'flows'];

describe('what the legend tells on demand', () => {
	test.each(GROUPS)(
		'%s: its files are published, and say whence, under which licence, how exact',
		(group) => {
			const files = filesOfGroup(LAYERS, group);
			expect(files).not.toEqual([]);
			const published = resources.map(({ path }) => path);
			expect(files.filter((file) => !published.includes(file))).toEqual([]);
			const { origins, licences, accuracy } = originOf(files, resources);
			expect(origins).not.toEqual([]);
			for (const language of LANGUAGES)
				for (const id of origins) expect(ORIGIN_WORDS[language].origins[id], id).toBeTruthy();
			expect(licences).not.toEqual([]);
			expect(accuracy === undefined, String(accuracy)).toBe(UNMEASURED.includes(group));
		}
	);

	test('the border comes from OpenStreetMap, under its licence, and in part from us', () => {
		const { origins, licences, accuracy } = originOf(filesOfGroup(LAYERS, 'border'), resources);
		expect(origins).toEqual(expect.arrayContaining(['openstreetmap', 'reconstruction']));
		expect(licences.map(({ name }) => name)).toEqual(['ODbL-1.0']);
		expect(accuracy).toEqual([100, 2000]);
	});
});

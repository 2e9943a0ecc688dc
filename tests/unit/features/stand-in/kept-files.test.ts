import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { KeptFiles } from '../../../../src/features/stand-in/kept-files';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

test('a file is asked for once, and after it failed once more', async () => {
	const asked: string[] = [];
	let isThere = false;
	const files = new KeptFiles((name) => {
		asked.push(name);
		return isThere ? Promise.resolve(nothing) : Promise.reject(new Error(name));
	});
	await expect(files.fetch('land.geojson')).rejects.toThrow('land.geojson');
	isThere = true;
	const found = await Promise.all([files.fetch('land.geojson'), files.fetch('land.geojson')]);
	expect(found).toEqual([nothing, nothing]);
	expect(asked).toEqual(['land.geojson', 'land.geojson']);
});

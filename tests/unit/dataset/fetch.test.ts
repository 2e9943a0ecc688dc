import { expect, test } from 'vitest';
import { fetchAhead, fetchGeometry } from '../../../src/dataset/fetch';
import { DataProblem } from '../../../src/dataset/load';
import { answer, letFetchSay } from '../fixtures/failing-fetch';

const named = (id: string) => () =>
	answer(JSON.stringify({ type: 'FeatureCollection', id, features: [] }));

test('geometry that was asked for ahead is asked for once, and the next time anew', async () => {
	const asked = letFetchSay(named('first'), named('second'), named('other'));
	fetchAhead('land.geojson');
	expect(asked.map(({ file }) => file)).toEqual(['land.geojson']);
	expect(await fetchGeometry('land.geojson')).toMatchObject({ id: 'first' });
	expect(asked).toHaveLength(1);
	expect(await fetchGeometry('land.geojson')).toMatchObject({ id: 'second' });
	expect(await fetchGeometry('lakes.geojson')).toMatchObject({ id: 'other' });
	expect(asked.map(({ file }) => file)).toEqual(['land.geojson', 'land.geojson', 'lakes.geojson']);
});

test('whoever wants what failed ahead is told, and may ask again', async () => {
	letFetchSay(() => answer('', 404), named('again'));
	fetchAhead('rivers.geojson');
	await expect(fetchGeometry('rivers.geojson')).rejects.toBeInstanceOf(DataProblem);
	expect(await fetchGeometry('rivers.geojson')).toMatchObject({ id: 'again' });
});

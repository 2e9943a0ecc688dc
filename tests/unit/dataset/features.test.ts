/** The map and the published files draw a record as the same features, with the same ids. */
import { readFileSync } from 'node:fs';
import { distance } from '@turf/turf';
import type { FeatureCollection, Position } from 'geojson';
import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { LAYERS } from '../../../src/map/layers';
import { madeAtOnce } from '../fixtures/made-at-once';

function published<T>(name: string): T {
	const file = new URL(`../../../public/data/${name}`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as T;
}

const dataset = new Dataset(published<OpeningData>('opening.json'));
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Ties are published along the great circle; on the map they bow apart and end before the capitals. */
const BOWED = 'links';

test.each(['places', 'events', BOWED])('%s', (name) => {
	const source = LAYERS.flatMap(({ sources }) => sources).find(({ id }) => id === name)!;
	// What lies under all stretches of a line is the map's own.
	const drawn = madeAtOnce(source, NOTHING, dataset).filter(
		({ properties }) => properties['cased'] !== true
	);
	const { features } = published<FeatureCollection>(`${name}.geojson`);
	expect(drawn.length).toBeGreaterThan(0);
	expect(drawn.map(({ properties }) => properties.id).sort()).toEqual(
		features.map(({ id }) => String(id)).sort()
	);
	const numbers = (all: FeatureCollection['features']) =>
		new Map(
			all.map(({ id, properties, geometry }) => [
				String(id ?? properties?.['id']),
				(geometry as { coordinates: unknown[] }).coordinates.flat(3) as number[]
			])
		);
	const there = numbers(features);
	for (const [id, coordinates] of numbers(drawn)) {
		if (name === BOWED) {
			const ends = (line: number[]) => [line.slice(0, 2), line.slice(-2)] as Position[];
			const [from, to] = ends(there.get(id)!);
			const gaps = ends(coordinates).map((end, index) => distance(end, [from, to][index]!));
			expect(Math.max(...gaps), id).toBeLessThan(0.2 * distance(from!, to!));
			continue;
		}
		// Published with fewer decimals.
		const off = coordinates.map((value, index) => Math.abs(value - there.get(id)![index]!));
		expect(coordinates).toHaveLength(there.get(id)!.length);
		expect(Math.max(...off)).toBeLessThanOrEqual(0.000_500_001);
	}
});

/** What a source lacks is told to have come when the source lacks it no more, and not before. */
import { expect, test } from 'vitest';
import { DataProblem } from '../../../src/dataset/load';
import { Lacks } from '../../../src/map/lacks';
import type { FeatureSource } from '../../../src/map/layers/layer';

const source = (id: string): FeatureSource => ({
	id,
	dated: false,
	features: () => ({ type: 'FeatureCollection', features: [] })
});
const lacking = (file: string) => new DataProblem(file, { type: 'offline' });

function noted() {
	const arrived: string[] = [];
	return { arrived, lacks: new Lacks((file) => arrived.push(file)) };
}

test('nothing has come while a source still lacks the same, or lacked nothing', () => {
	const { arrived, lacks } = noted();
	const rivers = source('rivers');
	lacks.note(rivers);
	lacks.note(rivers, lacking('data/rivers.geojson'));
	lacks.note(rivers, lacking('data/rivers.geojson'));
	expect(arrived).toEqual([]);
	lacks.note(rivers);
	expect(arrived).toEqual(['data/rivers.geojson']);
	// It is told once.
	lacks.note(rivers);
	expect(arrived).toEqual(['data/rivers.geojson']);
});

test('a source that lacks another thing now has the first; what no file is the reason of, no file ends', () => {
	const { arrived, lacks } = noted();
	const rivers = source('rivers');
	lacks.note(rivers, lacking('maker.js'));
	lacks.note(rivers, lacking('data/rivers.geojson'));
	expect(arrived).toEqual(['maker.js']);
	lacks.note(rivers, new TypeError('Cannot read properties of undefined'));
	expect(arrived).toEqual(['maker.js', 'data/rivers.geojson']);
	lacks.note(rivers);
	expect(arrived).toHaveLength(2);
});

test('each source lacks for itself', () => {
	const { arrived, lacks } = noted();
	lacks.note(source('rivers'), lacking('maker.js'));
	lacks.note(source('ribbons'));
	expect(arrived).toEqual([]);
});

import { expect, test } from 'vitest';
import { filesAt, filesOf } from '../../../../src/map/layers/files';
import type { FeatureSource, MapLayer } from '../../../../src/map/layers/layer';

const layerOf = (...sources: Partial<FeatureSource>[]) => ({ sources }) as unknown as MapLayer;
const files = () =>
	filesOf([
		layerOf({ file: 'near.geojson', fromZoom: 7.5 }, { file: 'far.geojson' }, { fromZoom: 3 }),
		layerOf({ file: 'near.geojson', fromZoom: 4.8 }),
		layerOf({ file: 'near.geojson', fromZoom: 9 })
	]);

test('a file is wanted from the farthest zoom at which any layer draws from it', () => {
	expect(files()).toEqual([
		{ file: 'near.geojson', fromZoom: 4.8 },
		{ file: 'far.geojson', fromZoom: 0 }
	]);
});

test('a map asks at once for those that its zoom needs', () => {
	expect([0, 4.7, 4.8, 9].map((zoom) => filesAt(files(), zoom).length)).toEqual([1, 1, 2, 2]);
});

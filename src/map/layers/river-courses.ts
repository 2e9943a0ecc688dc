import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import { courseBeside } from '../course-beside';
import type { MapFeature } from '../features';
import { labelFeatures } from './label-features';

/**
 * Names of rivers, to be written along them, river by river.
 * @param courses for each zoom from which on they follow another course, over how many km that is generalised
 */
export function* namesAlongRivers(
	courses: ReadonlyMap<number, number>,
	{ features }: FeatureCollection,
	dataset: Dataset
): Generator<MapFeature[]> {
	const borders = new Set(dataset.data.sectors.map(({ river }) => river));
	for (const { properties, geometry } of features) {
		const found = dataset.get(String(properties?.record ?? properties?.id));
		if (found?.kind !== 'geography') continue;
		const border = borders.has(found.record.id);
		for (const [zoom, over] of courses)
			yield labelFeatures(found.record, courseOf(geometry, over)).map((label) => ({
				...label,
				properties: { ...label.properties, id: `${label.properties.id}@${zoom}`, zoom, border }
			}));
	}
}

function courseOf(geometry: MapFeature['geometry'], over: number): MapFeature['geometry'] {
	if (geometry.type !== 'MultiLineString') return geometry;
	return { ...geometry, coordinates: geometry.coordinates.map((line) => courseBeside(line, over)) };
}

import type { Feature } from 'geojson';
import type { Geography } from '../../src/kinds/geography/schema';
import { layerText, nameProperties, OSM_ATTRIBUTION, type Head } from './collection';
import { geometryProperties } from './geometry-properties';

const HEAD: Head = {
	title: 'Rivers of the border country',
	licence: 'ODbL-1.0',
	attribution: OSM_ATTRIBUTION,
	source: 'OpenStreetMap through @osm_borders/maritime_10m; World Data Bank II; per feature: source'
};

/** Rivers, joined with their records by the name in `river`. */
export function riversLayer(
	rivers: readonly Feature[],
	geography: readonly Geography[],
	title = HEAD.title
): string {
	const features = rivers.map((river): Feature => {
		const record = geography.find(({ id }) => id === river.properties?.['river']);
		const properties = {
			...geometryProperties(river),
			record: record?.id ?? null,
			...(record ? nameProperties(record.names) : {})
		};
		return {
			type: 'Feature',
			id: String(river.properties?.['id']),
			properties,
			geometry: river.geometry
		};
	});
	return layerText({ ...HEAD, title }, 'MultiLineString', features);
}

import type { Feature } from 'geojson';
import type { Sector } from '../../src/kinds/sector/schema';
import {
	dateProperties,
	layerText,
	nameProperties,
	OSM_ATTRIBUTION,
	type Head
} from './collection';
import { geometryProperties } from './geometry-properties';

const HEAD: Head = {
	title: 'The border between China and the Soviet Union and its successors, line by dated line',
	licence: 'ODbL-1.0',
	attribution: OSM_ATTRIBUTION,
	source: 'OpenStreetMap through @osm_borders/maritime_10m; per feature: source, basis, accuracy'
};

/** The statuses a sector went through, first to last. */
function statusesOf(sector: Sector) {
	return sector.statuses.map(({ status, when }) => ({ status, ...dateProperties(when) }));
}

/** Lines of the border, joined with the records of their sectors. */
export function borderLayer(lines: readonly Feature[], sectors: readonly Sector[]): string {
	const byGeometry = new Map(sectors.map((sector) => [sector.geometry, sector]));
	const features = lines.map((line): Feature => {
		const sector = byGeometry.get(String(line.properties?.['sector']));
		const properties = {
			...geometryProperties(line),
			record: sector?.id ?? null,
			...(sector ? nameProperties(sector.names) : {}),
			...(sector ? { statuses: statusesOf(sector) } : {})
		};
		return {
			type: 'Feature',
			id: String(line.properties?.['id']),
			properties,
			geometry: line.geometry
		};
	});
	return layerText(HEAD, 'LineString', features);
}

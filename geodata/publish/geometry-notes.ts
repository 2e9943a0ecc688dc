/** Tells each record how its geometry was made, so that the page can say how exact it is. */
import type { Feature } from 'geojson';
import type { AtlasData } from '../../src/kinds';
import type { GeometryNote } from '../../src/kinds/compiled';
import { featuresOf, type GeometryFiles } from '../geometry-files';

function note({ properties }: Feature): GeometryNote {
	const read = (key: string) => String(properties?.[key] ?? '');
	return {
		id: read('id'),
		basis: read('basis'),
		source: read('source'),
		licence: read('licence'),
		accuracy: Number(properties?.['accuracy_m'] ?? 0),
		reconstruction: properties?.['reconstruction'] === true
	};
}

function notesWhere(features: Feature[], key: string, value: string): GeometryNote[] {
	return features.filter(({ properties }) => properties?.[key] === value).map(note);
}

function withNotes<T>(record: T, geometryNotes: GeometryNote[]): T {
	return geometryNotes.length === 0 ? record : { ...record, geometryNotes };
}

/** The same records, those on the map with notes on their geometry. */
export function withGeometryNotes(data: AtlasData, geometry: GeometryFiles): AtlasData {
	const features = (file: string) => featuresOf(geometry.get(file));
	const border = features('odbl/border-local.geojson');
	const outlines = features('odbl/areas.geojson');
	const island = features('odbl/damansky.geojson');
	const rivers = [
		...features('odbl/rivers-border-local.geojson'),
		...features('open/rivers.geojson')
	];
	const lakes = features('open/lakes.geojson');
	const ofArea = (id: string) => [
		...notesWhere(outlines, 'area_id', id),
		...(id === 'damansky-zhenbao' ? island.map(note) : [])
	];
	return {
		...data,
		sectors: data.sectors.map((sector) =>
			withNotes(sector, notesWhere(border, 'sector', sector.geometry))
		),
		areas: data.areas.map((area) => withNotes(area, ofArea(area.id))),
		places: data.places.map((place) =>
			withNotes(
				place,
				data.areas.filter((area) => area.place === place.id).flatMap(({ id }) => ofArea(id))
			)
		),
		geography: data.geography.map((record) =>
			withNotes(record, [
				...notesWhere(rivers, 'river', record.id),
				...notesWhere(lakes, 'id', record.id)
			])
		)
	};
}

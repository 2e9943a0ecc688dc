/** What the rules know besides the records: the geometry outputs. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { featuresOf } from './export/collection';
import type { GeometryFiles } from './layers';

export type PolityFeature = Feature<Polygon | MultiPolygon>;

export interface Context {
	/** Polities by date; none when the geometry is not there. */
	polities: PolityFeature[];
	/** Features of border, areas, island and rivers. */
	shapes: Feature[];
	/** Lengths of the border's sectors in km by the sector's geometry id. */
	lengths: ReadonlyMap<string, number>;
}

/** The rules' view of the geometry outputs. */
export function contextOf(geometry: GeometryFiles): Context {
	const odbl = ['border-local', 'areas', 'damansky', 'rivers-border-local'];
	const paths = [...odbl.map((name) => `odbl/${name}.geojson`), 'open/rivers.geojson'];
	return {
		polities: featuresOf(geometry.get('open/polities.geojson')) as PolityFeature[],
		shapes: paths.flatMap((path) => featuresOf(geometry.get(path))),
		lengths: new Map()
	};
}

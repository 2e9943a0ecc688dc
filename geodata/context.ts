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

function lengthsIn(bytes: Uint8Array | undefined): Map<string, number> {
	if (!bytes) return new Map();
	const { sectors } = JSON.parse(new TextDecoder().decode(bytes)) as {
		sectors: { sector: string; km: number }[];
	};
	return new Map(sectors.map(({ sector, km }) => [sector, km]));
}

/** The rules' view of the geometry outputs. */
export function contextOf(geometry: GeometryFiles): Context {
	const odbl = ['border-local', 'areas', 'damansky', 'rivers-border-local'];
	const paths = [...odbl.map((name) => `odbl/${name}.geojson`), 'open/rivers.geojson'];
	return {
		polities: featuresOf(geometry.get('open/polities.geojson')) as PolityFeature[],
		shapes: paths.flatMap((path) => featuresOf(geometry.get(path))),
		lengths: lengthsIn(geometry.get('odbl/border-lengths.json'))
	};
}

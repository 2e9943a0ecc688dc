/** What the rules know besides the records: the geometry outputs. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { featuresOf, shapesOfDamansky, type GeometryFiles } from './geometry-files';

export type PolityFeature = Feature<Polygon | MultiPolygon>;

export interface Context {
	/** Polities by date; none when the geometry is not there. */
	polities: PolityFeature[];
	/** Features of border, areas, island, rivers and lakes, each naming what it belongs to. */
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

/** A lake's outline bears the id of the lake's record. */
const lakeById = (lake: Feature): Feature => ({
	...lake,
	properties: { ...lake.properties, lake: lake.properties?.['id'] as unknown }
});

/** The rules' view of the geometry outputs. */
export function contextOf(geometry: GeometryFiles): Context {
	const drawn = (path: string) => featuresOf(geometry.get(`${path}.geojson`));
	const paths = ['odbl/border-local', 'odbl/areas', 'odbl/rivers-border-local', 'open/rivers'];
	return {
		polities: drawn('open/polities') as PolityFeature[],
		shapes: [
			...paths.flatMap(drawn),
			...shapesOfDamansky(drawn('odbl/damansky')),
			...drawn('open/lakes').map(lakeById)
		],
		lengths: lengthsIn(geometry.get('odbl/border-lengths.json'))
	};
}

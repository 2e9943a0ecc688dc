import type { Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { bboxPolygon } from '@turf/turf';
import mapshaper from 'mapshaper';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-model';
import { cutAtAntimeridian } from './antimeridian';
import { LAND, readInput } from './inputs';
import { normalised, polygonsOf, type Rings } from '../polygons';

/** West, south, east, north of the region with the finer coast, in degrees. */
const REGION = [60, 30, 150, 60] as const;

/** Natural Earth 1:10m land, cut at the antimeridian. */
function land(): Rings[] {
	const atlas = JSON.parse(readInput(LAND).toString('utf8')) as Topology;
	const read = feature(atlas, atlas.objects['land'] as never) as Feature | FeatureCollection;
	const geometries =
		read.type === 'Feature' ? [read.geometry] : read.features.map((one) => one.geometry);
	return normalised(cutAtAntimeridian(geometries.flatMap(polygonsOf)));
}

/** Everything in a collection or bare geometries, as one multipolygon. */
function gathered(text: string | Uint8Array | undefined): MultiPolygon {
	const read = JSON.parse(String(text)) as {
		features?: { geometry: Geometry }[];
		geometries?: Geometry[];
	};
	const geometries = read.features?.map(({ geometry }) => geometry) ?? read.geometries ?? [];
	return { type: 'MultiPolygon', coordinates: geometries.flatMap(polygonsOf) };
}

/**
 * Land and sea of the region from zoom 6: the sea is drawn over the coarser land and polities, so
 * that their coasts need not be fine.
 */
export async function regionalCoast(): Promise<Feature[]> {
	const toLand = `-i land.json -clip bbox=${REGION.join()} -simplify dp interval=250 keep-shapes`;
	const { 'coast.json': coast = '' } = await mapshaper.applyCommands(
		`${toLand} -o coast.json format=geojson`,
		{ 'land.json': { type: 'MultiPolygon', coordinates: land() } }
	);
	const { 'sea.json': sea } = await mapshaper.applyCommands(
		'-i frame.json -erase coast.json -o sea.json format=geojson',
		{ 'frame.json': bboxPolygon([...REGION]).geometry, 'coast.json': String(coast) }
	);
	return ['land', 'sea'].map((kind): Feature => ({
		type: 'Feature',
		properties: {
			id: `${kind}-regional`,
			kind,
			basis: 'Coast of today.',
			source: 'Natural Earth 1:10m (world-atlas 2.0.2)',
			licence: 'Public domain',
			accuracy_m: 1000,
			reconstruction: false
		},
		geometry: gathered(kind === 'land' ? coast : sea)
	}));
}

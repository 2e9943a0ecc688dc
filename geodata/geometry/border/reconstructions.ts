import type {
	Feature,
	FeatureCollection,
	LineString,
	MultiLineString,
	Polygon,
	Position
} from 'geojson';
import { readReconstructions, readRivers } from './inputs.ts';
import { withoutLoops } from './loops.ts';

/** What every reconstruction says about itself. */
export interface ReconstructionProperties {
	id: string;
	accuracy_m: number;
	licence: 'ODbL-1.0' | 'public domain';
	basis: string;
}

export type Reconstruction = Feature<LineString | Polygon, ReconstructionProperties>;

type Reconstructions = FeatureCollection<LineString | Polygon, ReconstructionProperties>;
type Rivers = FeatureCollection<MultiLineString, { id: string }>;

/** One reconstruction by its id. */
export function reconstruction(id: string): Reconstruction {
	const { features } = JSON.parse(readReconstructions()) as Reconstructions;
	const found = features.find((feature) => feature.properties.id === id);
	if (found === undefined) throw new Error(`There is no reconstruction ${id}`);
	return found;
}

/** A reconstructed line, or the outer ring of a reconstructed shape. */
export function reconstructedPath(id: string): Position[] {
	const { geometry } = reconstruction(id);
	return geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
}

/** Stretches of a river of World Data Bank II, source to mouth, tangles cleared. */
export function riverStretches(id: string): Position[][] {
	const { features } = JSON.parse(readRivers()) as Rivers;
	const found = features.find((feature) => feature.properties.id === id);
	if (found === undefined) throw new Error(`There is no river ${id}`);
	return found.geometry.coordinates.map(withoutLoops);
}

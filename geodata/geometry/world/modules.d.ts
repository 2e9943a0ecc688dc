/**
 * The few signatures the build uses of packages that carry no types, or that are installed only
 * for the geometry build; with them the atlas type-checks without the heavy inputs.
 */
declare module 'topojson-client' {
	import type {
		Feature,
		FeatureCollection,
		Geometry,
		MultiLineString,
		MultiPolygon
	} from 'geojson';
	import type { Topology, TopologyObject } from 'topojson-model';
	export function feature(
		topology: Topology,
		object: TopologyObject
	): FeatureCollection | Feature<Geometry | null>;
	export function mesh(
		topology: Topology,
		object: TopologyObject,
		filter: (a: TopologyObject, b: TopologyObject) => boolean
	): MultiLineString;
	export function merge(topology: Topology, objects: readonly TopologyObject[]): MultiPolygon;
}

declare module 'topojson-model' {
	export interface TopologyObject {
		type: string;
		id?: string;
		properties?: Record<string, unknown>;
		geometries?: TopologyObject[];
		arcs?: unknown[];
	}
	export interface Topology {
		type: 'Topology';
		arcs: number[][][];
		objects: Record<string, TopologyObject>;
	}
}

declare module 'topojson-server' {
	import type { GeoJsonObject } from 'geojson';
	import type { Topology } from 'topojson-model';
	export function topology(objects: Record<string, GeoJsonObject>): Topology;
}

declare module 'topojson-simplify' {
	import type { Topology } from 'topojson-model';
	type RingFilter = (ring: number[][], interior: boolean) => boolean;
	type Weight = (triangle: number[][]) => number;
	export function planarTriangleArea(triangle: number[][]): number;
	export function presimplify(topology: Topology, weight: Weight): Topology;
	export function simplify(topology: Topology, minimumWeight: number): Topology;
	export function filter(topology: Topology, keep: RingFilter): Topology;
	export function filterAttachedWeight(topology: Topology, minimumWeight: number): RingFilter;
}

declare module 'sharp' {
	interface Raw {
		data: Buffer;
		info: { width: number; height: number; channels: number };
	}
	interface Picture {
		toColourspace(space: string): Picture;
		extractChannel(channel: number): Picture;
		raw(): Picture;
		webp(options: Record<string, unknown>): Picture;
		toBuffer(): Promise<Buffer>;
		toBuffer(options: { resolveWithObject: true }): Promise<Raw>;
	}
	export default function sharp(
		input: Uint8Array,
		options?: { raw: { width: number; height: number; channels: number } }
	): Picture;
}

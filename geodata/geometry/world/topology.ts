import type { Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { Topology, TopologyObject } from 'topojson-model';
import { topology } from 'topojson-server';
import {
	filter,
	filterAttachedWeight,
	planarTriangleArea,
	presimplify,
	simplify
} from 'topojson-simplify';
import type { Detail } from './detail';
import type { Unit } from '../polygons';

/** The units with their lines shared, at one level of detail. */
export interface World {
	merged(units: readonly string[]): MultiPolygon;
	between(one: string, other: string): MultiLineString;
	/** Pairs of units with a common line, each as `a|b` in the order of the alphabet. */
	neighbours: readonly string[];
	units: readonly string[];
}

/** The arcs of a geometry, without their direction. */
function arcsOf(object: TopologyObject): number[] {
	const flat = (arcs: unknown): number[] =>
		typeof arcs === 'number' ? [arcs < 0 ? ~arcs : arcs] : (arcs as unknown[]).flatMap(flat);
	return object.arcs ? flat(object.arcs) : [];
}

/** Which units share an arc. */
function neighbourPairs(objects: ReadonlyMap<string, TopologyObject>): string[] {
	const holders = new Map<number, string[]>();
	for (const [id, object] of objects) {
		for (const arc of new Set(arcsOf(object))) {
			holders.set(arc, [...(holders.get(arc) ?? []), id]);
		}
	}
	const pairs = [...holders.values()].filter((ids) => ids.length > 1);
	return [...new Set(pairs.map((ids) => ids.toSorted().join('|')))].sort();
}

/** How much a vertex matters away from where the story happens: Arctic coasts, other continents. */
const AWAY = 0.2;

/** A vertex weighs its triangle's area in square degrees, less outside southern Eurasia. */
function weight(triangle: number[][]): number {
	const [longitude = 0, latitude = 0] = triangle[1] ?? [];
	const near = longitude > 5 && longitude < 146 && latitude > 5 && latitude < 58;
	return planarTriangleArea(triangle) * (near ? 1 : AWAY);
}

/** Shares the lines of the units and simplifies each of them once, for both sides. */
export function worldOf(units: readonly Unit[], detail: Detail): World {
	const features = units.map(({ id, polygons }) => ({
		type: 'Feature' as const,
		id,
		properties: {},
		geometry: { type: 'MultiPolygon', coordinates: polygons } satisfies Geometry
	}));
	const exact = topology({ units: { type: 'FeatureCollection', features } as never });
	const keep = (from: Topology) => filterAttachedWeight(from, detail.smallestIsland);
	const islands = filter(exact, keep(exact));
	const simple = simplify(presimplify(islands, weight), detail.smallestTriangle);
	const geometries = simple.objects['units']?.geometries ?? [];
	const objects = new Map(geometries.map((object) => [object.id ?? '', object]));
	const known = new Set(units.map(({ id }) => id));
	/** The objects of units; one whose islands are all too small has none. */
	const objectsOf = (ids: readonly string[]): TopologyObject[] => {
		const unknown = ids.find((id) => !known.has(id));
		if (unknown !== undefined) throw new Error(`No unit is called ${unknown}`);
		return ids.flatMap((id) => objects.get(id) ?? []).filter(({ arcs }) => arcs !== undefined);
	};
	return {
		units: [...objects.keys()],
		neighbours: neighbourPairs(objects),
		merged: (ids) => merge(simple, objectsOf(ids)),
		between: (one, other) =>
			mesh(
				simple,
				{ type: 'GeometryCollection', geometries: objectsOf([one, other]) },
				(a, b) => a !== b
			)
	};
}

import { difference, featureCollection, intersect, polygon } from '@turf/turf';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-model';
import { cutAtAntimeridian } from './antimeridian';
import { type Cut, CUTS } from './cuts';
import { germanCuts } from './germany';
import { COUNTRIES, readInput } from './inputs';
import { keyOf, polygonsOf, normalised, type Rings, type Unit } from '../polygons';
import { weld } from './weld';

/** `Bosnia and Herz.` → `bosnia-and-herz`. */
function slug(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** Every country of Natural Earth 1:50m, cut at the antimeridian. */
function countries(): Unit[] {
	const atlas = JSON.parse(readInput(COUNTRIES).toString('utf8')) as Topology;
	const collection = feature(atlas, atlas.objects['countries'] as never) as FeatureCollection<
		Geometry,
		{ name: string }
	>;
	return collection.features.map(({ geometry, properties }) => ({
		id: slug(properties.name),
		polygons: normalised(cutAtAntimeridian(polygonsOf(geometry)))
	}));
}

/** Both parts of a unit; polygons the ring does not touch are not recomputed. */
function cut(unit: Unit, { inside, outside, ring }: Cut): Unit[] {
	const within: Rings[] = [];
	const without: Rings[] = [];
	for (const rings of unit.polygons) {
		const both = featureCollection([polygon(rings), polygon([ring])]);
		const kept = intersect(both);
		if (!kept) without.push(rings);
		else {
			within.push(...polygonsOf(kept.geometry));
			without.push(...polygonsOf(difference(both)?.geometry));
		}
	}
	return [
		{ id: inside, polygons: normalised(within) },
		{ id: outside, polygons: normalised(without) }
	];
}

/** The keys of all vertices of the units. */
function vertexKeys(units: readonly Unit[]): Set<string> {
	return new Set(units.flatMap(({ polygons }) => polygons.flat(2).map(keyOf)));
}

/** The base units: countries of today, cut where an older boundary ran inside one of them. */
export function baseUnits(): Unit[] {
	let units = countries();
	const before = vertexKeys(units);
	for (const one of [...CUTS, ...germanCuts()]) {
		units = units.flatMap((unit) => (unit.id === one.unit ? cut(unit, one) : [unit]));
	}
	const added = new Map<string, Position>();
	for (const position of units.flatMap(({ polygons }) => polygons.flat(2))) {
		const key = keyOf(position);
		if (!before.has(key)) added.set(key, position);
	}
	return weld(units, [...added.values()]);
}

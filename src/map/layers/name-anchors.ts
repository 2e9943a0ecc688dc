import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ringReach } from './events';

type Anchors = NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset'];

/** ems from a place's mark to its name. */
const NEAR = 0.7;

/** px between a ring and a name: MapLibre's padding of names, and what rings grow by before tiles of the next zoom are there. */
const CLEARANCE = 7;

/** The four sides of a place, so many ems away. */
function sides(ems: number) {
	return ['left', [ems, 0], 'right', [-ems, 0], 'top', [0, ems], 'bottom', [0, -ems]];
}

/**
 * Where the name of a place is written: beside its mark, or, where an event's ring takes that room,
 * beside the ring. In each case on the first side that is free.
 * @param sizes the size of the names, px, by zoom
 */
export function besideMarkOrRing(...sizes: [zoom: number, size: number][]): Anchors {
	const zooms = [2, 9, ...sizes.map(([zoom]) => zoom)].sort((a, b) => a - b);
	const stops = [...new Set(zooms)].map((zoom): [number, number] => [
		zoom,
		Math.max(NEAR, (ringReach(zoom) + CLEARANCE) / sizeAt(sizes, zoom))
	]);
	return [
		'interpolate',
		['linear'],
		['zoom'],
		...stops.flatMap(([zoom, ems]) => [zoom, ['literal', [...sides(NEAR), ...sides(ems)]]])
	] as unknown as Anchors;
}

/** Grows linearly between the stops, and not beyond them. */
function sizeAt(sizes: readonly [zoom: number, size: number][], zoom: number): number {
	const after = sizes.find(([at]) => at >= zoom) ?? sizes.at(-1);
	const before = sizes.findLast(([at]) => at <= zoom) ?? after;
	if (!before || !after) throw new RangeError('names have no size');
	const share = after[0] === before[0] ? 0 : (zoom - before[0]) / (after[0] - before[0]);
	return before[1] + share * (after[1] - before[1]);
}

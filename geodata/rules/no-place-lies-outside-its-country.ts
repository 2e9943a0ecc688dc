import type { Position } from 'geojson';
import { LAST_DAY } from '../../src/time/day';
import { during } from '../../src/time/interval';
import type { Archive } from '../archive';
import type { Context, PolityFeature } from '../context';
import { readFromTo } from '../date';
import { POLITIES } from '../polities';
import type { Problem } from '../problem';
import { breach } from './breach';

const METRES_PER_DEGREE = 111_195;

/** Metres from a position to a leg of an outline, on a plane good for short distances. */
function distanceToLeg([x = 0, y = 0]: Position, a: Position, b: Position): number {
	const narrowing = Math.cos((y * Math.PI) / 180);
	const [ax, ay] = [((a[0] ?? 0) - x) * narrowing, (a[1] ?? 0) - y];
	const [bx, by] = [((b[0] ?? 0) - x) * narrowing, (b[1] ?? 0) - y];
	const [dx, dy] = [bx - ax, by - ay];
	const share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
	return Math.hypot(ax + share * dx, ay + share * dy) * METRES_PER_DEGREE;
}

/** A ray from the position to the east crosses the rings an odd number of times. */
function isInside([x = 0, y = 0]: Position, { geometry }: PolityFeature): boolean {
	return ringsOf(geometry).reduce((inside, ring) => {
		const crossings = ring.filter(([ax = 0, ay = 0], index) => {
			const [bx = 0, by = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
			return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
		});
		return crossings.length % 2 === 1 ? !inside : inside;
	}, false);
}

function ringsOf(geometry: PolityFeature['geometry']): Position[][] {
	return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

/** Metres by which a position lies outside the outlines; 0 inside. */
function metresOutside(position: Position, shapes: readonly PolityFeature[]): number {
	if (shapes.some((shape) => isInside(position, shape))) return 0;
	const rings = shapes.flatMap(({ geometry }) => ringsOf(geometry));
	const distances = rings.flatMap((ring) =>
		ring.slice(1).map((place, index) => distanceToLeg(position, ring[index] ?? place, place))
	);
	return distances.reduce((least, distance) => Math.min(least, distance), Infinity);
}

function shapesOf(code: string, polities: readonly PolityFeature[]): PolityFeature[] {
	const shape = POLITIES[code]?.shape;
	return polities.filter(({ properties }) => {
		const bound = (value: unknown) => (value === '..' ? undefined : String(value));
		const when = readFromTo(bound(properties?.['start']), bound(properties?.['end']));
		return properties?.['polity'] === shape && when && during(when.days, LAST_DAY);
	});
}

/** A place lies in the state that it names, as far as its accuracy and the outline's allow. */
export function noPlaceLiesOutsideItsCountry(
	{ places }: Archive,
	{ polities }: Context
): Problem[] {
	if (polities.length === 0) return [];
	return places.flatMap((entry) => {
		const { country, position, accuracy } = entry.record;
		if (country === null) return [];
		const shapes = shapesOf(country, polities);
		const rule = noPlaceLiesOutsideItsCountry;
		if (shapes.length === 0) {
			return [breach(rule, entry, 'country', country, 'a state of today that the map knows')];
		}
		const outline = Math.max(...shapes.map(({ properties }) => Number(properties?.['accuracy_m'])));
		const metres = metresOutside(position, shapes);
		if (metres <= accuracy + outline) return [];
		const found = `${position.join(', ')}, ${Math.round(metres / 1000)} km outside ${country}`;
		return [breach(rule, entry, 'position', found, `a position inside, or "country": null`)];
	});
}

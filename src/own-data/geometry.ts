import { readAngle } from './coordinates';
import type { OwnGeometry } from './types';

type Position = [number, number];

/** A geometry that is whole; several where a collection mixes kinds; or why there is none. */
export type Checked =
	| { parts: OwnGeometry[] }
	| { problem: 'no-place' | 'bad-geometry'; found: string };

/** How deep collections may stand in collections. */
const DEEPEST = 8;

/** A geometry of a file, with what can be mended mended: figures in quotation marks, rings left open, heights dropped. */
export function checked(geometry: unknown): Checked {
	if (geometry === null || geometry === undefined) return { problem: 'no-place', found: '' };
	const parts: OwnGeometry[] = [];
	const wrong = gather(geometry, parts, 0);
	if (wrong !== undefined) return { problem: 'bad-geometry', found: wrong };
	return parts.length > 0 ? { parts } : { problem: 'no-place', found: typeOf(geometry) };
}

function typeOf(geometry: unknown): string {
	const type = (geometry as { type?: unknown } | null)?.type;
	return typeof type === 'string' ? type : typeof geometry === 'string' ? geometry : '';
}

/** Puts the parts of a geometry with the others; the answer is what is wrong with it. */
function gather(geometry: unknown, parts: OwnGeometry[], depth: number): string | undefined {
	const type = typeOf(geometry);
	if (type === 'GeometryCollection') {
		const inner = (geometry as { geometries?: unknown }).geometries;
		if (!Array.isArray(inner) || depth >= DEEPEST) return type;
		for (const part of inner) {
			const wrong = gather(part, parts, depth + 1);
			if (wrong !== undefined) return wrong;
		}
		return undefined;
	}
	const coordinates = (geometry as { coordinates?: unknown }).coordinates;
	if (Array.isArray(coordinates) && coordinates.length === 0) return undefined;
	const whole = READ[type]?.(coordinates);
	if (whole === undefined) return `${type} ${shortened(coordinates)}`.trim();
	parts.push(whole);
	return undefined;
}

const READ: Readonly<Record<string, (coordinates: unknown) => OwnGeometry | undefined>> = {
	Point: (raw) => made('Point', position(raw)),
	MultiPoint: (raw) => made('MultiPoint', all(raw, position)),
	LineString: (raw) => made('LineString', line(raw)),
	MultiLineString: (raw) => made('MultiLineString', all(raw, line)),
	Polygon: (raw) => made('Polygon', all(raw, ring)),
	MultiPolygon: (raw) =>
		made(
			'MultiPolygon',
			all(raw, (rings) => all(rings, ring))
		)
};

function made<T extends OwnGeometry['type']>(
	type: T,
	coordinates: unknown
): OwnGeometry | undefined {
	return coordinates === undefined ? undefined : ({ type, coordinates } as OwnGeometry);
}

function all<T>(raw: unknown, read: (part: unknown) => T | undefined): T[] | undefined {
	if (!Array.isArray(raw) || raw.length === 0) return undefined;
	const parts: T[] = [];
	for (const each of raw) {
		const part = read(each);
		if (part === undefined) return undefined;
		parts.push(part);
	}
	return parts;
}

function position(raw: unknown): Position | undefined {
	if (!Array.isArray(raw) || raw.length < 2) return undefined;
	const [x, y] = [number(raw[0]), number(raw[1])];
	return x === undefined || y === undefined ? undefined : [x, y];
}

function number(raw: unknown): number | undefined {
	const value = typeof raw === 'string' ? readAngle(raw)?.degrees : raw;
	return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function line(raw: unknown): Position[] | undefined {
	const positions = all(raw, position);
	return positions && positions.length >= 2 ? positions : undefined;
}

function ring(raw: unknown): Position[] | undefined {
	const positions = all(raw, position);
	const [first] = positions ?? [];
	const last = positions?.at(-1);
	if (!positions || !first || !last) return undefined;
	if (first[0] !== last[0] || first[1] !== last[1]) positions.push([...first]);
	return positions.length >= 4 ? positions : undefined;
}

/** The beginning of what stands there, however large or deep it is. */
function shortened(value: unknown): string {
	if (typeof value === 'object' && !Array.isArray(value)) return '';
	if (!Array.isArray(value)) return String(value ?? '');
	let inner: unknown = value;
	for (let depth = 0; depth < DEEPEST && Array.isArray(inner); depth += 1) {
		if (inner.every((each) => !Array.isArray(each)))
			return `[${inner.slice(0, 3).map(String).join(', ')}]`;
		inner = inner[0] as unknown;
	}
	return '[…]';
}

/** Every position of a geometry. */
export function* positionsOf(geometry: OwnGeometry): Generator<Position> {
	const { coordinates } = geometry;
	const stack: unknown[] = [coordinates];
	while (stack.length > 0) {
		const each = stack.pop() as unknown[];
		if (typeof each[0] === 'number') yield each as Position;
		else
			stack.push(...each.slice(0, 50_000), ...(each.length > 50_000 ? [each.slice(50_000)] : []));
	}
}

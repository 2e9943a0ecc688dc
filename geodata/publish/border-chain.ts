/** The border's lines, end to end, and China's outline with them. */
import type { Feature, LineString, MultiPolygon, Position } from 'geojson';

/** A line of the geometry build. */
export type Line = Feature<LineString>;

/** What a feature says of itself in words. */
export const told = (feature: Feature, key: string) => {
	const value: unknown = feature.properties?.[key];
	return typeof value === 'string' ? value : undefined;
};

/** The stretches of the border, each with its lines: the one of before a change, the one since, and a claim. */
export interface Stretch {
	sector: string;
	before: Line;
	since?: Line;
	claimed?: Line;
}

/** Things by what they have in common. */
export function groupedBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
	return groups;
}

/** The lines of the border, stretch by stretch. */
export function stretchesOf(lines: readonly Line[]): Stretch[] {
	const parts = groupedBy(lines, (line) => `${told(line, 'sector')}/${told(line, 'part') ?? ''}`);
	return [...parts.values()].flatMap((group): Stretch[] => {
		const variant = (name: string) => group.find((line) => told(line, 'variant') === name);
		const present = variant('present-line');
		const soviet = variant('soviet-line');
		const claimed = variant('chinese-claim-line');
		const before = soviet ?? present;
		if (!before || !present) return [];
		return [
			{
				sector: told(before, 'sector') ?? '',
				before,
				...(soviet ? { since: present } : {}),
				...(claimed ? { claimed } : {})
			}
		];
	});
}

const same = (a: Position | undefined, b: Position | undefined) =>
	a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** The lines of before all changes, end to end, from the Tumen to the Pamirs: China lies to their left. */
export function chainOf(lines: readonly Line[]): Position[] {
	const left = lines.map(({ geometry }) => geometry.coordinates);
	const first = left.findIndex((line) => !left.some((other) => same(other.at(-1), line[0])));
	const chain = [...(left.splice(first, 1)[0] ?? [])];
	while (left.length > 0) {
		const next = left.findIndex((line) => same(line[0], chain.at(-1)));
		if (next < 0) throw new Error('the lines of the border do not join');
		chain.push(...(left.splice(next, 1)[0] ?? []).slice(1));
	}
	return chain;
}

function nearest(ring: readonly Position[], [x = 0, y = 0]: Position): number {
	const far = ring.map(([a = 0, b = 0]) => Math.hypot(a - x, b - y));
	return far.indexOf(Math.min(...far));
}

/** China’s outline in Natural Earth, its northern part replaced by the border’s own lines. */
export function chinaWith(chain: readonly Position[], outline: MultiPolygon): Position[] {
	const rings = outline.coordinates.map(([ring = []]) => ring);
	const ring = rings
		.reduce((longest, one) => (one.length > longest.length ? one : longest))
		.slice(1);
	const from = nearest(ring, chain.at(-1) ?? []);
	const to = nearest(ring, chain[0] ?? []);
	const walk = (step: 1 | -1) => {
		const path: Position[] = [];
		for (let at = from; at !== to; at = (at + step + ring.length) % ring.length)
			path.push(ring[at] ?? []);
		return [...path, ring[to] ?? []];
	};
	// The way around by the south, not the one along the border again.
	const south = (path: Position[]) => Math.min(...path.map(([, y = 0]) => y));
	const ways = [walk(1), walk(-1)].sort((a, b) => south(a) - south(b));
	return [...chain, ...(ways[0] ?? []), chain[0] ?? []];
}

import type { LineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cross, inside, metres, selfCrossings, squareKilometres } from './plane';
import type { Honest } from '../honest';
import { border, collection, paths } from './reading';

const { features } = collection<LineString | Polygon, Honest & { role: string }>(
	'odbl/damansky.geojson'
);

const feature = (role: string) => features.find(({ properties }) => properties.role === role)!;
const path = (role: string): Position[] => paths(feature(role).geometry)[0]!;

/** Whether two paths cross anywhere. */
const meet = (one: Position[], other: Position[]): boolean =>
	one.slice(1).some((b, i) => other.slice(1).some((d, j) => cross(one[i]!, b, other[j]!, d)));

const nearest = (one: Position[], other: Position[]): number =>
	Math.min(...one.flatMap((a) => other.map((b) => metres(a, b))));

describe('Damansky (Zhenbao) in March 1969', () => {
	const island = path('island');

	it('covers 0.74 square kilometres, within two per cent', () => {
		expect(Math.abs(squareKilometres(island) / 0.74 - 1)).toBeLessThan(0.02);
	});

	it('is centred on 46°29′08″N 133°50′40″E', () => {
		expect(inside(island, [133.844456, 46.485592])).toBe(true);
	});

	it('lies in the river, between its two banks', () => {
		const [outer = [], hole] = paths(feature('river').geometry);
		expect(island.every((place) => inside(outer, place))).toBe(true);
		expect(hole).toEqual([...island].reverse());
		expect(meet(path('chinese-bank'), path('russian-bank'))).toBe(false);
	});

	it('is nearer to the Chinese bank, about 120 metres, than to the Russian, about 360', () => {
		expect(nearest(island, path('chinese-bank'))).toBeGreaterThan(100);
		expect(nearest(island, path('chinese-bank'))).toBeLessThan(150);
		expect(nearest(island, path('russian-bank'))).toBeGreaterThan(330);
		expect(nearest(island, path('russian-bank'))).toBeLessThan(400);
	});

	it('has the main channel to its east, between it and the Russian bank', () => {
		const channel = path('main-channel-1969');
		expect(meet(channel, island)).toBe(false);
		expect(meet(channel, path('russian-bank'))).toBe(false);
		const abreast = channel.filter(([, lat = 0]) => lat > 46.479 && lat < 46.492);
		expect(abreast.every(([lon = 0]) => lon > 133.845)).toBe(true);
	});

	it('lay west of the Chinese line and east of the Soviet one', () => {
		const line = (id: string) =>
			border('local').find(({ properties }) => properties.id === id)!.geometry.coordinates;
		const soviet = line('ussuri/damansky/soviet-line');
		const chinese = line('ussuri/damansky/chinese-claim-line');
		const between = [...soviet, ...[...chinese].reverse()];
		expect(island.every((place) => inside(between, place))).toBe(true);
	});

	it('lies west of the line of today too', () => {
		expect(meet(path('main-channel-present'), island)).toBe(false);
	});

	it('keeps every vertex of the source in its window: 52 on the present line', () => {
		expect(path('main-channel-present')).toHaveLength(52);
	});

	it('has no outline that crosses itself, and says that it is a reconstruction', () => {
		for (const { geometry, properties } of features) {
			paths(geometry).forEach((ring) => expect(selfCrossings(ring), properties.id).toEqual([]));
			expect(properties.reconstruction).toBe(properties.role !== 'main-channel-present');
		}
	});

	it('is drawn with 6 decimals in the finest border level, unsimplified', () => {
		const inWindow = border('local')
			.filter(({ properties }) => properties.sector === 'ussuri' && properties.side === null)
			.flatMap(({ geometry }) => geometry.coordinates)
			.map(String);
		const kept = path('main-channel-present').map(String);
		expect(kept.every((place) => inWindow.includes(place))).toBe(true);
	});
});

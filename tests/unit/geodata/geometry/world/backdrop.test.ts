import { existsSync, readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Honest } from '../honest';
import { holds, read, squareKilometres } from './read';

type Land = Feature<MultiPolygon, Honest>;
type Water = Feature<Polygon, Honest>;

const OPEN = new URL('../../../../../geodata/out/geometry/open/', import.meta.url);

describe('land', () => {
	it.each(['land', 'land-overview'])(
		'of %s never streaks: legs are short north of Antarctica',
		(name) => {
			for (const ring of read<Land>(name).flatMap(({ geometry }) => geometry.coordinates.flat())) {
				for (let index = 1; index < ring.length; index++) {
					const [[ax, ay], [bx, by]] = [ring[index - 1]!, ring[index]!];
					if (by! > -60) expect(Math.hypot(bx! - ax!, by! - ay!)).toBeLessThan(15);
				}
			}
		}
	);

	it('is where people live, and not where ships sail', () => {
		for (const name of ['land', 'land-overview']) {
			const [land] = read<Land>(name);
			for (const place of [
				[37.6, 55.7],
				[116.4, 39.9],
				[-100, 40],
				[20, 0],
				[-171, 66.2]
			]) {
				expect(holds(land!.geometry, place), `${name} ${place}`).toBe(true);
			}
			for (const place of [
				[-30, 30],
				[160, 20],
				[135, 40],
				[34, 43]
			]) {
				expect(holds(land!.geometry, place), `${name} ${place}`).toBe(false);
			}
		}
	});

	it('and sea share the region between them', () => {
		const [land, sea] = read<Land>('land-regional');
		for (const [place, onLand] of [
			[[116.4, 39.9], true],
			[[132, 43.4], true],
			[[135, 40], false]
		] as const) {
			expect(holds(land!.geometry, [...place])).toBe(onLand);
			expect(holds(sea!.geometry, [...place])).toBe(!onLand);
		}
	});
});

describe('lakes', () => {
	it.each([
		['khanka', 4_070],
		['baikal', 31_722],
		['balkhash', 16_400],
		['issyk-kul', 6_236],
		['aral-sea', 68_000],
		['caspian-sea', 378_000]
	])('%s measures about %i km²', (id, published) => {
		const lake = read<Water>('lakes').find(({ properties }) => properties.id === id);
		const { coordinates } = lake!.geometry;
		const measured = squareKilometres({ type: 'MultiPolygon', coordinates: [coordinates] });
		expect(Math.abs(measured / published - 1)).toBeLessThan(0.1);
	});

	it('say where they come from', () => {
		for (const { properties } of read<Water>('lakes')) {
			expect(properties.source).toContain('GSHHG');
			expect(properties.licence).toBe('LGPL-3.0-or-later');
			expect(properties.accuracy_m).toBeGreaterThanOrEqual(100);
		}
	});
});

describe('the relief', () => {
	it('lies between four corners and stays light', () => {
		const about = JSON.parse(readFileSync(new URL('relief.json', OPEN), 'utf8')) as Honest & {
			coordinates: number[][];
		};
		expect(about.coordinates).toHaveLength(4);
		expect(about.source && about.licence && about.accuracy_m).toBeTruthy();
		expect(existsSync(new URL('relief.webp', OPEN))).toBe(true);
		expect(readFileSync(new URL('relief.webp', OPEN)).length).toBeLessThan(250_000);
	});
});

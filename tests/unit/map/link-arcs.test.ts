import { readFileSync } from 'node:fs';
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { waysOfFlows } from '../../../src/map/layers/flow-ways';
import { KNOWN_BOWS } from '../../../src/map/layers/known-bows';
import { waysBack } from '../../../src/map/layers/withdrawals';
import { arcsOf, bowsOf } from '../../../src/map/layers/link-arcs';
import { AT_ONCE, drawnStretches, rankedOn } from '../../../src/map/layers/link-ranks';
import { degrees, vectorOf, type Vector } from '../../../src/map/on-sphere';
import { stretchOn } from '../../../src/kinds/stretches';
import { dayOf } from '../../../src/time/day';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const { links } = dataset.data;
const arcs = arcsOf(links, (id) => dataset.place(id)?.position);
const distance = (a: Vector, b: Vector) =>
	degrees(Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
const pointsOf = (id: string) => {
	const arc = arcs.get(id) as LineString | MultiLineString;
	const all = arc.type === 'LineString' ? arc.coordinates : arc.coordinates.flat();
	return all.map(([east = 0, north = 0]) => vectorOf([east, north]));
};
const capital = (id: string) => vectorOf(dataset.place(id)!.position);
const CAPITALS = [...new Set(links.flatMap(({ between }) => between))];

test('how each arc bows is what would be found', () => {
	const at = (id: string) => dataset.place(id)?.position;
	const found = [links, waysOfFlows(dataset), waysBack(dataset)].map((ties) => bowsOf(ties, at));
	expect(KNOWN_BOWS).toEqual(Object.assign({}, ...found));
});

describe('the arc of every relation', () => {
	test('ends before the dots of its capitals, and near them', () => {
		for (const { id, between } of links) {
			const points = pointsOf(id);
			const length = distance(capital(between[0]), capital(between[1]));
			for (const end of between) {
				const nearest = Math.min(...points.map((point) => distance(point, capital(end))));
				expect(nearest, `${id} at ${end}`).toBeGreaterThan(0.15);
				expect(nearest, `${id} at ${end}`).toBeLessThan(Math.max(3, 0.12 * length));
			}
		}
	});

	test('passes no capital that it does not lead to', () => {
		for (const { id, between } of links) {
			for (const other of CAPITALS.filter((one) => !between.includes(one))) {
				// 100 km: Almaty and Bishkek lie less than twice that apart.
				const nearest = Math.min(...pointsOf(id).map((point) => distance(point, capital(other))));
				expect(nearest, `${id} past ${other}`).toBeGreaterThan(0.9);
			}
		}
	});

	test('is not cut by the edge of the flat map', () => {
		for (const { id } of links) expect(arcs.get(id)?.type, id).toBe('LineString');
	});

	test('runs along no border', () => {
		const file = new URL('../../../public/data/border-overview.geojson', import.meta.url);
		const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
			LineString | MultiLineString
		>;
		const border = features
			.flatMap(({ geometry }) =>
				geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()
			)
			.filter((_, index) => index % 4 === 0)
			.map(([east = 0, north = 0]) => vectorOf([east, north]));
		for (const { id } of links) {
			const points = pointsOf(id);
			const beside = points.filter((point) => border.some((there) => distance(point, there) < 0.6));
			expect(beside.length / points.length, id).toBeLessThan(0.3);
		}
	});

	test('leaves a capital in a direction of its own', () => {
		for (const hub of ['moscow', 'beijing']) {
			const directions = links
				.filter(({ between }) => between.includes(hub))
				.map(({ id }) => {
					const at = capital(hub);
					const [first] = pointsOf(id).sort((a, b) => distance(a, at) - distance(b, at));
					const away = first!.map((part, axis) => part - at[axis]!);
					const length = Math.hypot(...away);
					return { id, away: away.map((part) => part / length) };
				});
			for (const [index, one] of directions.entries()) {
				for (const other of directions.slice(index + 1)) {
					const cosine = one.away.reduce((sum, part, axis) => sum + part * other.away[axis]!, 0);
					expect(
						degrees(Math.acos(Math.min(1, cosine))),
						`${one.id} and ${other.id}`
					).toBeGreaterThan(2);
				}
			}
		}
	});
});

describe('the relations drawn', () => {
	const days = [1946, 1950, 1956, 1963, 1969, 1972, 1979, 1989, 1994, 2008].map((year) =>
		dayOf(year, 6, 15)
	);

	test('are at most a dozen, the three capitals among themselves always', () => {
		for (const day of days) {
			const { drawn, quieter } = rankedOn(links, day);
			const ids = drawn.map(({ id }) => id);
			expect(ids.length).toBe(Math.min(AT_ONCE, ids.length + quieter.length));
			for (const id of ['beijing--moscow', 'beijing--washington', 'moscow--washington']) {
				const link = links.find((one) => one.id === id)!;
				if (stretchOn(link.phases, day)) expect(ids, id).toContain(id);
			}
		}
	});

	test('one that has just changed is among them', () => {
		// Tirana breaks with Beijing.
		expect(rankedOn(links, dayOf(1978, 8, 1)).drawn.map(({ id }) => id)).toContain(
			'beijing--tirana'
		);
	});

	test('are the same, day by day, as in the stretches that the map is told', () => {
		const stretches = drawnStretches(dataset);
		for (const day of days) {
			const told = links
				.filter(({ id }) => stretches.get(id)?.some(([from, to]) => from <= day && day < to))
				.map(({ id }) => id);
			expect(told.sort()).toEqual(
				rankedOn(links, day)
					.drawn.map(({ id }) => id)
					.sort()
			);
		}
	});
});

describe('arcs between made-up places', () => {
	const AT: Readonly<Record<string, [number, number]>> = {
		west: [60, 40],
		east: [120, 40],
		asia: [170, 40],
		america: [-170, 40]
	};
	const at = (id: string) => AT[id];
	const tie = (id: string, ...between: [string, string]) => ({ id, between });

	test('are drawn of those alone whose ends are known', () => {
		const ties = [
			tie('one', 'west', 'nowhere'),
			tie('two', 'nowhere', 'east'),
			tie('three', 'nowhere', 'elsewhere'),
			tie('four', 'west', 'east')
		];
		expect([...arcsOf(ties, at).keys()]).toEqual(['four']);
		expect(Object.keys(bowsOf(ties, at))).toEqual(['four']);
	});

	test('are cut where the flat map ends', () => {
		const arc = arcsOf([tie('one', 'asia', 'america')], at).get('one');
		if (arc?.type !== 'MultiLineString') throw new Error('it is not cut');
		expect(arc.coordinates).toHaveLength(2);
		for (const part of arc.coordinates)
			expect(new Set(part.map(([east = 0]) => Math.sign(east))).size).toBe(1);
		expect(arcsOf([tie('one', 'west', 'east')], at).get('one')?.type).toBe('LineString');
	});

	test('bow as far as is known, to the side that is known', () => {
		const highest = (bow: number) => {
			const arc = arcsOf([tie('one', 'west', 'east')], at, { one: bow }).get('one') as LineString;
			return Math.max(...arc.coordinates.map(([, north = 0]) => north));
		};
		expect(highest(0.5)).not.toBeCloseTo(highest(1), 0);
		expect(highest(0.5)).not.toBeCloseTo(highest(-0.5), 0);
		expect(Math.sign(highest(1) - highest(0.5))).toBe(Math.sign(highest(0.5) - highest(-0.5)));
	});

	test('of equals the first by its name is laid first, in whichever order they come', () => {
		const ties = ['a', 'b', 'c'].map((id) => tie(id, 'west', 'east'));
		expect(bowsOf(ties.toReversed(), at)).toEqual(bowsOf(ties, at));
	});
});

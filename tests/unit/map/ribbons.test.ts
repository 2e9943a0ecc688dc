/** The ribbons along the border lie on the ground of their own state, and over no line: at any zoom, on any day. */
import { readFileSync } from 'node:fs';
import { expression } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { AtlasData } from '../../../src/kinds';
import { sides } from '../../../src/map/layers/sides';
import { statesBeside } from '../../../src/map/layers/states-beside';
import { LineGrid, spotOf, type Spot } from '../../../src/map/line-grid';
import { PALETTES } from '../../../src/map/palette';
import { en } from '../../../src/i18n/whole';
import { FIRST_DAY, LAST_DAY, dayOf } from '../../../src/time/day';
import { isActiveOn, type Interval } from '../../../src/time/interval';

const read = <T>(name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as T;
const dataset = new Dataset(read<AtlasData>('atlas.json'));

const specs = sides.specs(PALETTES.light, en).filter(({ id }) => id.startsWith('ribbons-'));

/** What is drawn at a zoom: the style layer of a side, and the features that its filter lets through. */
const made = new Map(
	await Promise.all(
		sides.sources
			.filter(({ id }) => id.startsWith('ribbons-'))
			.map(async (source) => {
				const geometry = read<FeatureCollection>(source.file ?? '');
				const { features } = await source.features(geometry, dataset);
				const beside = statesBeside(geometry, dataset);
				const lines = beside.map(({ line, days }) => ({
					course: line.geometry.type === 'LineString' ? line.geometry.coordinates : [],
					days
				}));
				return [
					source.id,
					{ source, features, lines, grids: new Map<number, LineGrid>() }
				] as const;
			})
	)
);

function valueAt(value: unknown, zoom: number): number {
	const made = expression.createExpression(value, 'number', {} as never);
	if (made.result !== 'success') throw new Error('not an expression');
	return made.value.evaluate({ zoom }, { properties: {} } as never, { present: true }) as number;
}

/** Of two strokes, how far they are from each other. */
function apart([a, b]: readonly [Spot, Spot], [c, d]: readonly [Spot, Spot]): number {
	const toStroke = ([x, y]: Spot, [[ax, ay], [bx, by]]: readonly [Spot, Spot]) => {
		const [wayX, wayY] = [bx - ax, by - ay];
		const share = ((x - ax) * wayX + (y - ay) * wayY) / (wayX ** 2 + wayY ** 2 || 1);
		const along = Math.max(0, Math.min(1, share));
		return Math.hypot(x - ax - along * wayX, y - ay - along * wayY);
	};
	const turn = (p: Spot, q: Spot, r: Spot) =>
		Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
	if (turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)) return 0;
	return Math.min(
		toStroke(a, [c, d]),
		toStroke(b, [c, d]),
		toStroke(c, [a, b]),
		toStroke(d, [a, b])
	);
}

/** How far the ribbons of a side lie over lines of the border at a zoom on a day, px: where most, and there. */
function overlap(zoom: number, day: number) {
	const world = 512 * 2 ** zoom;
	const that: Interval = [day, day, day + 1, day + 1];
	let worst = { px: -Infinity, at: '' };
	let measured = 0;
	for (const spec of specs) {
		if (zoom < (spec.minzoom ?? 0) || zoom >= (spec.maxzoom ?? 24)) continue;
		if (spec.type !== 'line') throw new Error(spec.id);
		const { features, lines, grids } = made.get(spec.source)!;
		const tile = Math.floor(zoom);
		const grid = grids.get(tile) ?? new LineGrid(lines, 64 / (512 * 2 ** tile));
		grids.set(tile, grid);
		const side = spec.id.slice(spec.id.lastIndexOf('-') + 1);
		const drawn = Math.max(
			...features.map(({ properties }) => Number(properties['zoom'])).filter((of) => of <= tile)
		);
		const offset = valueAt(spec.paint?.['line-offset'], zoom) / world;
		const half = valueAt(spec.paint?.['line-width'], zoom) / 2;
		for (const { geometry, properties } of features) {
			if (properties['side'] !== side || properties['zoom'] !== drawn) continue;
			if (!isActiveOn(properties.days, day) || geometry.type !== 'MultiLineString') continue;
			for (const course of geometry.coordinates) {
				const spots = course.map(spotOf);
				for (const [index, b] of spots.slice(1).entries()) {
					const a = spots[index]!;
					const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
					// The middle of the ribbon runs to the right of the way, where the offset is positive.
					const [x, y] = [(-(b[1] - a[1]) / length) * offset, ((b[0] - a[0]) / length) * offset];
					const middle: [Spot, Spot] = [
						[a[0] + x, a[1] + y],
						[b[0] + x, b[1] + y]
					];
					const far = half / world;
					const [[ax, ay], [bx, by]] = middle;
					measured++;
					for (const stroke of grid.around(
						[Math.min(ax, bx) - far, Math.min(ay, by) - far],
						[Math.max(ax, bx) + far, Math.max(ay, by) + far],
						that
					)) {
						const px = half - apart(middle, [stroke.a, stroke.b]) * world;
						if (px > worst.px) worst = { px, at: `${properties.id} at ${String(course[index])}` };
					}
				}
			}
		}
	}
	expect(measured).toBeGreaterThan(100);
	return worst;
}

describe('no ribbon lies over a line of the border by more than a pixel', () => {
	test.each([4, 5, 6, 7, 8, 9, 10, 13])('at zoom %d, at any part of it', (zoom) => {
		for (const part of [0, 0.99]) {
			const { px, at } = overlap(zoom + part, dayOf(1969, 3, 2));
			expect(px, at).toBeLessThan(1);
		}
	});

	test('at any zoom on any day', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 4, max: 15.99, noNaN: true }),
				fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
				(zoom, day) => {
					const { px, at } = overlap(zoom, day);
					expect(px, at).toBeLessThan(1);
				}
			),
			// Each run looks at the whole border: what fails is told as it is.
			{ numRuns: 2, endOnFailure: true }
		);
	});
});

test('nearly all of the border has a ribbon on either side', () => {
	const lengthOf = (course: readonly Position[]) => {
		const spots = course.map(spotOf);
		return spots.reduce((sum, [x, y], index) => {
			const [px, py] = spots[index - 1] ?? [x, y];
			return sum + Math.hypot(x - px, y - py);
		}, 0);
	};
	for (const { source, features } of made.values()) {
		const geometry = read<FeatureCollection>(source.file ?? '');
		const day = dayOf(1969, 3, 2);
		const lines = statesBeside(geometry, dataset).filter(({ days }) => isActiveOn(days, day));
		for (const zoom of new Set(features.map(({ properties }) => properties['zoom']))) {
			for (const side of ['china', 'across']) {
				const whole = lines
					.filter((beside) => beside.side === side)
					.reduce(
						(sum, { line }) =>
							sum + (line.geometry.type === 'LineString' ? lengthOf(line.geometry.coordinates) : 0),
						0
					);
				const drawn = features
					.filter(
						({ properties }) =>
							properties['zoom'] === zoom &&
							properties['side'] === side &&
							isActiveOn(properties.days, day)
					)
					.flatMap(({ geometry: of }) => (of.type === 'MultiLineString' ? of.coordinates : []))
					.reduce((sum, course) => sum + lengthOf(course), 0);
				expect(drawn / whole, `${source.id}, ${side}, zoom ${String(zoom)}`).toBeGreaterThan(0.75);
			}
		}
	}
});

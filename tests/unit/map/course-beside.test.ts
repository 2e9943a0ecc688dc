import type { FeatureCollection, MultiLineString, Position } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseBeside } from '../../../src/map/course-beside';
import { windingAt } from '../../../src/map/layers/river-names';
import { publicJson } from '../geodata/public-data';

/** km of a degree at the equator. */
const DEGREE = 111.2;

/** From west to east along the equator, with windings of some km. */
function winding(swing: number, every: number, length: number): Position[] {
	return Array.from({ length: length * 4 + 1 }, (_, at): Position => {
		const x = at / 4;
		return [x / DEGREE, (swing * Math.sin((2 * Math.PI * x) / every)) / DEGREE];
	});
}

test('beside a straight line it is that line', () => {
	const course = courseBeside([[0, 0], [1, 0], [3, 0]], 5); // prettier-ignore
	expect(course[0]).toEqual([0, 0]);
	expect(course.at(-1)![0]).toBeCloseTo(3, 6);
	for (const [, y = NaN] of course) expect(y).toBeCloseTo(0, 9);
});

test('it has no windings, runs above them as one reads, and touches them', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 4 }),
			fc.integer({ min: 6, max: 12 }),
			fc.boolean(),
			(swing, every, isTurned) => {
				const line = winding(swing, every, 120);
				const course = courseBeside(isTurned ? line.toReversed() : line, 6);
				const inner = course.filter(([x = 0]) => x * DEGREE > 30 && x * DEGREE < 90);
				expect(inner.length).toBeGreaterThan(10);
				for (const [, y = NaN] of inner) {
					expect(y * DEGREE).toBeGreaterThan(swing * 0.6);
					expect(y * DEGREE).toBeLessThan(swing * 1.3);
				}
			}
		)
	);
});

test('a line of two points, or of one point twice, has a course, too', () => {
	expect(courseBeside([[1, 2], [1, 2]], 5)).toEqual([[1, 2], [1, 2], [1, 2]]); // prettier-ignore
	const north = courseBeside([[0, 0], [0, 1]], 20); // prettier-ignore
	expect(north.length).toBeGreaterThan(5);
	for (const [x = NaN] of north) expect(x).toBeCloseTo(0, 9);
});

/** How much of a course has room for a name: nowhere along it does the line turn by more than the layer bears between two letters. */
function roomFor(name: number, line: readonly Position[], pixel: number, latitude: number): number {
	const [LETTER, MOST] = [15, 32];
	const points = line.map(([x = 0, y = 0]) => [
		(x * Math.cos((latitude * Math.PI) / 180) * DEGREE) / pixel,
		(y * DEGREE) / pixel
	]);
	const from = [0];
	for (const [index, [x = 0, y = 0]] of points.entries()) {
		const [beforeX = 0, beforeY = 0] = points[index - 1] ?? [x, y];
		if (index > 0) from.push((from[index - 1] ?? 0) + Math.hypot(x - beforeX, y - beforeY));
	}
	const total = from.at(-1) ?? 0;
	const at = (wanted: number): number[] => {
		const index = Math.max(
			1,
			from.findIndex((reached) => reached >= wanted)
		);
		const [begins = 0, ends = 1] = [from[index - 1], from[index]];
		const share = (wanted - begins) / (ends - begins || 1);
		const [[x = 0, y = 0] = [], [nextX = 0, nextY = 0] = []] = [points[index - 1], points[index]];
		return [x + share * (nextX - x), y + share * (nextY - y)];
	};
	const angle = (begin: number): number => {
		const [[x = 0, y = 0], [nextX = 0, nextY = 0]] = [at(begin), at(begin + LETTER)];
		return (Math.atan2(nextY - y, nextX - x) * 180) / Math.PI;
	};
	let [rooms, places] = [0, 0];
	for (let begin = 0; begin + name < total; begin += 50) {
		places++;
		let isRoom = true;
		for (let letter = 0; letter + 2 * LETTER < name; letter += LETTER) {
			const turn = Math.abs(angle(begin + letter + LETTER) - angle(begin + letter));
			if (Math.min(turn, 360 - turn) > MOST) isRoom = false;
		}
		if (isRoom) rooms++;
	}
	return places === 0 ? 0 : rooms / places;
}

test('along the Amur, the Ussuri and the Argun there is room for their names from each zoom', () => {
	const files = { 'rivers.geojson': [5, 6, 7], 'rivers-local.geojson': [8, 9, 10, 11] };
	for (const [file, zooms] of Object.entries(files)) {
		const { features } = publicJson<FeatureCollection<MultiLineString>>(file);
		for (const id of ['amur', 'ussuri', 'argun']) {
			const line = features.find(({ properties }) => properties?.['record'] === id)!;
			const [course = []] = line.geometry.coordinates;
			const latitude = course[Math.floor(course.length / 2)]![1]!;
			for (const zoom of zooms) {
				const pixel = windingAt(zoom) / 32;
				const beside = courseBeside(course, windingAt(zoom));
				expect(roomFor(130, beside, pixel, latitude), `${id}, ${zoom}`).toBeGreaterThan(0.55);
			}
		}
	}
});

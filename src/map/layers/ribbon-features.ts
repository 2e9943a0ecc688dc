import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import type { Interval } from '../../time/interval';
import type { MapFeature } from '../features';
import { LineGrid, placeOf, spotOf, type Spot } from '../line-grid';
import { valueAt, type Stops } from '../stops';
import { worldAt } from './name-sizes';
import { coursesInside } from './ribbon-courses';
import { statesBeside, type Beside } from './states-beside';

/** Rounder than the middle of the ribbon needs, which runs half of its width beside the course: an arc is drawn as a few straight strokes. */
const ROUNDER = 1.3;

/** The side of a cell of the grid, as a share of the world: some 2 km at the border, where smaller ones would be mostly empty. */
const LEAST_CELL = 5e-5;

/** When each line had a state beside it. */
function daysOf(beside: readonly Beside[]): ReadonlyMap<Beside['line'], Interval> {
	const days = new Map<Beside['line'], Interval>();
	for (const { line, days: of } of beside) {
		const known = days.get(line) ?? of;
		const [from, to] = [Math.min(known[0], of[0]), Math.max(known[3], of[3])];
		days.set(line, [from, from, to, to]);
	}
	return days;
}

const positionsOf = ({ geometry }: Beside['line']) =>
	geometry.type === 'LineString' ? geometry.coordinates : [];

/**
 * The courses of the ribbons, zoom by zoom and line by line.
 * @param widths px that the ribbons are wide, by zoom
 */
export function* ribbonsOf(
	{ zooms, widths }: { zooms: readonly number[]; widths: Stops },
	geometry: FeatureCollection,
	dataset: Dataset
): Generator<MapFeature[]> {
	const beside = statesBeside(geometry, dataset);
	const days = daysOf(beside);
	const lines = [...days].map(([line, of]) => ({ course: positionsOf(line), days: of }));
	for (const zoom of zooms) {
		const radius = ((valueAt(widths, zoom) / 2) * ROUNDER) / worldAt(zoom);
		const grid = new LineGrid(lines, Math.max(3 * radius, LEAST_CELL));
		yield [];
		const known = new Map<string, Spot[][]>();
		for (const { line, side, state, days: its } of beside) {
			const id = String(line.properties?.['id']);
			const courses =
				known.get(id + side) ??
				(yield* coursesInside(positionsOf(line).map(spotOf), {
					left: side === 'china',
					radius,
					grid,
					days: days.get(line) ?? its
				}));
			known.set(id + side, courses);
			if (courses.length === 0) continue;
			yield [
				{
					type: 'Feature',
					geometry: {
						type: 'MultiLineString',
						coordinates: courses.map((course) => course.map(placeOf))
					},
					properties: {
						id: `${id}/${state.id}/${zoom}`,
						days: its,
						side,
						polity: state.id,
						zoom
					}
				}
			];
		}
	}
}

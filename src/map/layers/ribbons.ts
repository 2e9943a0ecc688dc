import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import type { Interval } from '../../time/interval';
import { byZoom, whenPresent } from '../expressions';
import { collection, type MapFeature } from '../features';
import { LineGrid, placeOf, spotOf, type Spot } from '../line-grid';
import type { Palette } from '../palette';
import { valueAt, type Stops } from '../stops';
import { tintOf } from './land';
import type { FeatureSource } from './layer';
import { worldAt } from './name-places';
import { coursesInside } from './ribbon-courses';
import { statesBeside, type Beside, type Side } from './states-beside';

/** A grade of the border's lines, and the whole zooms for each of which its ribbons have a course of their own. */
interface Grade {
	grade: string;
	file: string;
	fromZoom: number;
	zooms: readonly number[];
	maxzoom: number;
}

const GRADES: readonly Grade[] = [
	{ grade: 'overview', file: 'border-overview.geojson', fromZoom: 3.5, zooms: [4], maxzoom: 5 },
	{
		grade: 'regional',
		file: 'border-regional.geojson',
		fromZoom: 4.5,
		zooms: [5, 6, 7],
		maxzoom: 8
	},
	{ grade: 'local', file: 'border.geojson', fromZoom: 7.5, zooms: [8, 9], maxzoom: 10 },
	// So near, the whole border's courses take a while: only those of the zoom that is wanted are made.
	...[10, 11, 12, 13, 14].map((zoom) => ({
		grade: `at-${zoom}`,
		file: 'border.geojson',
		fromZoom: zoom - 0.5,
		zooms: [zoom],
		maxzoom: zoom === 14 ? 24 : zoom + 1
	}))
];

/** How wide the ribbons are, px, by zoom. */
const WIDTHS: Stops = [
	[4, 3],
	[7, 8],
	[10, 14],
	[13, 22]
];

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

/** The courses of the ribbons, zoom by zoom and line by line. */
function* ribbonsOf(
	zooms: readonly number[],
	geometry: FeatureCollection,
	dataset: Dataset
): Generator<MapFeature[]> {
	const beside = statesBeside(geometry, dataset);
	const days = daysOf(beside);
	const lines = [...days].map(([line, of]) => ({ course: positionsOf(line), days: of }));
	for (const zoom of zooms) {
		const radius = ((valueAt(WIDTHS, zoom) / 2) * ROUNDER) / worldAt(zoom);
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

/** The courses of the ribbons in each grade. */
export const ribbonSources: readonly FeatureSource[] = GRADES.map(
	({ grade, file, fromZoom, zooms, maxzoom }) => ({
		id: `ribbons-${grade}`,
		file,
		fromZoom,
		untilZoom: maxzoom + 0.5,
		dated: true,
		features: (geometry, dataset) => collection([...ribbonsOf(zooms, geometry, dataset)].flat()),
		pieces: (geometry, dataset) => ribbonsOf(zooms, geometry, dataset)
	})
);

/** Each ribbon lies between its course and as far as it is wide, on the ground of its state. */
function offset(side: Side): ReturnType<typeof byZoom> {
	const way = side === 'china' ? -1 : 1;
	return byZoom(...WIDTHS.map(([zoom, px]): [number, number] => [zoom, (way * px) / 2]));
}

export const ribbonSpecs = (palette: Palette): LayerSpecification[] =>
	GRADES.flatMap(({ grade, zooms, maxzoom }) =>
		(['china', 'across'] as const).map((side): LayerSpecification => {
			const [first = 0, last = first] = [zooms[0], zooms.at(-1)];
			return {
				id: `ribbons-${grade}-${side}`,
				type: 'line',
				source: `ribbons-${grade}`,
				minzoom: first,
				maxzoom,
				filter: [
					'all',
					['==', ['get', 'side'], side],
					// A tile has the course of its own zoom.
					['==', ['get', 'zoom'], ['max', first, ['min', last, ['floor', ['zoom']]]]]
				],
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': tintOf(palette.ribbons),
					'line-width': whenPresent(...WIDTHS.map(([zoom, px]): [number, number] => [zoom, px])),
					'line-offset': offset(side),
					'line-blur': byZoom([4, 1], [10, 4], [13, 8])
				}
			};
		})
	);

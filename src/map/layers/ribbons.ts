import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, whenPresent } from '../expressions';
import type { Palette } from '../palette';
import type { Stops } from '../stops';
import { tintOf } from './land';
import type { FeatureSource } from './layer';
import { madeAlong } from './made-along';
import type { Side } from './states-beside';

/** A grade of the border's lines, and the whole zooms for each of which its ribbons have a course of their own. */
interface Grade {
	grade: string;
	file: string;
	fromZoom: number;
	zooms: readonly number[];
	maxzoom: number;
}

export const GRADES: readonly Grade[] = [
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
export const WIDTHS: Stops = [
	[4, 3],
	[7, 8],
	[10, 14],
	[13, 22]
];

/** The courses of the ribbons in each grade. */
export const ribbonSources: readonly FeatureSource[] = GRADES.map(
	({ grade, file, fromZoom, zooms, maxzoom }) => ({
		id: `ribbons-${grade}`,
		file,
		fromZoom,
		untilZoom: maxzoom + 0.5,
		dated: true,
		features: madeAlong((make, ...given) => make.ribbonsOf({ zooms, widths: WIDTHS }, ...given))
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

import type { Words } from '../../i18n';
import { present } from '../expressions';
import type { Palette } from '../palette';
import { strewn } from '../patterns';
import { ALIGNMENTS, alignmentOn, type Alignment } from './aligned';
import { groupInWords, type LegendEntry, type MapLayer } from './layer';
import { madeAlong } from './made-along';

/** Nearer than this the ground itself is what is read. */
const GONE = 6.6;

const GRADES = [
	{ source: 'aligned-overview', file: 'polities-overview.geojson', minzoom: 0, maxzoom: 4 },
	{ source: 'aligned', file: 'polities.geojson', minzoom: 4, maxzoom: GONE }
] as const;

/** The legend's small pictures: the strokes of each, in units. */
const UPRIGHT = 'M-.6-.8h.26v.9h-.26zM.4-.1h.26v.9h-.26z';
const LEVEL = 'M-.92-.48h.9v.26h-.9zM.08.22h.9v.26h-.9z';
const PICTURES: Readonly<Record<Alignment, string>> = {
	moscow: UPRIGHT,
	beijing: LEVEL,
	both: UPRIGHT + LEVEL
};

const inkOf = (stood: Alignment, { ties }: Palette) =>
	stood === 'both' ? ties.three : ties[stood];

/** States by with whom they stood on the date: drawn when the reader asks for it. Strokes tell it without colour. */
export const alignment: MapLayer = {
	id: 'aligned-states',
	group: {
		...groupInWords('alignment'),
		origin: (words: Words) => words.legend.counted
	},
	published: ['links.geojson'],
	sources: GRADES.map(({ source, file, minzoom, maxzoom }) => ({
		id: source,
		file,
		fromZoom: Math.max(0, minzoom - 0.5),
		untilZoom: maxzoom,
		dated: true,
		features: madeAlong((make, ...given) => make.alignedGround(...given))
	})),
	images: ({ ties }) => ({
		'aligned-moscow': strewn(ties.moscow, { upright: true }),
		'aligned-beijing': strewn(ties.beijing, { level: true }),
		'aligned-both': strewn(ties.three, { upright: true, level: true })
	}),
	specs: () =>
		GRADES.flatMap(({ source, minzoom, maxzoom }) =>
			ALIGNMENTS.map((stood) => ({
				id: `${source}-${stood}`,
				type: 'fill' as const,
				source,
				minzoom,
				maxzoom,
				filter: ['==', ['get', 'stood'], stood] as never,
				paint: {
					'fill-pattern': `aligned-${stood}`,
					'fill-opacity': ['case', present, 1, 0] as never
				}
			}))
		),
	*keysOn({ day, dataset }) {
		for (const capital of new Set(dataset.data.links.flatMap(({ between }) => between))) {
			const stood = alignmentOn(dataset, capital, day);
			if (stood) yield `aligned:${stood}`;
		}
	},
	legend: (palette, words): LegendEntry[] =>
		ALIGNMENTS.map((stood) => ({
			key: `aligned:${stood}`,
			label: words.legend.aligned[stood],
			symbol: {
				type: 'shape',
				path: PICTURES[stood],
				fill: inkOf(stood, palette),
				stroke: palette.casing
			}
		}))
};

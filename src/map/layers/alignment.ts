import type { Language } from '../../i18n';
import { ALIGNMENT_WORDS } from '../../i18n/alignment-words';
import { present } from '../expressions';
import type { Palette } from '../palette';
import { rules } from '../patterns';
import { ALIGNMENTS, alignmentOn, STATES, type Alignment } from './aligned';
import { groupInWords, type LegendEntry, type MapLayer } from './layer';

/** Nearer than this the ground itself is what is read. */
const GONE = 6.6;

/** The ground of the states is another layer's, and tells with whom they stood. */
const GRADES = [
	{ source: 'polities-overview', minzoom: 0, maxzoom: 4 },
	{ source: 'polities', minzoom: 4, maxzoom: GONE }
] as const;

/** The legend's small pictures: the lines of each, in units. */
const PICTURES: Readonly<Record<Alignment, string>> = {
	moscow: 'M-1-.9h.2v1.8h-.2zM-.4-.9h.2v1.8h-.2zM.2-.9h.2v1.8h-.2zM.8-.9h.2v1.8h-.2z',
	beijing: 'M-1-.9h2v.2h-2zM-1-.3h2v.2h-2zM-1 .3h2v.2h-2zM-1 .8h2v.2h-2z',
	both: 'M-1-.9h.2v1.8h-.2zM-.1-.9h.2v1.8h-.2zM.8-.9h.2v1.8h-.2zM-1-.9h2v.2h-2zM-1-.1h2v.2h-2zM-1 .7h2v.2h-2z'
};

const inkOf = (stood: Alignment, { ties }: Palette) =>
	stood === 'both' ? ties.three : ties[stood];

/** States by with whom they stood on the date: drawn when the reader asks for it. Lines tell it without colour. */
export const alignment: MapLayer = {
	id: 'aligned-states',
	group: {
		...groupInWords('alignment'),
		origin: (language: Language) => ALIGNMENT_WORDS[language].counted
	},
	published: ['links.geojson'],
	sources: [],
	images: ({ ties }) => ({
		'aligned-moscow': rules({ upright: ties.moscow }),
		'aligned-beijing': rules({ level: ties.beijing }),
		'aligned-both': rules({ upright: ties.three, level: ties.three })
	}),
	specs: () =>
		GRADES.flatMap(({ source, minzoom, maxzoom }) =>
			ALIGNMENTS.map((stood) => ({
				id: `${source}-${stood}`,
				type: 'fill' as const,
				source,
				minzoom,
				maxzoom,
				paint: {
					'fill-pattern': `aligned-${stood}`,
					'fill-opacity': [
						'case',
						['all', present, ['==', ['feature-state', 'stood'], stood]],
						0.85,
						0
					] as never
				}
			}))
		),
	*keysOn({ day, dataset }) {
		for (const capital of Object.keys(STATES)) {
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

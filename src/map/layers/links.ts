import { RECORD_CHANGES } from '../../dataset/record-changes';
import type {
	ExpressionSpecification,
	LayerSpecification,
	LineLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Stance } from '../../kinds/link/schema';
import { byZoom, hovered, nameInLanguage, opacityOfNames, present, selected } from '../expressions';
import { collection } from '../features';
import type { Palette } from '../palette';
import { SANS } from '../typefaces';
import { stretchOn } from '../../kinds/stretches';
import { groupInWords, type MapLayer } from './layer';
import {
	cased,
	isAside,
	isDrawn,
	phaseFeatures,
	whenWritten,
	whose,
	written
} from './link-features';
import { rankedOn } from './link-ranks';

const aside: ExpressionSpecification = ['boolean', ['feature-state', 'aside'], false];
const drawn: ExpressionSpecification = [
	'all',
	present,
	['boolean', ['feature-state', 'drawn'], false]
];

/** Nearer to the border they would cross it like railways. */
const GONE = 6.6;
const seen = (dimmed: number): ExpressionSpecification =>
	byZoom(
		[4.6, ['case', selected, 1, aside, dimmed, 1]],
		[5.4, ['case', selected, 0.8, aside, dimmed / 2, 0.4]],
		[GONE, 0]
	);

/** px, and more of it for what is open or pointed at. */
const wide = (width: number): LineLayerSpecification['paint'] => ({
	'line-width': byZoom(
		[1, ['case', drawn, ['+', width * 0.7, ['case', selected, 1.4, hovered, 0.8, 0]], 0]],
		[4, ['case', drawn, ['+', width * 1.15, ['case', selected, 2, hovered, 1, 0]], 0]]
	)
});

function byOwner({ ties }: Palette): ExpressionSpecification {
	const { three, ...others } = ties;
	return ['match', ['get', 'whose'], ...Object.entries(others).flat(), three] as never;
}

function lines(palette: Palette): LayerSpecification[] {
	const common = { type: 'line', source: 'links', maxzoom: GONE } as const;
	const strokes = Object.entries(palette.links).map(
		([stance, { width, dashes, beads }]): LayerSpecification => ({
			...common,
			id: `links-${stance}`,
			filter: ['==', ['get', 'stance'], stance],
			layout: { 'line-cap': beads || !dashes ? 'round' : 'butt', 'line-join': 'round' },
			paint: {
				'line-color': byOwner(palette),
				'line-opacity': seen(0.2),
				...wide(width),
				...(dashes ? { 'line-dasharray': dashes } : {})
			}
		})
	);
	const casing: LayerSpecification = {
		...common,
		id: 'links-casing',
		filter: ['==', ['get', 'cased'], true],
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': ['case', selected, palette.selected, palette.casing],
			'line-opacity': byZoom([4.6, ['case', selected, 0.6, aside, 0.15, 0.75]], [GONE, 0]),
			...wide(5.2)
		}
	};
	return [casing, ...strokes];
}

const text = (palette: Palette) => ({
	'text-color': byOwner(palette),
	'text-halo-color': palette.text.halo,
	'text-halo-width': 1.6
});

/** Relations between capitals: arcs whose colour tells whose they are, their pattern the mood, their weight the strength. */
export const links: MapLayer = {
	id: 'links',
	group: groupInWords('links'),
	published: ['links.geojson'],
	sources: [
		{
			id: 'links',
			dated: true,
			features: (_, dataset) =>
				collection(
					[...phaseFeatures(dataset)].flatMap(([link, features]) => cased(link, features))
				),
			stateOn: (properties, day, settings) => ({
				drawn: isDrawn(properties, day, settings),
				aside: isAside(properties, settings)
			})
		},
		{
			id: 'link-labels',
			dated: true,
			labels: true,
			asksWhatIsOpen: true,
			features: (_, dataset) => collection([...phaseFeatures(dataset).values()].flatMap(written)),
			times: whenWritten
		}
	],
	specs: (palette, words) => [
		...lines(palette),
		{
			id: 'link-crosses',
			type: 'symbol',
			source: 'link-labels',
			maxzoom: GONE,
			filter: ['==', ['get', 'stance'], 'armed-conflict' satisfies Stance],
			layout: {
				'text-field': '×',
				'symbol-placement': 'line',
				'symbol-spacing': 26,
				'text-font': [SANS],
				'text-size': 22,
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: { ...text(palette), 'text-opacity': opacityOfNames }
		},
		{
			id: 'link-stances',
			type: 'symbol',
			source: 'link-labels',
			minzoom: 1.8,
			maxzoom: 5.2,
			layout: {
				'text-field': [
					'match',
					['get', 'stance'],
					...Object.entries(words.stances).flat(),
					''
				] as never,
				// Not along it: MapLibre would take the same words of other times for repetitions.
				'symbol-placement': 'line-center',
				'symbol-sort-key': ['match', ['get', 'whose'], 'three', 0, 1],
				'text-font': [SANS],
				'text-size': 11.5,
				'text-offset': [0, 0.9],
				'text-max-angle': 25,
				'text-padding': 6
			},
			paint: { ...text(palette), 'text-opacity': opacityOfNames }
		},
		{
			id: 'link-labels',
			type: 'symbol',
			source: 'link-labels',
			maxzoom: GONE,
			// Only the open relation is named along its line; many names would hide the map.
			filter: ['==', ['get', 'record'], ['global-state', 'selected']],
			layout: {
				'text-field': nameInLanguage,
				'symbol-placement': 'line',
				'symbol-spacing': 500,
				'text-font': [SANS],
				'text-size': 13,
				'text-offset': [0, -1],
				'text-max-angle': 20
			},
			paint: { ...text(palette), 'text-opacity': opacityOfNames }
		}
	],
	answers: (spec) => spec.type === 'line',
	*keysOn({ day, dataset, quieterTies }) {
		const { drawn: loud, quieter } = rankedOn(dataset.data.links, day);
		for (const link of quieterTies ? [...loud, ...quieter] : loud) {
			const phase = stretchOn(link.phases, day);
			if (phase) yield `stance:${phase.stance}`;
			yield `tie:${whose(link)}`;
		}
	},
	changes: RECORD_CHANGES.phases,
	legend: (palette, words) => [
		...Object.entries(palette.ties)
			.filter(([owner]) => owner !== 'washington')
			.map(([owner, colour]) => ({
				key: `tie:${owner}`,
				label: words.legend.ties[owner as keyof typeof palette.ties],
				symbol: { type: 'line' as const, stroke: { colour, width: 3 } }
			})),
		...Object.entries(palette.links).map(([stance, stroke]) => ({
			key: `stance:${stance}`,
			label: words.stances[stance as Stance],
			symbol: { type: 'line' as const, stroke }
		}))
	]
};

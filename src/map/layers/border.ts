import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { RECORD_CHANGES, isOfTheBorder } from '../../dataset/record-changes';
import { hovered, nameInLanguage, opacityOfNames, selected, whenPresent } from '../expressions';
import { stretchOn } from '../../kinds/stretches';
import { dayOf } from '../../time/day';
import type { Palette, Stroke } from '../palette';
import { SERIF_ITALIC } from '../typefaces';
import { GRADES, borderSources } from './border-sources';
import { groupInWords, type LegendEntry, type MapLayer } from './layer';

/**
 * The day from which no line that one side alone drew is on the map: the two ends of the border with Russia
 * were handed over. It stands in the border's file, which the page need not have read to show the legend.
 */
const NO_SOVIET_LINE_FROM = dayOf(2008, 10, 14);
/** The last of China's own lines gave way when both ends were agreed. */
const CHINESE_LINES = [dayOf(1949, 10, 1), dayOf(2004, 10, 14)] as const;

type Spec = Extract<LayerSpecification, { type: 'line' }>;

/** What each value of a property is drawn with. */
function byValue(
	property: string,
	strokes: Record<string, Stroke>,
	value: (stroke: Stroke) => number | string
): ExpressionSpecification {
	const pairs = Object.entries(strokes).flatMap(([key, stroke]) => [key, value(stroke)]);
	return [
		'match',
		['get', property],
		...pairs,
		value(Object.values(strokes)[0] as Stroke)
	] as never;
}

/** What matters most to the story is drawn heaviest. */
const weight = ['match', ['get', 'prominence'], 'main', 1.3, 'minor', 0.6, 1] as never;

interface Drawn {
	grade: (typeof GRADES)[number];
	id: string;
	strokes: Record<string, Stroke>;
	property: string;
	/** Zooms from which on it is drawn. */
	from: number;
}

/** Lines drawn by the value of a property: one line or two, whole or, where their course is in doubt, dashed. */
function lines({ grade, id, strokes, property, from }: Drawn): Spec[] {
	const shapes = [
		{ name: 'one', of: Object.entries(strokes).filter(([, { gap }]) => !gap) },
		{ name: 'two', of: Object.entries(strokes).filter(([, { gap }]) => gap) }
	].filter(({ of }) => of.length > 0);
	return shapes.flatMap(({ name, of }) =>
		[false, true].map((unsure): Spec => {
			const these = Object.fromEntries(of);
			const width = byValue(property, these, (stroke) => stroke.width);
			const gap = byValue(property, these, (stroke) => stroke.gap ?? 0);
			const emphasis = (px: number) => ['case', selected, px, hovered, px / 2, 0] as never;
			const filter: FilterSpecification = [
				'all',
				['in', ['get', property], ['literal', Object.keys(these)]],
				['==', ['get', 'unsure'], unsure]
			];
			return {
				id: `${grade.id}-${id}-${name}${unsure ? '-unsure' : ''}`,
				type: 'line',
				source: grade.id,
				minzoom: Math.max(grade.minzoom, from),
				maxzoom: grade.maxzoom,
				filter,
				layout: { 'line-cap': unsure ? 'butt' : 'round', 'line-join': 'round' },
				paint: {
					'line-color': byValue(property, these, (stroke) => stroke.colour),
					'line-width': whenPresent(
						[2, ['+', ['*', ['*', 0.8, width], weight], emphasis(1)]],
						[10, ['+', ['*', ['*', 1.5, width], weight], emphasis(1.5)]]
					),
					...(name === 'two'
						? { 'line-gap-width': whenPresent([2, ['*', 0.7, gap]], [10, ['*', 1.7, gap]]) }
						: {}),
					...(unsure ? { 'line-dasharray': [4, 2.2] } : {})
				}
			};
		})
	);
}

/** Beneath the lines: what marks the chosen one, and keeps all apart from the ground. */
function casing(grade: (typeof GRADES)[number], palette: Palette): Spec {
	return {
		id: `${grade.id}-casing`,
		type: 'line',
		source: grade.id,
		minzoom: grade.minzoom,
		maxzoom: grade.maxzoom,
		layout: { 'line-cap': 'round', 'line-join': 'round' },
		paint: {
			'line-color': ['case', selected, palette.selected, palette.casing],
			'line-width': whenPresent(
				[2, ['case', selected, 6, hovered, 5, 3]],
				[10, ['case', selected, 12, hovered, 10, 6]]
			),
			'line-opacity': ['case', selected, 0.55, 0.8]
		}
	};
}

/** As wide as the line may lie off: to scale at every zoom, and no wider than the eye can take for a line. */
const WIDEST = 220;
function band(palette: Palette): Spec {
	const at = (zoom: number): [number, ExpressionSpecification] => [
		zoom,
		[
			'case',
			['boolean', ['feature-state', 'present'], false],
			['min', WIDEST, ['*', ['get', 'band'], 2 ** zoom]],
			0
		]
	];
	return {
		id: 'border-local-band',
		type: 'line',
		source: 'border-local',
		minzoom: 9,
		filter: ['==', ['get', 'unsure'], true],
		layout: { 'line-cap': 'butt', 'line-join': 'round' },
		paint: {
			'line-color': palette.disputed,
			'line-opacity': 0.12,
			'line-width': [
				'interpolate',
				['exponential', 2],
				['zoom'],
				...[9, 10, 11, 12, 13, 14, 15, 16].flatMap(at)
			] as never
		}
	};
}

/** Whose line it is, or by which treaty and article it was agreed, on the line itself. */
function namesOnLines(palette: Palette): LayerSpecification {
	return {
		id: 'border-names',
		type: 'symbol',
		source: 'border-local',
		minzoom: 9,
		filter: ['!=', nameInLanguage, ''],
		layout: {
			'text-field': nameInLanguage,
			'symbol-placement': 'line',
			'symbol-spacing': 480,
			'text-font': [SERIF_ITALIC],
			'text-size': 12,
			'text-offset': [0, -1.1],
			'text-max-angle': 35,
			'text-padding': 12
		},
		paint: {
			'text-color': palette.text.place,
			'text-halo-color': palette.text.halo,
			'text-halo-width': 1.4,
			'text-opacity': opacityOfNames
		}
	};
}

/** The Sino-Soviet border, sector by sector, drawn by its status on the date and for whom it is asked. */
export const border: MapLayer = {
	id: 'border',
	group: groupInWords('border'),
	sources: borderSources('', isOfTheBorder),
	specs: (palette) => [
		band(palette),
		...GRADES.flatMap((grade) => [
			casing(grade, palette),
			...lines({ grade, id: 'claim', strokes: palette.claimLines, property: 'line', from: 6 }),
			...lines({ grade, id: 'status', strokes: palette.statuses, property: 'status', from: 0 })
		]),
		namesOnLines(palette)
	],
	answers: ({ type }) => type === 'line',
	*keysOn({ day, dataset, reading }) {
		if (reading !== 'beijing' && day < NO_SOVIET_LINE_FROM) yield 'line:soviet';
		const [from, to] = CHINESE_LINES;
		if (reading !== 'moscow' && from <= day && day < to) yield 'line:chinese';
		for (const sector of dataset.data.sectors.filter(isOfTheBorder)) {
			const stretch = stretchOn(sector.statuses, day);
			if (stretch) yield `status:${stretch.status}`;
		}
	},
	changes: RECORD_CHANGES.border,
	legend: (palette, words): LegendEntry[] => [
		...Object.entries(palette.statuses).map(([status, stroke]) => ({
			key: `status:${status}`,
			label: words.statuses[status as keyof typeof palette.statuses],
			symbol: { type: 'line' as const, stroke }
		})),
		{
			key: 'line:soviet',
			label: words.lines['soviet-line'],
			symbol: { type: 'line', stroke: palette.claimLines.soviet }
		},
		{
			key: 'line:chinese',
			label: words.lines['chinese-claim-line'],
			symbol: { type: 'line', stroke: palette.claimLines.chinese }
		}
	]
};

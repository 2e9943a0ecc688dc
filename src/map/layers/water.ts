import { RECORD_CHANGES } from '../../dataset/record-changes';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, hovered, selected } from '../expressions';
import { collection } from '../features';
import { BEGINNING, FOREVER } from '../../time/interval';
import { groupInWords, type FeatureSource, type MapLayer } from './layer';

/** Rivers and lakes; a feature whose id is a record's can be opened. */
function waters(id: string, file: string, fromZoom = 0): FeatureSource {
	return {
		id,
		file,
		fromZoom,
		dated: false,
		features: (geometry, dataset) =>
			collection(
				geometry.features.map((feature, index) => {
					const properties = feature.properties ?? {};
					const record = String(properties.record ?? properties.id ?? '');
					return {
						...feature,
						properties: {
							...properties,
							id: record === '' ? `${id}-${index}` : record,
							...(dataset.has(record) ? { record } : {}),
							days: [BEGINNING, BEGINNING, FOREVER, FOREVER]
						}
					};
				})
			)
	};
}

/**
 * How wide the rivers typically are in the border country, m, rounded: near enough to tell a great
 * river from a brook. Where the banks are not drawn themselves, the river is shown so wide.
 */
const WIDTHS: Readonly<Record<string, number>> = {
	amur: 900,
	ussuri: 350,
	argun: 120,
	songacha: 50,
	kazakevicheva: 250,
	songhua: 500,
	zeya: 500,
	bureya: 300,
	shilka: 250,
	ili: 250,
	irtysh: 200,
	nen: 300,
	khor: 120,
	'bikin-r': 110,
	'bolshaya-ussurka': 130,
	mudan: 120,
	tumen: 100
};
const WIDTH_ELSEWHERE = 60;

/** The line of the border runs in these, and water is seen on both sides of it. */
const UNDER_THE_BORDER = ['amur', 'ussuri', 'argun', 'songacha', 'kazakevicheva'];
/** px that the line takes. */
const ROOM_FOR_THE_LINE = 4.5;

/** m to a px at zoom 0 and at the latitude of most of the border. */
const METRES_A_PIXEL = 52_400;
/** A river is drawn no wider than this, px: nearer than its course is known it would be a guess. */
const WIDEST = 110;

/** The width of a river at a zoom, px, and so much more when it is open or pointed at. */
function widthAt(zoom: number, least: number, beside = 0): ExpressionSpecification {
	const px = (metres: number, river = '') =>
		Math.min(
			WIDEST,
			Math.max(
				UNDER_THE_BORDER.includes(river) ? least + ROOM_FOR_THE_LINE : least,
				(metres * 2 ** zoom) / METRES_A_PIXEL
			)
		);
	const widths = [
		'match',
		['get', 'river'],
		...Object.entries(WIDTHS).flatMap(([river, metres]) => [river, px(metres, river)]),
		px(WIDTH_ELSEWHERE)
	];
	const more = ['case', selected, 4, hovered, 2, 0];
	return ['+', widths, more, beside] as unknown as ExpressionSpecification;
}

/** From here on a river is a body of water between two banks. */
const TWO_BANKS = 8;
const ZOOMS = [
	[8, 2.4],
	[10, 3],
	[11, 3.6],
	[12, 4.4],
	[13, 5.4],
	[14, 7]
] as const;

function nearWidth(beside: number) {
	return byZoom(
		...ZOOMS.map(([zoom, least]): [number, ExpressionSpecification] => [
			zoom,
			widthAt(zoom, least, beside)
		])
	);
}

/** Rivers and lakes. Border rivers are drawn under the border that runs in them. */
export const water: MapLayer = {
	id: 'water',
	group: groupInWords('water'),
	sources: [
		waters('lakes', 'lakes.geojson', 3.2),
		waters('rivers', 'rivers.geojson', 2.8),
		waters('tributaries', 'tributaries.geojson', 4.6),
		{ ...waters('rivers-local', 'rivers-local.geojson', TWO_BANKS - 0.5), reach: WIDEST / 2 + 4 }
	],
	specs: (palette) => {
		const colour = ['case', selected, palette.selected, palette.waterLine] as never;
		const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
		return [
			{
				id: 'lakes',
				type: 'fill',
				source: 'lakes',
				minzoom: 3.2,
				paint: { 'fill-color': palette.water, 'fill-outline-color': palette.waterLine }
			},
			{
				id: 'rivers',
				type: 'line',
				source: 'rivers',
				minzoom: 2.8,
				maxzoom: TWO_BANKS,
				layout,
				paint: {
					'line-color': colour,
					'line-width': byZoom(
						[2, ['case', selected, 2.5, 0.5]],
						[5, ['case', selected, 4, hovered, 3, 1.3]],
						[TWO_BANKS, widthAt(TWO_BANKS, 2.4)]
					)
				}
			},
			{
				id: 'tributaries',
				type: 'line',
				source: 'tributaries',
				minzoom: 5,
				maxzoom: TWO_BANKS,
				layout,
				paint: {
					'line-color': colour,
					'line-width': byZoom([5, ['case', selected, 3, 0.7]], [TWO_BANKS, widthAt(TWO_BANKS, 2)])
				}
			},
			{
				id: 'rivers-banks',
				type: 'line',
				source: 'rivers-local',
				minzoom: TWO_BANKS,
				layout,
				paint: { 'line-color': colour, 'line-width': nearWidth(1.6) }
			},
			{
				id: 'rivers-local',
				type: 'line',
				source: 'rivers-local',
				minzoom: TWO_BANKS,
				layout,
				paint: {
					'line-color': [
						'interpolate',
						['linear'],
						['zoom'],
						TWO_BANKS,
						palette.waterLine,
						TWO_BANKS + 1.5,
						palette.water
					],
					'line-width': nearWidth(0)
				}
			}
		];
	},
	answers: ({ id }) => id !== 'lakes' && id !== 'rivers-banks',
	changes: RECORD_CHANGES.waters
};

import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../../i18n';
import type { TileArchive, TileColumns } from '../../own-data/tile-archive';
import type { Palette } from '../palette';
import { dots } from '../patterns';
import type { MapLayer, TileLack } from './layer';
import { OWN_GROUP } from './own';
import type { TileNames } from './tiled-id';

/** An archive of tiles, to be laid over the map. */
export interface OwnTiles extends Pick<
	TileArchive,
	'minZoom' | 'maxZoom' | 'bounds' | 'layers' | 'tile'
> {
	/** Its own among all sources. */
	id: string;
	columns: TileColumns;
	/** What the legend says of it, in the reader's language. */
	said: () => { label: string; moving: string };
	/** What is to be written on a picture that shows it. */
	note: (language: Language) => string;
	lacks: (language: Language, lacks: ReadonlySet<TileLack>) => string[];
}

/** As `1969-03-02`: what is written more exactly than a day is cut. */
const dated = (field: string) => ['slice', ['to-string', ['get', field]], 0, 10] as unknown;
/** The day at which the clock rests. */
const DAY = ['to-string', ['global-state', 'day']] as unknown;

/**
 * Whether a feature is there on the day at which the clock rests. Years, months and days as text are
 * compared letter by letter: what begins in 1969 is there from its first day, what ends in 1969 until
 * its last. Without a beginning it has always been there, without an end it lasts.
 */
export function isThere({ from, to }: TileColumns): unknown[] {
	const lacks = (field: string) => ['==', dated(field), ''];
	return [
		'all',
		['!=', DAY, ''],
		...(from === undefined ? [] : [['any', lacks(from), ['<=', dated(from), DAY]]]),
		...(to === undefined
			? []
			: [['any', lacks(to), ['>=', dated(to), ['slice', DAY, 0, ['length', dated(to)]]]]])
	];
}

function specsOf(
	{ id, layers, columns }: Pick<OwnTiles, 'id' | 'layers' | 'columns'>,
	{ own, casing }: Palette
) {
	return layers.flatMap((layer, number): LayerSpecification[] => {
		const only = (type: string) =>
			['all', ['==', ['geometry-type'], type], isThere(columns)] as never;
		const ofTiles: TileNames = { name: columns.name };
		const from = { source: id, 'source-layer': layer, metadata: { ofTiles } };
		const named = (what: string) => `${id}-${number}-${what}`;
		return [
			{
				id: named('areas'),
				type: 'fill',
				...from,
				filter: only('Polygon'),
				paint: { 'fill-pattern': 'own-dots', 'fill-opacity': 0.7 }
			},
			{
				id: named('rims'),
				type: 'line',
				...from,
				filter: only('Polygon'),
				paint: { 'line-color': own, 'line-width': 1.5 }
			},
			{
				id: named('lines'),
				type: 'line',
				...from,
				filter: only('LineString'),
				paint: {
					'line-color': own,
					'line-width': ['interpolate', ['linear'], ['zoom'], 3, 1.5, 9, 2.4]
				}
			},
			{
				id: named('points'),
				type: 'circle',
				...from,
				filter: only('Point'),
				paint: {
					'circle-color': own,
					'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, 1.4, 9, 3.4],
					'circle-stroke-color': casing,
					'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 9, 1]
				}
			}
		];
	});
}

/** The layer of an archive: below the names of the atlas, in the colour of all that is the reader's. */
export function ownTileLayer(tiles: OwnTiles): MapLayer {
	const { id, minZoom, maxZoom, bounds, tile, said, note, lacks } = tiles;
	return {
		id,
		group: OWN_GROUP,
		sources: [],
		published: [],
		tiles: { id, minZoom, maxZoom, bounds, tile, lacks },
		note,
		images: ({ own }) => ({ 'own-dots': dots(own) }),
		specs: (palette) => specsOf(tiles, palette),
		answers: () => true,
		legend: ({ own, casing }) => [
			{
				key: id,
				label: [said().label],
				moving: said().moving,
				symbol: { type: 'dot', fill: own, stroke: casing }
			}
		]
	};
}

/** The layer as if nothing in its tiles had a date: what it holds, whenever that was. */
export function onEveryDate(layer: MapLayer, tiles: Pick<OwnTiles, 'id' | 'layers'>): MapLayer {
	return { ...layer, specs: (palette) => specsOf({ ...tiles, columns: {} }, palette) };
}

import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { OWN_PAGE_WORDS } from '../../i18n/own-page-words';
import type { OwnGeometry } from '../../own-data/types';
import type { Interval } from '../../time/interval';
import { hovered, opacityOfNames, present, selected, whenPresent } from '../expressions';
import { collection, type MapFeature } from '../features';
import { inPieces } from '../in-pieces';
import type { Palette } from '../palette';
import { dots } from '../patterns';
import { SANS } from '../typefaces';
import type { FeatureSource, LayerGroup, MapLayer } from './layer';

/** One thing of the reader's, as the map draws it. */
export interface OwnShape {
	/** Its own among all that is on the map; no record has it. */
	id: string;
	name: string;
	days: Interval;
	geometry: OwnGeometry;
}

/** What is read of one file, to be laid over the map. */
export interface OwnShapes {
	/** What ids of its layers begin with. */
	id: string;
	fileName: string;
	shapes: readonly OwnShape[];
}

/** The layer that marks of the reader's own lie under: it and the atlas's names stand above them. */
export const OWN_BELOW = 'reconstruction';

/** One switch for all of the reader's own. */
export const OWN_GROUP: LayerGroup = {
	id: 'own',
	title: ({ spot }) => spot.yours,
	origin: (_, language) => OWN_PAGE_WORDS[language].origin
};

/** Beyond so many, marks are smaller, and no names are written: nobody could read them. */
const MANY = 2000;

/** So many are made in a few milliseconds. */
const PIECE = 500;

type Drawn = 'point' | 'line' | 'area';

function drawnAs({ type }: OwnGeometry): Drawn {
	if (type.endsWith('Point')) return 'point';
	return type.endsWith('LineString') ? 'line' : 'area';
}

/** Grows for the open and the pointed-at. */
const grown = (size: number, by: number) =>
	['case', selected, size + by, hovered, size + by / 2, size] as never;

/** Points are targets, lines run in a band of their own colour, areas are dotted: none of these means anything in the atlas. */
function marks(
	id: string,
	kinds: ReadonlySet<Drawn>,
	isMany: boolean,
	{ own, casing }: Palette
): LayerSpecification[] {
	const only = (...drawn: Drawn[]) => ['in', ['get', 'drawn'], ['literal', drawn]] as never;
	const size = isMany ? 0.65 : 1;
	const ring = (zoom: number, radius: number) =>
		[zoom, grown(radius * size, 2.5)] as [number, never];
	const specs: LayerSpecification[] = [
		{
			id: `${id}-areas`,
			type: 'fill',
			source: id,
			filter: only('area'),
			paint: {
				'fill-pattern': 'own-dots',
				'fill-opacity': ['case', present, ['case', selected, 1, hovered, 0.9, 0.7], 0]
			}
		},
		{
			id: `${id}-bands`,
			type: 'line',
			source: id,
			filter: only('line', 'area'),
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': own,
				'line-opacity': 0.28,
				'line-width': whenPresent([3, grown(6, 3)], [9, grown(10, 4)])
			}
		},
		{
			id: `${id}-lines`,
			type: 'line',
			source: id,
			filter: only('line', 'area'),
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': own,
				'line-width': whenPresent([3, grown(1.5, 1)], [9, grown(2.4, 1)])
			}
		},
		{
			id: `${id}-rings`,
			type: 'circle',
			source: id,
			filter: only('point'),
			paint: {
				'circle-color': casing,
				'circle-radius': whenPresent(ring(2, 4.4), ring(9, 8)),
				'circle-stroke-color': own,
				'circle-stroke-width': whenPresent([2, 2 * size], [9, 2.8 * size])
			}
		},
		{
			id: `${id}-points`,
			type: 'circle',
			source: id,
			filter: only('point'),
			paint: {
				'circle-color': own,
				'circle-radius': whenPresent([2, 1.9 * size], [9, 3.4 * size])
			}
		}
	];
	const needed: Readonly<Record<string, readonly Drawn[]>> = {
		areas: ['area'],
		bands: ['line', 'area'],
		lines: ['line', 'area'],
		rings: ['point'],
		points: ['point']
	};
	return specs.filter((spec) =>
		needed[spec.id.slice(id.length + 1)]?.some((kind) => kinds.has(kind))
	);
}

/** A position in the middle of what is drawn, where its name stands. */
function anchorOf({ type, coordinates }: OwnGeometry): MapFeature['geometry'] {
	if (type === 'Point' || type === 'MultiPoint') return { type, coordinates } as never;
	let line: unknown[] = coordinates;
	while (Array.isArray(line[0]) && Array.isArray(line[0][0])) line = line[0];
	const middle = line[type.endsWith('Polygon') ? 0 : Math.floor(line.length / 2)];
	return { type: 'Point', coordinates: middle as number[] };
}

function feature({ id, name, days, geometry }: OwnShape, isName: boolean): MapFeature {
	return {
		type: 'Feature',
		geometry: isName ? anchorOf(geometry) : geometry,
		properties: { id, record: id, own: true, name, days, drawn: drawnAs(geometry) }
	};
}

function* marked(shapes: readonly OwnShape[]): Generator<MapFeature[]> {
	for (let at = 0; at < shapes.length; at += PIECE)
		yield shapes.slice(at, at + PIECE).map((shape) => feature(shape, false));
}

/** The layers of one file: its marks, which lie below the names of the atlas, and above all its own names. */
export function ownLayers({ id, fileName, shapes }: OwnShapes): {
	marks: MapLayer;
	names: MapLayer | undefined;
} {
	const kinds = new Set(shapes.map(({ geometry }) => drawnAs(geometry)));
	const isMany = shapes.length > MANY;
	const source: FeatureSource = {
		id,
		dated: true,
		reach: 20,
		features: () => inPieces(marked(shapes))
	};
	const layer: MapLayer = {
		id,
		group: OWN_GROUP,
		sources: [source],
		published: [],
		images: ({ own }) => ({ 'own-dots': dots(own) }),
		specs: (palette) => marks(id, kinds, isMany, palette),
		answers: () => true,
		legend: ({ own, casing }) => [
			{
				key: id,
				label: [fileName],
				symbol: { type: 'target', fill: casing, stroke: own }
			}
		],
		note: (language) => OWN_PAGE_WORDS[language].note(fileName)
	};
	const named = isMany ? [] : shapes.filter(({ name }) => name !== '');
	return { marks: layer, names: named.length > 0 ? namesOf(`${id}-names`, named) : undefined };
}

function namesOf(id: string, shapes: readonly OwnShape[]): MapLayer {
	return {
		id,
		group: OWN_GROUP,
		published: [],
		sources: [
			{
				id,
				dated: true,
				labels: true,
				features: () => collection(shapes.map((shape) => feature(shape, true)))
			}
		],
		specs: ({ own, text }) => [
			{
				id,
				type: 'symbol',
				source: id,
				minzoom: 3,
				layout: {
					'text-field': ['get', 'name'],
					'text-font': [SANS],
					'text-size': 11.5,
					'text-max-width': 10,
					'text-padding': 2,
					'text-justify': 'auto',
					'text-variable-anchor-offset': [
						'left',
						[0.9, 0],
						'right',
						[-0.9, 0],
						'top',
						[0, 0.8],
						'bottom',
						[0, -0.8]
					]
				},
				paint: {
					'text-color': own,
					'text-halo-color': text.halo,
					'text-halo-width': 1.6,
					'text-opacity': opacityOfNames
				}
			}
		],
		answers: () => true
	};
}

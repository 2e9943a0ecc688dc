import { OWN_PAGE_WORDS } from '../../i18n/own-page-words';
import type { OwnGeometry } from '../../own-data/types';
import type { Interval } from '../../time/interval';
import { opacityOfNames } from '../expressions';
import { collection, type MapFeature } from '../features';
import { inPieces } from '../in-pieces';
import { dots } from '../patterns';
import { cutPoints } from '../point-tiles';
import { SANS } from '../typefaces';
import type { FeatureSource, LayerGroup, MapLayer } from './layer';
import { drawnAs, ownMarks } from './own-marks';

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
	/** When they come and go, where that is known already. */
	changes?: FeatureSource['changes'];
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

/** A position in the middle of what is drawn, where its name stands. */
function anchorOf({ type, coordinates }: OwnGeometry): MapFeature['geometry'] {
	if (type === 'Point' || type === 'MultiPoint') return { type, coordinates } as never;
	let line: unknown[] = coordinates;
	while (Array.isArray(line[0]) && Array.isArray(line[0][0])) line = line[0];
	const middle = line[type.endsWith('Polygon') ? 0 : Math.floor(line.length / 2)];
	return { type: 'Point', coordinates: middle as number[] };
}

function feature(
	{ id: record, name, days, geometry }: OwnShape,
	where: MapFeature['geometry'],
	id = record
): MapFeature {
	return {
		type: 'Feature',
		geometry: where,
		properties: { id, record, own: true, name, days, drawn: drawnAs(geometry) }
	};
}

/** The marks piece by piece; those that the page cuts into tiles are known by their number, counted from 1. */
function* marked(shapes: readonly OwnShape[], isCut: boolean): Generator<MapFeature[]> {
	for (let at = 0; at < shapes.length; at += PIECE)
		yield shapes
			.slice(at, at + PIECE)
			.map((shape, index) =>
				feature(shape, shape.geometry, isCut ? String(at + index + 1) : shape.id)
			);
}

/** The layers of one file: its marks, which lie below the names of the atlas, and above all its own names. */
export function ownLayers({ id, fileName, shapes, changes }: OwnShapes): {
	marks: MapLayer;
	names: MapLayer | undefined;
} {
	const kinds = new Set(shapes.map(({ geometry }) => drawnAs(geometry)));
	const isMany = shapes.length > MANY;
	const isCut = isMany && shapes.every(({ geometry }) => geometry.type === 'Point');
	const source: FeatureSource = {
		id,
		dated: true,
		reach: 20,
		...(isCut ? { cut: cutPoints } : {}),
		...(changes ? { changes } : {}),
		features: () => inPieces(marked(shapes, isCut))
	};
	const layer: MapLayer = {
		id,
		group: OWN_GROUP,
		sources: [source],
		published: [],
		images: ({ own }) => ({ 'own-dots': dots(own) }),
		specs: (palette) => ownMarks(id, kinds, isMany, palette),
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
				features: () => collection(shapes.map((shape) => feature(shape, anchorOf(shape.geometry))))
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

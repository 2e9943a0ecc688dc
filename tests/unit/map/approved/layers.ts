/** The layers that have an approved file: the atlas's own, and one of each kind that comes while it is open. */
import { LAYERS } from '../../../../src/map/layers';
import type { MapLayer } from '../../../../src/map/layers/layer';
import { ownLayers, type OwnShape } from '../../../../src/map/layers/own';
import { ownTileLayer } from '../../../../src/map/layers/own-tiles';
import { sceneLayer } from '../../../../src/map/layers/scene';
import { BEGINNING, FOREVER } from '../../../../src/time/interval';

const always = [BEGINNING, BEGINNING, FOREVER, FOREVER] as const;

const SHAPES: readonly OwnShape[] = [
	{ id: 'own-1', name: 'Camp', days: always, geometry: { type: 'Point', coordinates: [120, 45] } },
	{
		id: 'own-2',
		name: '',
		days: [-300, -300, 12, 12],
		geometry: { type: 'MultiPoint', coordinates: [[121, 45], [122, 46]] } // prettier-ignore
	},
	{
		id: 'own-3',
		name: 'Road',
		days: always,
		geometry: { type: 'LineString', coordinates: [[120, 45], [121, 46], [122, 46]] } // prettier-ignore
	},
	{
		id: 'own-4',
		name: 'Roads',
		days: always,
		geometry: { type: 'MultiLineString', coordinates: [[[120, 45], [121, 46], [124, 46]]] } // prettier-ignore
	},
	{
		id: 'own-5',
		name: 'Field',
		days: always,
		geometry: { type: 'Polygon', coordinates: [[[110, 45], [115, 45], [115, 48], [110, 45]]] } // prettier-ignore
	}
];

const own = ownLayers({ id: 'own-file', fileName: 'camps.csv', shapes: SHAPES });
const many = ownLayers({
	id: 'own-many',
	fileName: 'many.csv',
	shapes: Array.from({ length: 2001 }, () => SHAPES[0] as OwnShape)
});

const tiles = ownTileLayer({
	id: 'own-tiles',
	minZoom: 2,
	maxZoom: 9,
	bounds: [60, 20, 150, 60],
	layers: ['finds'],
	columns: { from: 'start', to: 'end', name: 'title' },
	tile: () => Promise.resolve(undefined),
	said: () => ({ label: 'finds.pmtiles', moving: 'When the clock rests.' }),
	note: () => 'With finds.pmtiles.',
	lacks: () => []
});

const UNIT = {
	of: 'CHN',
	arm: 'infantry',
	echelon: 'company',
	inferred: false,
	position: [133.84, 46.48],
	accuracy: 200,
	label: { en: 'A company', ru: 'Рота', 'zh-Hans': '一个连' }
};
const scene = sceneLayer({
	centre: [133.84, 46.49],
	sides: ['CHN', 'SUN'],
	units: [
		UNIT,
		{
			...UNIT,
			of: 'SUN',
			arm: 'armour',
			echelon: undefined,
			inferred: true,
			label: { en: 'Tanks' },
			path: [
				[133.84, 46.48],
				[133.86, 46.49]
			]
		}
	] as never
});

export const APPROVED_LAYERS: readonly MapLayer[] = [
	...LAYERS,
	own.marks,
	...(own.names ? [own.names] : []),
	{ ...many.marks, sources: [] },
	tiles,
	scene
];

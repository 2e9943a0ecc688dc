/** The public map layers: records and geometry outputs joined into GeoJSON. */
import type { Feature } from 'geojson';
import type { AtlasData } from '../../src/kinds';
import { Dataset } from '../../src/dataset/dataset';
import { areasLayer, damanskyLayer, damanskyLines } from './areas';
import { borderLayer } from './border';
import type { Files } from '../files';
import { featuresOf, type GeometryFiles } from '../geometry-files';
import { linksLayer } from './links';
import { eventsLayer, placesLayer } from './points';
import { railwaysLayer } from './railways';
import { riversLayer } from './rivers';
import { sidesLayer } from './sides';
import { worldLayer } from './world';

/** The rivers that the map of the whole border shows; all others are read when the reader comes nearer. */
const GREAT = ['argun', 'amur', 'songacha', 'ussuri', 'songhua', 'ili', 'irtysh', 'shilka'];
const isGreat = ({ properties }: Feature) => GREAT.includes(String(properties?.['river']));

/** The channel that joins Amur and Ussuri above Khabarovsk: the line of Soviet maps ran in it. */
function channelAtHeixiazi(geometry: GeometryFiles): Feature[] {
	return featuresOf(geometry.get('odbl/border-local.geojson'))
		.filter(({ properties }) => properties?.['id'] === 'heixiazi/soviet-line')
		.map(({ geometry: course, properties }) => ({
			type: 'Feature',
			geometry: course,
			properties: {
				id: 'river/kazakevicheva',
				river: 'kazakevicheva',
				start: '..',
				end: '..',
				basis: 'The channel as the line of Soviet maps followed it.',
				source: properties?.['source'],
				licence: properties?.['licence'],
				accuracy_m: properties?.['accuracy_m'],
				reconstruction: properties?.['reconstruction']
			}
		}));
}

/** The rivers at a grade of detail. */
export function riversAt(geometry: GeometryFiles, level: string, only?: string) {
	const border = featuresOf(geometry.get(`odbl/rivers-border-${level}.geojson`));
	const open = featuresOf(geometry.get('open/rivers.geojson'));
	return [...border, ...open, ...channelAtHeixiazi(geometry)].filter(
		({ properties }) => only === undefined || properties?.['river'] === only
	);
}

/** The border as closely as it is drawn; that with Mongolia, away from the story, more coarsely. */
function linesForSides(geometry: GeometryFiles) {
	const lines = (level: string) => featuresOf(geometry.get(`odbl/border-${level}.geojson`));
	const ofMongolia = ({ properties }: Feature) => properties?.['sector'] === 'mongolia';
	return [
		...lines('local').filter((line) => !ofMongolia(line)),
		...lines('regional').filter(ofMongolia)
	];
}

/** The layers made of OpenStreetMap's lines and our records. */
function borderFiles({ sectors, areas, geography }: AtlasData, geometry: GeometryFiles): Files {
	const odbl = (name: string) => featuresOf(geometry.get(`odbl/${name}.geojson`));
	const ussuri = riversAt(geometry, 'local', 'ussuri');
	const regional = riversAt(geometry, 'regional');
	const great = regional.filter(isGreat);
	const lesser = regional.filter((river) => !isGreat(river));
	return new Map([
		['border.geojson', borderLayer(odbl('border-local'), sectors)],
		['border-regional.geojson', borderLayer(odbl('border-regional'), sectors)],
		['border-overview.geojson', borderLayer(odbl('border-overview'), sectors)],
		[
			'sides.geojson',
			sidesLayer(linesForSides(geometry), featuresOf(geometry.get('open/polities.geojson')))
		],
		['ussuri.geojson', riversLayer(ussuri, geography, 'The Ussuri, from source to Amur')],
		['rivers-local.geojson', riversLayer(riversAt(geometry, 'local'), geography)],
		['rivers.geojson', riversLayer(great, geography)],
		['tributaries.geojson', riversLayer(lesser, geography, 'Tributaries of the border rivers')],
		['areas.geojson', areasLayer(odbl('areas'), odbl('damansky'), areas)],
		['damansky.geojson', damanskyLayer(odbl('damansky'), areas)],
		['damansky-lines.geojson', damanskyLines(odbl('damansky'), areas)]
	]);
}

/** The open layers of the world, as many as are built. */
function worldFiles(geometry: GeometryFiles): Files {
	const files: Files = new Map();
	for (const [path, bytes] of geometry) {
		const name = /^open\/(.+)$/.exec(path)?.[1];
		if (name === undefined || name === 'rivers.geojson') continue;
		const layer = /^(.+)\.geojson$/.exec(name)?.[1];
		files.set(name, layer === undefined ? bytes : worldLayer(layer, bytes));
	}
	return files;
}

/** Every public layer. */
export function layerFiles(data: AtlasData, geometry: GeometryFiles): Files {
	const dataset = new Dataset(data);
	return new Map([
		...borderFiles(data, geometry),
		['railways.geojson', railwaysLayer()],
		['links.geojson', linksLayer(data, dataset)],
		['places.geojson', placesLayer(data, dataset)],
		['events.geojson', eventsLayer(data, dataset)],
		...worldFiles(geometry)
	]);
}

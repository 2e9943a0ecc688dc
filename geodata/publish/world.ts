import type { Feature } from 'geojson';
import { featuresOf } from '../geometry-files';
import { featureDates, layerText, listed, type Head } from './collection';
import type { Shape } from './shape';

/** Files of the world: open geometry as built, under the public keys. */
const LAYERS: Readonly<Record<string, readonly [title: string, type: Shape]>> = {
	polities: ['States and territories by date', 'MultiPolygon'],
	boundaries: ['Boundaries between polities by date', 'MultiLineString'],
	land: ['Land', 'MultiPolygon'],
	lakes: ['Lakes', 'MultiPolygon']
};

/** Lists as one text: a list of its own is a column that most tables do not have. */
function flat(properties: object): object {
	return Object.fromEntries(
		Object.entries(properties).map(([key, value]: [string, unknown]) => [
			key,
			Array.isArray(value) ? listed(value.map(String)) : value
		])
	);
}

function publicFeature(feature: Feature): Feature {
	const { start, end, ...rest } = feature.properties ?? {};
	const dates = start === undefined && end === undefined ? {} : featureDates(feature);
	const properties = { ...flat(rest), ...dates };
	const id = rest['id'] as string | undefined;
	return {
		type: 'Feature',
		...(id === undefined ? {} : { id }),
		properties,
		geometry: feature.geometry
	};
}

/** A layer of the world, from the open geometry file of the same name. */
export function worldLayer(name: string, bytes: Uint8Array): string {
	const features = featuresOf(bytes).map(publicFeature);
	const said = (key: string) =>
		[...new Set(features.map(({ properties }) => String(properties?.[key])))].join('; ');
	const source = said('source');
	const layer = LAYERS[name.split('-')[0] ?? ''];
	if (!layer) throw new Error(`no title and no type for ${name}`);
	const [title, type] = layer;
	const head: Head = {
		title,
		licence: said('licence'),
		attribution: source.includes('GSHHG') ? source : 'Made with Natural Earth',
		source
	};
	return layerText(head, type, features);
}

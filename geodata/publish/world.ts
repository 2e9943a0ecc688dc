import type { Feature } from 'geojson';
import { featureDates, featuresOf, layerText, type Head } from './collection';

/** Files of the world: open geometry as built, under the public keys. */
const TITLES: Readonly<Record<string, string>> = {
	polities: 'States and territories by date',
	boundaries: 'Boundaries between polities by date',
	land: 'Land',
	lakes: 'Lakes'
};

function publicFeature(feature: Feature): Feature {
	const { start, end, ...rest } = feature.properties ?? {};
	const dates = start === undefined && end === undefined ? {} : featureDates(feature);
	const properties = { ...rest, ...dates };
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
	const head: Head = {
		title: TITLES[name.split('-')[0] ?? ''] ?? name,
		licence: said('licence'),
		attribution: source.includes('GSHHG') ? source : 'Made with Natural Earth',
		source
	};
	return layerText(head, features);
}

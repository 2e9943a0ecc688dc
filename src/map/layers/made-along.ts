import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import { DataProblem } from '../../dataset/load';
import { importScript } from '../../i18n/import-script';
import type { MapFeature } from '../features';
import { inPieces } from '../in-pieces';
import type { FeatureSource } from './layer';

type AlongLines = typeof import('./along-lines');

/**
 * Features that are worked out along lines, piece by piece. What does so is a file of its own, fetched when
 * the reader first comes so near; where it does not come, it is asked for once more, under another address.
 */
export function madeAlong(
	pieces: (
		make: AlongLines,
		geometry: FeatureCollection,
		dataset: Dataset
	) => Iterable<MapFeature[]>
): FeatureSource['features'] {
	return async (geometry, dataset) => {
		return inPieces(pieces(await fetchMaker(), geometry, dataset));
	};
}

/** Features that are worked out of what is in view, by the same file. */
export const madeInView: FeatureSource['features'] = async (_, dataset, map) =>
	(await fetchMaker()).statesInView(map, dataset);

async function fetchMaker(): Promise<AlongLines> {
	try {
		return await importScript('along-lines', () => import('./along-lines'), true);
	} catch {
		throw new DataProblem('along-lines.js', { type: navigator.onLine ? 'missing' : 'offline' });
	}
}

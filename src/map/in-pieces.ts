import { turnAfter } from '../time/slices';
import { collection, type MapFeature, type MapFeatures } from './features';

/** ms of making pieces after which whatever else waits has its turn: half a frame. */
export const AT_ONCE = 8;

/** Makes features piece by piece, and lets the page answer its reader in between. */
export async function inPieces(pieces: Iterable<MapFeature[]>): Promise<MapFeatures> {
	const features: MapFeature[] = [];
	const turn = turnAfter(AT_ONCE);
	for (const piece of pieces) {
		features.push(...piece);
		const wait = turn();
		if (wait) await wait;
	}
	return collection(features);
}

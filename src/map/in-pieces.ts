import { nextTask } from '../dataset/next-task';
import { collection, type MapFeature, type MapFeatures } from './features';

/** ms of making pieces after which whatever else waits has its turn: half a frame. */
const AT_ONCE = 8;

/** Makes features piece by piece, and lets the page answer its reader in between. */
export async function inPieces(pieces: Iterable<MapFeature[]>): Promise<MapFeatures> {
	const features: MapFeature[] = [];
	let begun = performance.now();
	for (const piece of pieces) {
		features.push(...piece);
		if (performance.now() - begun < AT_ONCE) continue;
		await nextTask();
		begun = performance.now();
	}
	return collection(features);
}

import { getGlobalDispatcher, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** A message that the worker has no handler for: it answers with nothing. */
const GREETING = 'thalweg: are you there?';

let attempts = 0;

/**
 * Starts MapLibre's worker, ahead of the first map, or anew when no map is left.
 * @throws what the browser threw, where it makes no worker
 * @returns a promise that settles when the worker has answered for the first time, and is rejected when its script cannot be run
 */
export async function startWorker(): Promise<{ answered: Promise<void> }> {
	// Under Vite MapLibre cannot find its own worker; this tells it where the built one is. After a
	// failure it is asked for under another address, whatever the browser has kept.
	setWorkerUrl(attempts === 0 ? workerUrl : `${workerUrl}?again=${attempts}`);
	attempts++;
	const dispatcher = getGlobalDispatcher();
	const made = new Promise<void>(
		(resolve) => void dispatcher.once('workerscreate', () => resolve())
	);
	const answered = new Promise<void>((resolve, reject) => {
		dispatcher.once('error', ({ error }) => reject(error));
		dispatcher.broadcast(GREETING, null).then(() => resolve(), reject);
	});
	try {
		await Promise.race([made, answered]);
	} catch (problem) {
		// MapLibre keeps the failure; with no map left the next attempt begins anew.
		await dispatcher['workerPool'].release('');
		throw problem;
	}
	return { answered };
}

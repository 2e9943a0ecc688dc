import type { Obstacle } from './map-arrival.svelte';

const DRAWN: readonly Obstacle[] = ['noWebgl', 'sandboxed', 'noWorker', 'notMade'];

/** Whether a picture is drawn beside the list: where there will be no map, not where one may still come, or come back. */
export function isDrawnInstead(obstacle: Obstacle | undefined): boolean {
	return obstacle !== undefined && DRAWN.includes(obstacle);
}

import type { Atlas } from './atlas.svelte';
import type { OpeningStage } from './opening.svelte';

/** The atlas as the opening of stories sees it. */
export function openingStageOf(atlas: Atlas): OpeningStage {
	return {
		get day() {
			return atlas.day;
		},
		get camera() {
			return atlas.camera;
		},
		goTo: (day, by) => atlas.goTo(day, by),
		returnTo: (camera) => (atlas.destination = { ...camera, exact: true })
	};
}

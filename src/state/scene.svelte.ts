import type { SceneView } from '../map/layers/scene';
import type { LayerImage } from '../map/patterns';
import type { SceneStep } from './address';

/** Which step of a scene is shown; every other scene is at its first. */
export class SceneReading {
	#at = $state.raw<SceneStep>();
	/** What the map is to show of the step that is told; null while none is. */
	view = $state.raw<SceneView | null>(null);
	/** The signs of its units, as the map draws them; none without a map. */
	signs = $state.raw<readonly LayerImage[]>([]);

	/** @param chosen another step deserves a step in the browser's history */
	constructor(readonly chosen: () => void) {}

	/** The step of a scene, from 1. */
	stepOf(scene: string): number {
		return this.#at?.scene === scene ? this.#at.step : 1;
	}

	/** Follows a link that names a step, or none. */
	follow(step: SceneStep | undefined): void {
		this.#at = step;
	}

	/** Shows another step of a scene, as far as it has so many. */
	goTo({ scene, step }: SceneStep, count: number): void {
		const next = Math.min(Math.max(step, 1), count);
		if (next === this.stepOf(scene)) return;
		this.#at = { scene, step: next };
		this.chosen();
	}
}

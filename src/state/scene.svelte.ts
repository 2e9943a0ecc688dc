import type { SceneStep } from './address';

/** Which step of a scene is shown; every other scene is at its first. */
export class SceneReading {
	#at = $state.raw<SceneStep>();

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

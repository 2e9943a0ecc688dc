import type { FeatureStates } from './visibility';

/** A feature on the map. */
export interface FeatureId {
	source: string;
	id: string;
}

/** Marks features on the map: those of the open record, and those that are pointed at. */
export class Marks {
	readonly #marked = new Map<string, readonly FeatureId[]>();

	constructor(readonly states: FeatureStates) {}

	/** These have the mark from now on, and no others. */
	mark(state: 'selected' | 'hovered', features: readonly FeatureId[]): void {
		for (const feature of this.#marked.get(state) ?? []) {
			this.states.setFeatureState(feature, { [state]: false });
		}
		for (const feature of features) this.states.setFeatureState(feature, { [state]: true });
		this.#marked.set(state, features);
	}

	/** The source is no longer on the map. */
	forget(source: string): void {
		for (const [state, features] of this.#marked) {
			this.#marked.set(
				state,
				features.filter((feature) => feature.source !== source)
			);
		}
	}
}

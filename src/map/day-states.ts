import type { Day } from '../time/day';
import type { MapFeature } from './features';
import type { LayerSettings } from './layer-settings';
import type { FeatureSource } from './layers/layer';
import type { FeatureStates } from './visibility';

/** Tells the map what else the day changes in what is there; what it has been told already it is not told again. */
export class DayStates {
	/** Source → feature → what the map was told last. */
	readonly #told = new Map<string, ReadonlyMap<string, string>>();

	constructor(readonly states: FeatureStates) {}

	/** The map knows nothing of this source, or of any. */
	forget(source?: string): void {
		if (source === undefined) this.#told.clear();
		else this.#told.delete(source);
	}

	/** Brings these features of a source, all that are there, to a day. */
	show(
		{ id: source, stateOn }: FeatureSource,
		features: readonly MapFeature[],
		day: Day,
		settings: LayerSettings
	): void {
		if (!stateOn) return;
		const before = this.#told.get(source);
		const told = new Map<string, string>();
		for (const { properties } of features) {
			const { id } = properties;
			const state = stateOn(properties, day, settings);
			const key = JSON.stringify(state);
			told.set(id, key);
			if (before?.get(id) !== key) this.states.setFeatureState({ source, id }, state);
		}
		this.#told.set(source, told);
	}
}

import { during } from '../time/interval';
import type { Day } from '../time/day';
import { ChangeIndex } from '../dataset/changes';
import { dated, type MapFeatures } from './features';

/** The part of MapLibre's map that keeps a feature's state. */
export interface FeatureStates {
	setFeatureState(feature: { source: string; id: string }, state: Record<string, unknown>): unknown;
}

interface Watched {
	index: ChangeIndex;
	/** The day whose state the map holds, or `undefined` before the first. */
	shown: Day | undefined;
}

/**
 * Tells the map what is there on the date. A step of the date touches only the features that
 * come or go on the way (ChangeIndex), and when nothing does, the map is told nothing.
 * Feature-state reaches the screen in the next frame, without a worker's round trip.
 */
export class Presence {
	readonly #watched = new Map<string, Watched>();
	readonly #features = new Map<string, Map<string, MapFeatures['features'][number]>>();

	constructor(readonly states: FeatureStates) {}

	/** Features of a source have arrived or changed; nothing of it is shown until the next `show`. */
	watch(source: string, features: MapFeatures): void {
		this.#watched.set(source, {
			index: new ChangeIndex(features.features.map(dated)),
			shown: undefined
		});
		this.#features.set(
			source,
			new Map(features.features.map((feature) => [feature.properties.id, feature]))
		);
	}

	/** The map has lost all state (a lost drawing surface, a new style): say everything again. */
	forget(): void {
		for (const watched of this.#watched.values()) watched.shown = undefined;
	}

	/** Brings the map to this day; returns how many features it had to be told about. */
	show(day: Day): number {
		let told = 0;
		for (const [source, watched] of this.#watched) {
			const { index, shown } = watched;
			if (shown === day) continue;
			const changes =
				shown === undefined
					? new Map(
							index.things
								.filter((thing) => during(thing.interval, day))
								.map((thing) => [thing.id, true])
						)
					: index.between(shown, day);
			for (const [id, present] of changes) {
				this.states.setFeatureState({ source, id }, { present });
				told++;
			}
			watched.shown = day;
		}
		return told;
	}

	/** Is the feature there on the day shown? What is hidden must not answer clicks. */
	isPresent(source: string, id: string): boolean {
		const watched = this.#watched.get(source);
		if (!watched) return true;
		const feature = this.#features.get(source)?.get(id);
		return (
			feature !== undefined &&
			watched.shown !== undefined &&
			during(feature.properties.days, watched.shown)
		);
	}

	/** The features of a source that are there on the day shown. */
	presentFeatures(source: string): MapFeatures['features'] {
		return [...(this.#features.get(source)?.values() ?? [])].filter((feature) =>
			this.isPresent(source, feature.properties.id)
		);
	}

	/** The ids of all features, in every watched source, that stand for a record. */
	featuresOf(record: string): { source: string; id: string }[] {
		const found: { source: string; id: string }[] = [];
		for (const [source, features] of this.#features) {
			for (const feature of features.values()) {
				if (feature.properties.record === record) found.push({ source, id: feature.properties.id });
			}
		}
		return found;
	}
}

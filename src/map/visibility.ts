import type { Interval } from '../time/interval';
import type { Day } from '../time/day';
import type { MapFeature, MapFeatures } from './features';
import type { FeatureSource } from './layers/layer';
import { WatchedFeatures } from './watched-features';

/** The part of MapLibre's map that keeps a feature's state. */
export interface FeatureStates {
	setFeatureState(feature: { source: string; id: string }, state: Record<string, unknown>): unknown;
}

/**
 * Tells the map what is there on the date. A step of the date touches only the features that
 * come or go on the way (ChangesByPlace), and when nothing does, the map is told nothing.
 * Feature-state reaches the screen in the next frame, without a worker's round trip.
 */
export class Visibility {
	readonly #watched = new Map<string, WatchedFeatures>();

	constructor(readonly states: FeatureStates) {}

	/**
	 * Features of a source have arrived, or their times have changed; nothing of it is shown until the next `show`.
	 * @param timesOf when a feature is there, one stretch after the other
	 * @param changes the same for all of them, where that is known already
	 */
	watch(
		source: string,
		collection: MapFeatures,
		timesOf = ({ properties }: MapFeature): readonly Interval[] => [properties.days],
		changes?: FeatureSource['changes']
	): void {
		for (const id of this.#watched.get(source)?.present ?? []) {
			this.states.setFeatureState({ source, id }, { present: false });
		}
		this.#watched.set(source, new WatchedFeatures(collection, timesOf, changes));
	}

	/** The source is no longer on the map. */
	unwatch(source: string): void {
		this.#watched.delete(source);
	}

	/** The map has lost all state (a lost drawing surface): say everything again. */
	forget(): void {
		for (const watched of this.#watched.values()) watched.forget();
	}

	/** Brings the map to this day; returns of how many features, source by source, it had to be told. */
	show(day: Day): ReadonlyMap<string, number> {
		const told = new Map<string, number>();
		for (const [source, watched] of this.#watched) {
			let count = 0;
			for (const [id, present] of watched.changesTo(day)) {
				this.states.setFeatureState({ source, id }, { present });
				if (present) watched.present.add(id);
				else watched.present.delete(id);
				count++;
			}
			if (count > 0) told.set(source, count);
			watched.shown = day;
		}
		return told;
	}

	/** Is the feature there on the day shown? What is hidden must not answer clicks. */
	isPresent(source: string, id: string): boolean {
		const watched = this.#watched.get(source);
		return watched === undefined || watched.present.has(id);
	}

	/** The features of a source that are there on the day shown. */
	presentFeatures(source: string): MapFeature[] {
		return this.#watched.get(source)?.presentFeatures ?? [];
	}

	/** The features, in every watched source, that stand for a record. */
	featuresOf(record: string): { source: string; id: string }[] {
		return [...this.#watched].flatMap(([source, watched]) =>
			watched.idsOf(record).map((id) => ({ source, id }))
		);
	}
}

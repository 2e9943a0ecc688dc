import { isActiveOn, type Interval } from '../time/interval';
import type { Day } from '../time/day';
import { ChangeIndex } from '../dataset/changes';
import { idsByRecord, type MapFeature, type MapFeatures } from './features';

/** The part of MapLibre's map that keeps a feature's state. */
export interface FeatureStates {
	setFeatureState(feature: { source: string; id: string }, state: Record<string, unknown>): unknown;
}

interface Watched {
	index: ChangeIndex;
	features: ReadonlyMap<string, MapFeature>;
	/** Record → the ids of its features. */
	byRecord: ReadonlyMap<string, readonly string[]>;
	/** The ids of the features that are there on the day shown. */
	present: Set<string>;
	/** The day whose state the map holds, or `undefined` before the first. */
	shown: Day | undefined;
}

/**
 * Tells the map what is there on the date. A step of the date touches only the features that
 * come or go on the way (ChangeIndex), and when nothing does, the map is told nothing.
 * Feature-state reaches the screen in the next frame, without a worker's round trip.
 */
export class Visibility {
	readonly #watched = new Map<string, Watched>();

	constructor(readonly states: FeatureStates) {}

	/**
	 * Features of a source have arrived, or their times have changed; nothing of it is shown until the next `show`.
	 * @param timesOf when a feature is there, one stretch after the other
	 */
	watch(
		source: string,
		collection: MapFeatures,
		timesOf = ({ properties }: MapFeature): readonly Interval[] => [properties.days]
	): void {
		for (const id of this.#watched.get(source)?.present ?? []) {
			this.states.setFeatureState({ source, id }, { present: false });
		}
		const { features } = collection;
		this.#watched.set(source, {
			index: new ChangeIndex(
				features.flatMap((feature) =>
					timesOf(feature).map((interval) => ({ id: feature.properties.id, interval }))
				)
			),
			features: new Map(features.map((feature) => [feature.properties.id, feature])),
			byRecord: idsByRecord(collection),
			present: new Set(),
			shown: undefined
		});
	}

	/** The source is no longer on the map. */
	unwatch(source: string): void {
		this.#watched.delete(source);
	}

	/** The map has lost all state (a lost drawing surface): say everything again. */
	forget(): void {
		for (const watched of this.#watched.values()) {
			watched.shown = undefined;
			watched.present.clear();
		}
	}

	/** Brings the map to this day; returns of how many features, source by source, it had to be told. */
	show(day: Day): ReadonlyMap<string, number> {
		const told = new Map<string, number>();
		for (const [source, watched] of this.#watched) {
			let count = 0;
			for (const [id, present] of changesTo(day, watched)) {
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
		const watched = this.#watched.get(source);
		if (!watched) return [];
		return [...watched.present].flatMap((id) => watched.features.get(id) ?? []);
	}

	/** The features, in every watched source, that stand for a record. */
	featuresOf(record: string): { source: string; id: string }[] {
		return [...this.#watched].flatMap(([source, { byRecord }]) =>
			(byRecord.get(record) ?? []).map((id) => ({ source, id }))
		);
	}
}

/** What the map has to be told to get from the day it shows to this one: id → is it there. */
function changesTo(day: Day, { index, shown }: Watched): Iterable<[string, boolean]> {
	if (shown === day) return [];
	if (shown !== undefined) return index.between(shown, day);
	return index.things
		.filter(({ interval }) => isActiveOn(interval, day))
		.map(({ id }): [string, boolean] => [id, true]);
}

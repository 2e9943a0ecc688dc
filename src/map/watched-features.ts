import { ChangesByPlace } from '../dataset/changes-by-place';
import type { Day } from '../time/day';
import { isActiveOn, type Interval } from '../time/interval';
import { idsByRecord, type MapFeature, type MapFeatures } from './features';

/** The features of one source, with what the map has been told of them. What is looked up by id is made when it is first asked for. */
export class WatchedFeatures {
	/** The ids of the features that are there on the day shown. */
	readonly present = new Set<string>();
	/** The day whose state the map holds, or `undefined` before the first. */
	shown: Day | undefined;
	readonly #features: readonly MapFeature[];
	readonly #changes: Pick<ChangesByPlace, 'between'>;
	#byId: ReadonlyMap<string, MapFeature> | undefined;
	#byRecord: ReadonlyMap<string, readonly string[]> | undefined;

	constructor(
		readonly collection: MapFeatures,
		readonly timesOf: (feature: MapFeature) => readonly Interval[],
		changes?: Pick<ChangesByPlace, 'between'>
	) {
		const { features } = collection;
		this.#features = features;
		this.#changes = changes ?? new ChangesByPlace(features.map(timesOf));
	}

	/** What the map has to be told to get from the day it shows to this one: id → is it there. */
	*changesTo(day: Day): Generator<[id: string, isThere: boolean]> {
		const { shown } = this;
		if (shown === day) return;
		if (shown === undefined) {
			for (const feature of this.#features)
				if (this.timesOf(feature).some((stretch) => isActiveOn(stretch, day)))
					yield [feature.properties.id, true];
			return;
		}
		for (const [place, isThere] of this.#changes.between(shown, day)) {
			const feature = this.#features[place];
			if (feature) yield [feature.properties.id, isThere];
		}
	}

	/** The features that are there on the day shown. */
	get presentFeatures(): MapFeature[] {
		const byId = (this.#byId ??= new Map(
			this.#features.map((feature) => [feature.properties.id, feature])
		));
		return [...this.present].flatMap((id) => byId.get(id) ?? []);
	}

	/** The ids of the features that stand for a record. */
	idsOf(record: string): readonly string[] {
		return (this.#byRecord ??= idsByRecord(this.collection)).get(record) ?? [];
	}

	/** The map has lost what it was told. */
	forget(): void {
		this.shown = undefined;
		this.present.clear();
	}
}

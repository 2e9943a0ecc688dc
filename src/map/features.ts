import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { BEGINNING, FOREVER, type Interval } from '../time/interval';

/** What every feature on the map says of itself. `days` is the interval in which it is there. */
export interface FeatureProperties {
	/** Unique in its source. */
	id: string;
	/** The record it stands for, which a click opens; absent on the quiet base. */
	record?: string;
	days: Interval;
	[key: string]: unknown;
}

export type MapFeature = Feature<Geometry, FeatureProperties>;
export type MapFeatures = FeatureCollection<Geometry, FeatureProperties>;

/** A collection of features. */
export function collection(features: MapFeature[]): MapFeatures {
	return { type: 'FeatureCollection', features };
}

/** The ids of the features that stand for each record. */
export function idsByRecord({ features }: MapFeatures): ReadonlyMap<string, readonly string[]> {
	const byRecord = new Map<string, string[]>();
	for (const { properties } of features) {
		if (properties.record === undefined) continue;
		const ids = byRecord.get(properties.record);
		if (ids) ids.push(properties.id);
		else byRecord.set(properties.record, [properties.id]);
	}
	return byRecord;
}

/** Reads the interval of a published feature, from its first day to the first day after its last. */
export function intervalOf(properties: Record<string, unknown>): Interval {
	const { start_day: start, end_day: end } = properties;
	const from = typeof start === 'number' ? start : BEGINNING;
	const to = typeof end === 'number' ? end : FOREVER;
	return [from, from, to, to];
}

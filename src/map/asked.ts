import type { Dataset } from '../dataset/dataset';
import { isDoubted } from '../dataset/doubt';
import type { Interval } from '../time/interval';
import type { FeatureProperties } from './features';
import type { LayerSettings } from './layer-settings';
import type { FeatureSource } from './layers/layer';

/** When a feature is there for who asks for one reading of the border: `readings` are those that it stands for, none for what stands for all. */
export function timesAsked(
	{ days, readings }: FeatureProperties,
	{ reading }: Pick<LayerSettings, 'reading'>
): readonly Interval[] {
	const isMeant = !Array.isArray(readings) || (readings as readonly string[]).includes(reading);
	return isMeant ? [days] : [];
}

/** When a feature of a source is there as the reader has set it: where only what is certain, or only what is doubted, is asked for, no other times. */
export function timesOf(
	{ times }: Pick<FeatureSource, 'times'>,
	properties: FeatureProperties,
	settings: LayerSettings,
	dataset: Pick<Dataset, 'get'>
): readonly Interval[] {
	const all = times?.(properties, settings) ?? [properties.days];
	const { record } = properties;
	if (settings.doubt === 'all' || record === undefined) return all;
	const found = dataset.get(record);
	if (!found) return all;
	return all.filter(([from]) => isDoubted(found, from) === (settings.doubt === 'doubted'));
}

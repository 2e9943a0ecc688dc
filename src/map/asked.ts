import type { Dataset } from '../dataset/dataset';
import { isDoubted } from '../dataset/doubt';
import { FOREVER, type Interval } from '../time/interval';
import type { FeatureProperties } from './features';
import type { LayerSettings } from './layer-settings';

/** There on no day. */
const NEVER: Interval = [FOREVER, FOREVER, FOREVER, FOREVER];

/** When a feature is there for who asks for one reading of the border: `readings` are those that it stands for, none for what stands for all. */
export function daysAsked(
	{ days, readings }: FeatureProperties,
	{ reading }: Pick<LayerSettings, 'reading'>
): Interval {
	const isMeant = !Array.isArray(readings) || (readings as readonly string[]).includes(reading);
	return isMeant ? days : NEVER;
}

/** The same days, or none where only what is certain, or only what is doubted, is asked for and this is not. */
export function daysIfSure(
	interval: Interval,
	{ record, days }: FeatureProperties,
	{ doubt }: Pick<LayerSettings, 'doubt'>,
	dataset: Pick<Dataset, 'get'>
): Interval {
	if (doubt === 'all' || record === undefined) return interval;
	const found = dataset.get(record);
	if (!found) return interval;
	return isDoubted(found, days[0]) === (doubt === 'doubted') ? interval : NEVER;
}

import type { Dataset } from '../../dataset/dataset';
import type { Interval } from '../../time/interval';
import type { MapFeature } from '../features';
import { arcsOf, type Tie } from './link-arcs';

/** Something that goes from one place to another while it lasts. */
export interface Way extends Tie {
	record: string;
	days: Interval;
	names: Readonly<Record<'en' | 'zh-Hans' | 'ru', string>>;
}

/** What stands along the arc of a way while it lasts, or for part of that time. */
export type Along = Pick<Way, 'id' | 'days' | 'names'>;

export function wayFeatures(
	ways: readonly Way[],
	dataset: Dataset,
	alongOf: (way: Way) => readonly Along[] = (way) => [way]
): MapFeature[] {
	const arcs = arcsOf(ways, (id) => dataset.place(id)?.position);
	return ways.flatMap((way): MapFeature[] => {
		const geometry = arcs.get(way.id);
		if (!geometry) return [];
		const { record, between } = way;
		return alongOf(way).map(({ id, days, names }) => {
			const properties = {
				id,
				record,
				days,
				owner: between[0],
				'name:en': names.en,
				'name:zh-Hans': names['zh-Hans'],
				'name:ru': names.ru
			};
			return { type: 'Feature', geometry, properties };
		});
	});
}

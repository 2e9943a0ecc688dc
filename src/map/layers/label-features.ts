import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import type { Names } from '../../kinds/fields';
import { nameStretches } from '../../kinds/names';
import type { When } from '../../time/interval';
import { collection, type MapFeature } from '../features';
import { pointNames } from './name-lines';
import { isGreatWater, isNature } from './nature-written';

/** What has a name by date. */
export interface Labelled {
	id: string;
	names: Names;
	historicalNames?: { names: Partial<Names>; when: When }[];
	when: When;
	prominence: number;
	kind: string;
	away?: number;
	shun?: 'east' | 'west';
}

/** Of which state a name is, as the names beside the border say it: China whoever governs it. */
const stateOf = (id: string) => (/prc|china/.test(id) ? 'china' : id.slice(6));

/** One label for each stretch of time in which the name stayed the same. */
export function labelFeatures(record: Labelled, geometry: MapFeature['geometry']): MapFeature[] {
	const [from, , , to] = record.when.days;
	return nameStretches(record).flatMap(({ interval, names }, index): MapFeature[] => {
		const start = Math.max(from, interval[0]);
		const end = Math.min(to, interval[3]);
		if (start >= end) return [];
		return [
			{
				type: 'Feature',
				geometry,
				properties: {
					id: `${record.id}#${index}`,
					record: record.id,
					days: [start, start, end, end],
					kind: record.kind,
					prominence: record.prominence,
					...(record.kind === 'state' && { state: stateOf(record.id) }),
					...(record.away === undefined ? {} : { away: record.away }),
					...(record.shun && { shun: record.shun }),
					...(geometry.type === 'Point'
						? pointNames(names)
						: {
								'name:en': names.en,
								'name:zh-Hans': names['zh-Hans'],
								'name:ru': names.ru
							})
				}
			}
		];
	});
}

/** Their names are written along them. */
const ALONG = ['river', 'channel'];

/** Names of everything that lies at a point and that people made or drew, and, from far away, of the greatest waters. */
export function pointLabels(_: FeatureCollection, dataset: Dataset) {
	const point = (position: [number, number]) =>
		({ type: 'Point', coordinates: position }) satisfies MapFeature['geometry'];
	const placed = [
		...dataset.data.places,
		...dataset.data.areas
			.filter((area) => !area.place && !area.unnamed)
			.map((area) => ({ ...area, kind: 'area', prominence: 8 })),
		...dataset.data.geography.filter(
			(record) => isGreatWater(record) || (!ALONG.includes(record.kind) && !isNature(record))
		)
	];
	return collection(placed.flatMap((record) => labelFeatures(record, point(record.position))));
}

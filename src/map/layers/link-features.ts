import type { Dataset } from '../../dataset/dataset';
import { featuresOf } from '../../dataset/features';
import type { Language } from '../../i18n';
import type { Summary } from '../../kinds';
import type { Day } from '../../time/day';
import type { FeatureProperties, MapFeature } from '../features';
import type { LayerSettings } from '../layer-settings';
import type { Palette } from '../palette';
import { arcsOf, isOfThree } from './link-arcs';
import { drawnStretches } from './link-ranks';

/** Whose relation it is: of the one of the three capitals that it leads to, or of the three among themselves. */
export function whose(link: Summary<'links'>): keyof Palette['ties'] {
	if (isOfThree(link)) return 'three';
	const owner = link.between.find((id) => id === 'moscow' || id === 'beijing');
	return owner === 'moscow' || owner === 'beijing' ? owner : 'washington';
}

/** The reader has asked for the relation, or for those of one of its capitals. */
export function isLookedAt(
	{ record, between }: FeatureProperties,
	lookedAt: string | null
): boolean {
	return lookedAt !== null && (record === lookedAt || (between as string[]).includes(lookedAt));
}

/** The reader looks at a capital that the relation does not lead to. */
export function isAside(properties: FeatureProperties, { lookedAt }: LayerSettings): boolean {
	if (lookedAt === null || lookedAt.includes('--')) return false;
	return !isLookedAt(properties, lookedAt);
}

/** Among the most telling on the day, or asked for. */
export function isDrawn(
	properties: FeatureProperties,
	day: Day,
	{ quieterTies, lookedAt }: LayerSettings
): boolean {
	if (quieterTies || isLookedAt(properties, lookedAt)) return true;
	return (properties['drawn'] as [Day, Day][]).some(([from, to]) => from <= day && day < to);
}

/** A feature for each phase of each relation, along its arc. */
export function phaseFeatures(dataset: Dataset): Map<Summary<'links'>, MapFeature[]> {
	const arcs = arcsOf(dataset.data.links, (id) => dataset.place(id)?.position);
	const drawn = drawnStretches(dataset);
	return new Map(
		dataset.data.links.map((link) => {
			const ends = link.between.map((id) => dataset.place(id)?.names);
			const name = (language: Language) =>
				ends
					.map((names) => names?.[language])
					.join(language === 'en' ? ' – ' : language === 'ru' ? ' — ' : '—');
			const features = featuresOf({ kind: 'links', record: link }, dataset).map(
				({ id, geometry, when, stretch = 0 }): MapFeature => ({
					type: 'Feature',
					geometry: arcs.get(link.id) ?? geometry,
					properties: {
						id,
						record: link.id,
						days: when.days,
						stance: link.phases[stretch]?.stance,
						prominence: link.prominence,
						whose: whose(link),
						between: link.between,
						drawn: drawn.get(link.id) ?? [],
						'name:en': name('en'),
						'name:zh-Hans': name('zh-Hans'),
						'name:ru': name('ru')
					}
				})
			);
			return [link, features] as const;
		})
	);
}

/** What is written along an arc: there as long as the arc is drawn. A phase may be so more than once. */
export function written(feature: MapFeature): MapFeature[] {
	const { id, days, drawn } = feature.properties;
	const whole: MapFeature = {
		...feature,
		properties: { ...feature.properties, id: `${id}~`, quiet: true }
	};
	const times = (drawn as [Day, Day][])
		.map(([from, to]): [Day, Day] => [Math.max(from, days[0]), Math.min(to, days[3])])
		.filter(([from, to]) => from < to)
		.map(([from, to], index): MapFeature => {
			const properties = {
				...feature.properties,
				id: `${id}~${index}`,
				days: [from, from, to, to]
			};
			return { ...feature, properties: properties as unknown as FeatureProperties };
		});
	return [whole, ...times];
}

/** What lies under all phases of a relation, and does not change with them, and the phases. */
export function cased(
	{ id, when }: Summary<'links'>,
	features: readonly MapFeature[]
): MapFeature[] {
	const [first] = features;
	if (!first) return [];
	const { stance: _, ...shared } = first.properties;
	return [{ ...first, properties: { ...shared, id, days: when.days, cased: true } }, ...features];
}

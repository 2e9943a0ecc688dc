import type { Dataset } from '../../dataset/dataset';
import { featuresOf } from '../../dataset/features';
import type { Language } from '../../i18n';
import type { Summary } from '../../kinds';
import type { Day } from '../../time/day';
import type { Interval } from '../../time/interval';
import type { FeatureProperties, MapFeature } from '../features';
import type { LayerSettings } from '../layer-settings';
import type { Palette } from '../palette';
import { arcsOf, isOfThree } from './link-arcs';
import { drawnStretches } from './link-ranks';

/** From a day, until the day before another. */
type Stretch = [Day, Day];

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

/**
 * What is written along an arc: one feature for each of a relation's stances, however often it was
 * taken. `always` are all its stretches, `loud` those on which the arc is drawn unasked.
 */
export function written(phases: readonly MapFeature[]): MapFeature[] {
	const stances = new Set(phases.map(({ properties }) => properties['stance']));
	return [...stances].flatMap((stance) => {
		const features = phases.filter(({ properties }) => properties['stance'] === stance);
		const [first] = features;
		const last = features.at(-1);
		if (!first || !last) return [];
		const always = oneAfterTheOther(
			features.map(({ properties: { days } }): Stretch => [days[0], days[3]])
		);
		const { drawn, days, id, ...properties } = first.properties;
		const loud = (drawn as Stretch[]).flatMap(([from, to]) =>
			always
				.map(([begins, ends]): Stretch => [Math.max(from, begins), Math.min(to, ends)])
				.filter(([begins, ends]) => begins < ends)
		);
		const whole: Interval = [days[0], days[1], last.properties.days[2], last.properties.days[3]];
		return { ...first, properties: { ...properties, id: `${id}~`, days: whole, always, loud } };
	});
}

/** Stretches in their order; where one begins before the one before it has certainly ended, it begins at its end. */
function oneAfterTheOther(stretches: readonly Stretch[]): Stretch[] {
	const result: Stretch[] = [];
	for (const [from, to] of stretches.toSorted(([a], [b]) => a - b)) {
		const begins = Math.max(from, result.at(-1)?.[1] ?? -Infinity);
		if (begins < to) result.push([begins, to]);
	}
	return result;
}

/** When it is written: as long as the arc is drawn, which may be more than once; nothing beside the capital that is looked at. */
export function whenWritten(properties: FeatureProperties, settings: LayerSettings): Interval[] {
	if (isAside(properties, settings)) return [];
	const isAsked = settings.quieterTies || isLookedAt(properties, settings.lookedAt);
	const stretches = properties[isAsked ? 'always' : 'loud'] as Stretch[];
	return stretches.map(([from, to]): Interval => [from, from, to, to]);
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

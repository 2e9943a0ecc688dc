import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import { LINE_WORDS } from '../../i18n/line-words';
import { LANGUAGES, type Language } from '../../i18n';
import type { Summary } from '../../kinds';
import { shared, type Interval } from '../../time/interval';
import { collection, intervalOf, type MapFeature, type MapFeatures } from '../features';

/** A stretch of `readings` as the border's files have it. */
interface PublishedReadings {
	readings: string;
	start_day: number;
	end_day: number;
	article?: string;
	[treaty: `treaty:${string}`]: string;
}

/** px that a metre is wide at zoom 0, on the equator. */
const PIXELS_PER_METRE = 512 / 40_075_016.7;

/** A line that is further off than this is drawn as a doubtful one, and so is one that was worked out. */
const EXACT = 600;

/** What stands on the line, in each language: whose it is, or the treaty and the article. */
function labelOf(stretch: PublishedReadings | undefined, side: string | undefined) {
	const told = (language: Language): string => {
		const words = LINE_WORDS[language];
		if (side === 'soviet') return words.claims.moscow;
		if (side === 'chinese') return words.claims.beijing;
		const treaty = stretch?.[`treaty:${language}`];
		if (!treaty) return '';
		return stretch.article ? words.articleOf(treaty, stretch.article) : treaty;
	};
	return Object.fromEntries(LANGUAGES.map((language) => [`name:${language}`, told(language)]));
}

/** The latitude of a line's middle. */
function latitudeOf(feature: FeatureCollection['features'][number]): number {
	if (feature.geometry.type !== 'LineString') return 0;
	const { coordinates } = feature.geometry;
	return coordinates[Math.floor(coordinates.length / 2)]?.[1] ?? 0;
}

/**
 * A sector's line, cut in time: one feature for each stretch of its status on which it stands for the same
 * readings, so that "is it there on this day?" is all the map has to ask. A line that one side
 * alone drew (`side`) has no status of its own.
 */
export function borderFeatures(
	geometry: FeatureCollection,
	dataset: Dataset,
	wanted: (sector: Summary<'sectors'>) => boolean
): MapFeatures {
	const sectors = new Map(dataset.data.sectors.map((sector) => [sector.geometry, sector]));
	const features = geometry.features.flatMap((feature): MapFeature[] => {
		const { statuses: _statuses, readings, ...published } = feature.properties ?? {};
		const sector = sectors.get(String(published['sector']));
		if (!sector || !wanted(sector)) return [];
		const interval = intervalOf(published);
		const told = (readings ?? [undefined]) as (PublishedReadings | undefined)[];
		const { side, accuracy_m: accuracy, reconstruction } = published;
		const drawnBy = side ? (side === 'claim-china' ? 'chinese' : 'soviet') : undefined;
		const unsure = reconstruction === true || accuracy > EXACT;
		const scale = Math.cos((latitudeOf(feature) * Math.PI) / 180);
		const base = {
			...published,
			record: sector.id,
			unsure,
			// As wide as the line may lie off, to both sides, at zoom 0.
			band: (2 * accuracy * PIXELS_PER_METRE) / scale
		};
		const stretches = drawnBy
			? [{ days: interval, status: undefined }]
			: sector.statuses.map(({ when, status }) => ({ days: when.days, status }));
		return told.flatMap((stretch, which) => {
			const then: Interval = stretch
				? [stretch.start_day, stretch.start_day, stretch.end_day, stretch.end_day]
				: interval;
			return stretches.flatMap(({ days: of, ...rest }, index): MapFeature[] => {
				const days = shared(then, of);
				if (!days) return [];
				const properties = {
					...base,
					...rest,
					...labelOf(stretch, drawnBy),
					id: `${String(published['id'])}#${which}.${index}`,
					days,
					line: drawnBy ?? 'agreed',
					...(stretch ? { readings: [...stretch.readings.split('; '), 'all'] } : {})
				};
				return [{ ...feature, properties }];
			});
		});
	});
	return collection(features);
}

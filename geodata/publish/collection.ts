/** What all public GeoJSON layers have in common: head, names, dates, one feature per line. */
import type { Feature } from 'geojson';
import type { Names } from '../../src/kinds/fields';
import { isoDate, type Day } from '../../src/time/day';
import { BEGINNING, FOREVER, type When } from '../../src/time/interval';
import { readFromTo } from '../read/date';
import { featureCollectionText } from '../geometry/output';
import { NO_CLAIM } from './no-claim';
import { publishedShape, type Shape } from './shape';

/** What a layer's file says of itself, first of all. */
export interface Head {
	title: string;
	licence: string;
	attribution: string;
	source: string;
}

export const OUR_ATTRIBUTION = 'Thalweg: A Living Atlas of the Sino-Soviet Split';
export const OSM_ATTRIBUTION = `© OpenStreetMap contributors; records by ${OUR_ATTRIBUTION}`;

const DATES =
	'start_date: first day on which it may have been there; end_date: first day on which it was ' +
	'certainly no more. The keys with :edtf keep the dates as authored (ISO 8601-2). null: open. ' +
	'start_day and end_day: the same as days since 1970-01-01.';

/** An end of an authored interval; `..` and nothing at all are no dates by themselves. */
const authored = (date: string) => (date === '' || date === '..' ? null : date);

const plain = (day: Day, open: Day) => (day === open ? null : isoDate(day));

/** OpenHistoricalMap's keys for a time; see the head's `dates`. */
export function dateProperties({ edtf, days }: When): Record<string, string | number | null> {
	const [start = edtf, end = start] = edtf.split('/');
	return {
		start_date: plain(days[0], BEGINNING),
		end_date: plain(days[3], FOREVER),
		'start_date:edtf': authored(start),
		'end_date:edtf': authored(end),
		start_day: days[0],
		end_day: days[3]
	};
}

/** The same for a feature of the geometry build, whose ends are ISO dates or `..`. */
export function featureDates({ properties }: Feature): Record<string, string | number | null> {
	const bound = (value: unknown) =>
		typeof value === 'string' && value !== '..' ? value : undefined;
	const when = readFromTo(bound(properties?.['start']), bound(properties?.['end']));
	if (!when) throw new Error(`unreadable dates of ${String(properties?.['id'])}`);
	return dateProperties(when);
}

/** A record's names as the style asks for them: `name:en`, `name:zh-Hans`, `name:ru`. */
export function nameProperties(names: Names): Record<string, string> {
	return {
		name: names.en,
		'name:en': names.en,
		'name:zh-Hans': names['zh-Hans'],
		...(names.pinyin === undefined ? {} : { 'name:zh-Latn-pinyin': names.pinyin }),
		'name:ru': names.ru
	};
}

/** Several values in one text, which every table can hold. */
export const listed = (values: readonly string[]): string => values.join('; ');

/** A layer's text; all of its features have the one type of geometry. */
export function layerText(
	head: Head,
	type: Shape,
	features: readonly Feature[],
	decimals = 6
): string {
	const shaped = features.map((feature) => ({
		...feature,
		geometry: publishedShape(feature.geometry, type, decimals)
	}));
	return featureCollectionText(shaped, { ...head, note: NO_CLAIM, dates: DATES }, decimals);
}

/** The gazetteer in Linked Places Format, as the World Historical Gazetteer's schema 2.0 has it. */
import type { Area } from '../../src/kinds/area/schema';
import type { AtlasData } from '../../src/kinds';
import type { Geography } from '../../src/kinds/geography/schema';
import type { Place } from '../../src/kinds/place/schema';
import type { Source } from '../../src/kinds/source/schema';
import type { Names } from '../../src/kinds/fields';
import { linesOfJson } from '../json';
import { COUNTRY_CODES } from './country-codes';
import { linkedTime } from './linked-time';

/** GeoNames' feature classes: P settlements, T terrain, H water, S sites, A and L territories. */
const CLASSES: Readonly<Record<string, string>> = {
	capital: 'P',
	city: 'P',
	town: 'P',
	village: 'P',
	river: 'H',
	channel: 'H',
	lake: 'H',
	sea: 'H',
	range: 'T',
	pass: 'T',
	peak: 'T',
	island: 'T',
	state: 'A',
	area: 'L'
};

const LANGUAGES: readonly (readonly [keyof Names, string])[] = [
	['en', 'en'],
	['zh-Hans', 'zh-Hans'],
	['pinyin', 'zh-Latn-pinyin'],
	['ru', 'ru']
];

function toponyms(
	names: { [Language in keyof Names]?: string | undefined },
	more: object
): object[] {
	return LANGUAGES.flatMap(([key, lang]) => {
		const toponym = names[key];
		return toponym === undefined ? [] : [{ toponym, lang, ...more }];
	});
}

/** A source as the format cites it: its title, the year as a text, its address. */
function citationOf({ title, issued, URL }: Source): object {
	const year = issued?.['date-parts'][0]?.[0];
	return {
		label: title,
		...(year === undefined ? {} : { year: String(year) }),
		...(URL === undefined ? {} : { '@id': URL })
	};
}

function citations(ids: readonly string[], sources: ReadonlyMap<string, Source>): object {
	const known = ids.flatMap((id) => sources.get(id) ?? []);
	return known.length === 0 ? {} : { citations: known.map(citationOf) };
}

function featureOf(
	kind: string,
	record: Place | Geography | Area,
	bibliography: ReadonlyMap<string, Source>
): object {
	const { id, names, historicalNames, position, accuracy, description, sources } = record;
	const country = 'country' in record && record.country ? COUNTRY_CODES[record.country] : undefined;
	const former = historicalNames.flatMap((name) =>
		toponyms(name.names, { ...citations(name.sources, bibliography), when: linkedTime(name.when) })
	);
	const wikidata = 'wikidata' in record ? record.wikidata : undefined;
	return {
		'@id': `thalweg:${id}`,
		type: 'Feature',
		properties: {
			title: names.en,
			...(country === undefined ? {} : { ccodes: [country] }),
			fclasses: [CLASSES[kind] ?? 'S'],
			kind,
			accuracy_m: accuracy,
			position_source: record.positionSource
		},
		when: linkedTime(record.when),
		// The citations stand with the first name, for all of the record.
		names: toponyms(names, {})
			.concat(former)
			.map((name, index) =>
				index === 0 ? { ...name, ...citations(sources, bibliography) } : name
			),
		types: [{ label: kind }],
		geometry: {
			type: 'Point',
			coordinates: [...position],
			certainty: record.certainty,
			// In kilometres, as the gazetteer reads it; in metres above.
			approximation: { type: 'geo:hasSpatialAccuracy', tolerance: accuracy / 1000 }
		},
		...(wikidata === undefined
			? {}
			: { links: [{ type: 'closeMatch', identifier: `wd:${wikidata}` }] }),
		...(description === undefined ? {} : { descriptions: [{ value: description, lang: 'en' }] })
	};
}

/** The atlas as CSL has it. */
const citation = (version: string) => ({
	id: 'thalweg',
	type: 'dataset',
	title: 'Thalweg: A Living Atlas of the Sino-Soviet Split',
	author: [{ family: 'The makers of Thalweg' }],
	version
});

/** Every place, disputed area and geographical name. */
export function linkedPlaces(data: AtlasData, sources: readonly Source[]): string {
	const { version, places, areas, geography } = data;
	const bibliography = new Map(sources.map((source) => [source.id, source]));
	const features = [
		...places.map((record) => featureOf(record.kind, record, bibliography)),
		...areas.map((record) => featureOf('area', record, bibliography)),
		...geography.map((record) => featureOf(record.kind, record, bibliography))
	];
	const collection = {
		type: 'FeatureCollection',
		'@context': 'https://whgazetteer.org/schema/lpo_v2.0.jsonld',
		citation: {
			schema: 'https://whgazetteer.org/schema/csl-citation.json',
			citationID: 'thalweg',
			citationItems: [{ id: 'thalweg', itemData: citation(version) }]
		},
		licence: 'CC-BY-4.0',
		features
	};
	return linesOfJson(collection, 2);
}

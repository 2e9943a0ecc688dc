/** The gazetteer in Linked Places Format, as the World Historical Gazetteer's schema 2.0 has it. */
import type { Area } from '../../src/kinds/area/schema';
import type { AtlasData } from '../../src/kinds';
import type { Geography } from '../../src/kinds/geography/schema';
import type { Place } from '../../src/kinds/place/schema';
import type { Source } from '../../src/kinds/source/schema';
import type { Names } from '../../src/kinds/fields';
import { linesOfJson } from '../json';
import type { InOtherLanguages } from './in-languages';
import { linkedTime } from './linked-time';
import { NO_CLAIM } from './no-claim';

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
	area: 'L',
	tripoint: 'L'
};

/**
 * Kinds as the Art & Architecture Thesaurus has them, of the terms that the gazetteer takes. A capital
 * is a city there; what the atlas tells of a place may be less than a term of its own.
 */
const TERMS: Readonly<Record<string, readonly [identifier: string, label: string]>> = {
	capital: ['aat:300008389', 'cities'],
	city: ['aat:300008389', 'cities'],
	town: ['aat:300008375', 'towns'],
	village: ['aat:300008372', 'villages'],
	river: ['aat:300008707', 'rivers'],
	channel: ['aat:300132312', 'riverine bodies of water'],
	lake: ['aat:300008680', 'lakes'],
	sea: ['aat:300008694', 'seas'],
	range: ['aat:300386831', 'mountain ranges'],
	pass: ['aat:300259572', 'passes (landforms)'],
	peak: ['aat:300008795', 'mountains'],
	island: ['aat:300008791', 'islands'],
	state: ['aat:300232420', 'sovereign states'],
	area: ['aat:300387143', 'borderlands'],
	'border-site': ['aat:300387143', 'borderlands'],
	'conflict-site': ['aat:300000835', 'battlefields'],
	'meeting-place': ['aat:300008347', 'inhabited places'],
	'nuclear-site': ['aat:300164060', 'military installations'],
	'military-base': ['aat:300000455', 'military bases'],
	'aid-site': ['aat:300000202', 'complexes (buildings and sites)'],
	tripoint: ['aat:300387143', 'borderlands'],
	site: ['aat:300000809', 'sites (locations)']
};

/** A kind that the table lacks is a site. */
function typeOf(kind: string): object {
	const [identifier, label] = TERMS[kind] ?? ['aat:300000809', 'sites (locations)'];
	return { identifier, label, sourceLabels: [{ label: kind, lang: 'en' }] };
}

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

/** What the features share. */
interface Gazetteer {
	bibliography: ReadonlyMap<string, Source>;
	/** Countries by the id of what lies in them. */
	codes: ReadonlyMap<string, string[]>;
	/** What each is in the other languages. */
	descriptions: ReadonlyMap<string, { value: string; lang: string }[]>;
	/** Where the atlas is published, ending in a slash, if that is for good. */
	home: string | undefined;
}

function featureOf(kind: string, record: Place | Geography | Area, gazetteer: Gazetteer): object {
	const { bibliography, home } = gazetteer;
	const { id, names, historicalNames, position, accuracy, description, sources } = record;
	const ccodes = gazetteer.codes.get(id);
	const former = historicalNames.flatMap((name) =>
		toponyms(name.names, { ...citations(name.sources, bibliography), when: linkedTime(name.when) })
	);
	const wikidata = 'wikidata' in record ? record.wikidata : undefined;
	return {
		'@id': home === undefined ? `thalweg:${id}` : `${home}r/${id}/`,
		type: 'Feature',
		properties: {
			title: names.en,
			...(ccodes === undefined ? {} : { ccodes }),
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
		types: [typeOf(kind)],
		geometry: {
			type: 'Point',
			coordinates: [...position],
			certainty: record.certainty,
			// In kilometres, as the gazetteer reads it; in metres above.
			approximation: { type: 'geo:hasSpatialAccuracy', tolerance: accuracy / 1000 }
		},
		links: [
			...(wikidata === undefined ? [] : [{ type: 'closeMatch', identifier: `wd:${wikidata}` }]),
			// The page that tells it, from the folder of the data.
			{ type: 'primaryTopicOf', identifier: `${home ?? '../'}r/${id}/` }
		],
		...(description === undefined
			? {}
			: {
					descriptions: [
						{ value: description, lang: 'en' },
						...(gazetteer.descriptions.get(id) ?? [])
					]
				})
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

/** What each place is, in Chinese and in Russian. */
function descriptionsIn(others?: InOtherLanguages): Gazetteer['descriptions'] {
	const found = new Map<string, { value: string; lang: string }[]>();
	for (const [lang, { places, areas, geography }] of Object.entries(others ?? {}))
		for (const { id, description } of [...places, ...areas, ...geography])
			if (description !== undefined)
				found.set(id, [...(found.get(id) ?? []), { value: description, lang }]);
	return found;
}

/** Every place, disputed area and geographical name. */
export function linkedPlaces(
	data: AtlasData,
	sources: readonly Source[],
	codes: ReadonlyMap<string, string[]>,
	home?: string,
	others?: InOtherLanguages
): string {
	const { version, places, areas, geography } = data;
	const bibliography = new Map(sources.map((source) => [source.id, source]));
	const descriptions = descriptionsIn(others);
	const gazetteer: Gazetteer = { bibliography, codes, home, descriptions };
	const features = [
		...places.map((record) => featureOf(record.kind, record, gazetteer)),
		...areas.map((record) => featureOf('area', record, gazetteer)),
		...geography.map((record) => featureOf(record.kind, record, gazetteer))
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
		note: NO_CLAIM,
		features
	};
	return linesOfJson(collection, 2);
}

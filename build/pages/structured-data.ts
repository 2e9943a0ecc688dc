import { isoDate, LAST_DAY, type Day } from '../../src/time/day';
import type { Position } from '../../src/kinds/fields';
import type { Person } from '../../src/kinds/person/schema';
import type { Language } from '../../src/i18n';
import { kindOf, type AnyRecord, type Finder } from '../../src/kinds';
import { polityName } from '../../src/i18n/polities';
import { recordTitle } from '../../src/ui/titles';
import { CITED_WORK } from '../../src/kinds/source/view-citation';
import { schemaType } from './item-types';
import { positionsOf } from './record-facts';
import type { RecordTelling } from './record-telling';
import type { Told } from './told';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A date as ISO 8601 has it, as exact as it is known; `undefined` for what that cannot say. */
function isoOf(edtf: string | undefined): string | undefined {
	return /^\d{4}(?:-\d{2}){0,2}/.exec(edtf ?? '')?.[0].replace(/(?:-XX)+$/, '');
}

const coordinates = ([longitude, latitude]: Position): object => ({
	'@type': 'GeoCoordinates',
	latitude,
	longitude
});

const lastDay = (day: Day): string | undefined => (day > LAST_DAY ? undefined : isoDate(day - 1));

function when(found: AnyRecord): object {
	const { record } = found;
	if (!('when' in record) || kindOf(found).time === undefined) return {};
	const [from, to] = record.when.edtf.split('/');
	const endDate = to === undefined ? isoOf(from) : (isoOf(to) ?? lastDay(record.when.days[3]));
	const startDate = isoOf(from);
	return { ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}) };
}

function where(found: AnyRecord, dataset: Finder, place: string): object {
	const [position] = positionsOf(found, dataset);
	if (!position) return {};
	if (schemaType(found.kind) === 'Place') return { geo: coordinates(position) };
	if (schemaType(found.kind) !== 'Event') return {};
	return { location: { '@type': 'Place', name: place, geo: coordinates(position) } };
}

function lived({ lived }: Person): object {
	const [birthDate, deathDate] = [isoOf(lived?.born), isoOf(lived?.died)];
	return { ...(birthDate ? { birthDate } : {}), ...(deathDate ? { deathDate } : {}) };
}

/** The name of where an event was, in the reader's language. */
function placeName({ found, atlas, page }: RecordTelling): string {
	const named = 'places' in found.record ? found.record.places : [];
	const place = named.map((id) => atlas.dataset.place(id)).find((one) => one !== undefined);
	return place ? place.names[page.language] : recordTitle(found, atlas);
}

const website = (language: Language, site: string): object => ({
	'@type': 'WebSite',
	name: CITED_WORK[language].title,
	...(site === '' ? {} : { url: site })
});

/** What a page is that leads to others or is to be printed, as schema.org has it: kinds of `CreativeWork`. */
export function structuredPage({ page, title, description, way }: Told, site: string): object {
	const { language, path } = page;
	return {
		'@context': 'https://schema.org',
		'@type':
			way === undefined ? 'LearningResource' : way === 'about' ? 'AboutPage' : 'CollectionPage',
		name: title,
		description,
		...(site === '' ? {} : { url: site + path }),
		inLanguage: language,
		license: LICENCE,
		creator: { '@type': 'Organization', name: CITED_WORK[language].makers },
		isPartOf: website(language, site)
	};
}

/** What the page is about, as schema.org has it. */
export function structuredData(telling: RecordTelling, description: string, site: string): object {
	const { found, atlas, page } = telling;
	const { record, kind } = found;
	const type = schemaType(kind);
	const names: object = 'names' in record ? record.names : {};
	const title = recordTitle(found, atlas);
	const others = [...new Set(Object.values(names) as string[])].filter((name) => name !== title);
	const actors = 'actors' in record ? record.actors : [];
	const work = CITED_WORK[page.language];
	const url = site === '' ? {} : { url: site + page.path };
	return {
		'@context': 'https://schema.org',
		'@type': type,
		...(site === '' ? {} : { '@id': `${site}r/${record.id}/#record` }),
		name: title,
		...(type !== 'CreativeWork' && type !== 'Dataset'
			? { alternateName: others }
			: {
					alternativeHeadline: others[0],
					inLanguage: page.language,
					license: LICENCE,
					creator: { '@type': 'Organization', name: work.makers }
				}),
		...(telling.whole.kind === 'people' ? lived(telling.whole.record) : {}),
		description,
		...url,
		...(type === 'Event' ? when(found) : {}),
		...where(found, atlas.dataset, placeName(telling)),
		...(actors.length > 0 && type === 'Event'
			? {
					organizer: actors.map((code) => ({
						'@type': 'Organization',
						name: polityName(code, page.language)
					}))
				}
			: {}),
		...(type === 'DefinedTerm'
			? { inDefinedTermSet: { '@type': 'DefinedTermSet', name: work.title } }
			: {}),
		...('wikidata' in record && record.wikidata
			? { sameAs: `https://www.wikidata.org/wiki/${record.wikidata}` }
			: {}),
		mainEntityOfPage: {
			'@type': 'WebPage',
			name: title,
			...url,
			inLanguage: page.language,
			license: LICENCE,
			isPartOf: website(page.language, site),
			citation: telling.numbers.size === 0 ? undefined : citationsOf(telling)
		}
	};
}

function citationsOf({ numbers, atlas }: RecordTelling): string[] {
	const known = atlas.details.citations?.sources ?? {};
	return [...numbers.keys()].flatMap((id) => {
		const citation = known[id]?.citation;
		if (!citation) return [];
		return citation
			.map((part) => (typeof part === 'string' ? part : Object.values(part).join('')))
			.join('');
	});
}

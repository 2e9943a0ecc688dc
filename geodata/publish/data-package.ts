/** The files described for machines: a Frictionless Data Package and a schema.org Dataset. */
import { LANGUAGES, type Language } from '../../src/i18n';
import { sha256 } from '../sha256';
import { byCodePoint } from '../walk';
import { CLAIM_COLUMNS } from './claims-table';
import type { Column } from './table';
import { EVENT_COLUMNS } from './events-table';
import { bytesOf, type Files } from '../files';
import { termsOf } from './licences';
import { NO_CLAIM } from './no-claim';
import { originOf, originOfPicture, type Origin } from './origins';
import { FLOW_COLUMNS } from './flows-table';
import { SERIES_COLUMNS } from './series-table';

export const TITLE = 'Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008';
export const MAKERS = 'The makers of Thalweg';
const DESCRIPTION =
	'The border between China and the Soviet Union, the places, events, relations and disputes ' +
	'of the Sino-Soviet split by date, with sources, competing claims and stated accuracy. ' +
	NO_CLAIM;
/** The same for readers of the other languages. */
const DESCRIPTIONS: Readonly<Record<Language, string>> = {
	en: DESCRIPTION,
	'zh-Hans':
		'按日期记录的中苏边界，以及中苏分裂中的地点、事件、国家关系与争论，附出处、各方说法和所述精度。所绘界线不表示对任何一方主张的认可。',
	ru: 'Граница между Китаем и Советским Союзом, места, события, отношения и споры времён советско-китайского раскола по датам — с источниками, версиями сторон и указанной точностью. Проведённые линии не означают признания чьих-либо притязаний.'
};
const KEYWORDS = [
	'Sino-Soviet split',
	'Cold War',
	'border',
	'Damansky',
	'Zhenbao',
	'historical GIS'
];

const MEDIA_TYPES: Readonly<Record<string, readonly [format: string, mediatype: string]>> = {
	geojson: ['geojson', 'application/geo+json'],
	json: ['json', 'application/json'],
	csv: ['csv', 'text/csv'],
	bib: ['bib', 'application/x-bibtex'],
	ris: ['ris', 'application/x-research-info-systems'],
	webp: ['webp', 'image/webp'],
	xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
};

/** The tables: a row is what, and what the columns hold. */
const TABLES: Readonly<Record<string, { row: string; columns: readonly Column[] }>> = {
	'events.csv': { row: 'One event a row, with its places.', columns: EVENT_COLUMNS },
	'claims.csv': {
		row: 'One claim a row: what each side says, and figures by claimant.',
		columns: CLAIM_COLUMNS
	},
	'series.csv': { row: 'One figure a row, by year and claimant.', columns: SERIES_COLUMNS },
	'flows.csv': { row: 'One figure of aid or trade a row, with whose it is.', columns: FLOW_COLUMNS }
};

/** What a file is and is not, where it draws on a map or tables what sides claim. */
function descriptionOf(path: string): string | undefined {
	const table = TABLES[path];
	if (table) return `${table.row} ${NO_CLAIM}`;
	return /\.(geojson|lpf\.json|xlsx)$/.test(path) ? NO_CLAIM : undefined;
}

function mediaType(path: string): readonly [string, string] {
	if (path === 'bibliography.csl.json') return ['json', 'application/vnd.citationstyles.csl+json'];
	return MEDIA_TYPES[path.split('.').at(-1) ?? ''] ?? ['', 'application/octet-stream'];
}

/** A table is called as it is in code, `events`; other files by name and format, `events-geojson`. */
function nameOf(path: string): string {
	const whole = path.endsWith('.csv') ? path.slice(0, -'.csv'.length) : path;
	return whole.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** Of a map, whence its shapes come and how exact they are. */
function mapOrigin(path: string, content: string | Uint8Array, source: string): Partial<Origin> {
	if (/\.(geojson|lpf\.json)$/.test(path))
		return originOf(bytesOf(content).toString('utf8'), source);
	return path.startsWith('relief') || path === 'atlas.json' ? originOfPicture(source) : {};
}

function resourceOf(path: string, content: string | Uint8Array): object {
	const [format, mediatype] = mediaType(path);
	const { licences, source } = termsOf(path, content);
	const columns = TABLES[path]?.columns;
	const description = descriptionOf(path);
	return {
		name: nameOf(path),
		path,
		...(description === undefined ? {} : { description }),
		...(columns ? { type: 'table' } : {}),
		format,
		mediatype,
		...(mediatype.startsWith('image/') ? {} : { encoding: 'utf-8' }),
		bytes: bytesOf(content).length,
		hash: `sha256:${sha256(content)}`,
		licenses: licences,
		sources: [{ title: source }],
		...mapOrigin(path, content, source),
		...(columns ? { schema: { fields: columns, primaryKey: ['id'] } } : {})
	};
}

const sorted = (files: Files) => [...files].sort(([a], [b]) => byCodePoint(a, b));

/** `datapackage.json`, version 2 of the standard. */
export function dataPackage(files: Files, version: string): string {
	const description = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'thalweg',
		title: TITLE,
		description: DESCRIPTION,
		version,
		keywords: KEYWORDS,
		temporal: '1945-01-01/2008-12-31',
		licenses: termsOf('atlas.json', '').licences,
		contributors: [{ title: MAKERS, roles: ['creator'] }],
		resources: sorted(files).map(([path, content]) => resourceOf(path, content))
	};
	return `${JSON.stringify(description, null, '\t')}\n`;
}

/** The dataset for search engines (schema.org); addresses are relative to it, the page's head adds the folder. */
export function datasetJsonLd(files: Files, version: string): string {
	const dataset = {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: TITLE,
		description: LANGUAGES.map((language) => ({
			'@value': DESCRIPTIONS[language],
			'@language': language
		})),
		inLanguage: [...LANGUAGES],
		version,
		keywords: KEYWORDS,
		license: 'https://creativecommons.org/licenses/by/4.0/',
		creator: { '@type': 'Organization', name: MAKERS },
		temporalCoverage: '1945-01-01/2008-12-31',
		spatialCoverage: {
			'@type': 'Place',
			name: 'The border of China with the Soviet Union and its successors',
			geo: { '@type': 'GeoShape', box: '36 73 54 136' }
		},
		isAccessibleForFree: true,
		// The pages for readers, from the folder of the data: what the atlas is, and all records.
		url: '../about/',
		mainEntityOfPage: '../r/',
		citation: `${MAKERS}. ${TITLE}. Data version ${version}.`,
		distribution: sorted(files).map(([path, content]) => ({
			'@type': 'DataDownload',
			name: path,
			contentUrl: path,
			encodingFormat: mediaType(path)[1],
			contentSize: `${bytesOf(content).length} B`,
			license: termsOf(path, content).licences.map((licence) => licence.path)
		}))
	};
	return `${JSON.stringify(dataset, null, '\t')}\n`;
}

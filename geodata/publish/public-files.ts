/** Everything under `public/data`, made in memory from the records and the geometry outputs. */
import type { Archive } from '../read/archive';
import { pageFiles } from './page-files';
import { compileAtlas, compileSources } from '../compile/compile';
import { inLanguage } from '../compile/in-language';
import { LANGUAGES } from '../../src/i18n';
import { bibliographyFiles } from './bibliography';
import { citationFiles } from './citations';
import { claimsTable } from './claims-table';
import { contextOf } from '../context';
import { countryCodes } from './countries';
import { homePage } from './home';
import { csvText } from './csv';
import { dataPackage, datasetJsonLd } from './data-package';
import { eventsTable } from './events-table';
import { linkedPlaces } from './linked-places';
import type { Files } from '../files';
import type { GeometryFiles } from '../geometry-files';
import { withGeometryNotes } from './geometry-notes';
import { linesOfJson } from '../json';
import { layerFiles } from './layers';
import { searchKeys } from './search/keys';
import { workbook } from './workbook';
import { manifestOf, manifestText } from '../manifest';
import { flowsTable } from './flows-table';
import { seriesTable } from './series-table';
import { sha256 } from '../sha256';

/** The data version: changes whenever any record or geometry does. */
function versionOf(records: readonly string[], geometry: GeometryFiles): string {
	const content = [...records, manifestText(manifestOf(geometry))];
	return sha256(content.join('\n')).slice(0, 12);
}

/** All public files by path below `public/data`. */
export function publicFiles(archive: Archive, geometry: GeometryFiles): Files {
	const sources = compileSources(archive);
	const sourcesText = linesOfJson(sources, 1);
	const version = versionOf([linesOfJson(archive, 1)], geometry);
	const data = withGeometryNotes({ ...compileAtlas(archive), version }, geometry);
	const read = LANGUAGES.map((language) => pageFiles(archive, language, { version, geometry }));
	const texts = read.flatMap((files) => [...files.values()].map(String));
	const codes = countryCodes(data, contextOf(geometry));
	const others = {
		'zh-Hans': compileAtlas(inLanguage(archive, 'zh-Hans').archive, 'zh-Hans'),
		ru: compileAtlas(inLanguage(archive, 'ru').archive, 'ru')
	};
	const tables = [
		eventsTable(data, others),
		claimsTable(data, others),
		seriesTable(data),
		flowsTable(data, others)
	];
	const files: Files = new Map([
		['atlas.json', linesOfJson(data, 2)],
		...read.flatMap((files) => [...files]),
		['sources.json', sourcesText],
		['search.json', searchKeys(data, sources, [...texts, sourcesText])],
		...layerFiles(data, geometry),
		['places.lpf.json', linkedPlaces(data, sources, codes, homePage(), others)],
		...tables.map(({ name, columns, rows }) => [`${name}.csv`, csvText(columns, rows)] as const),
		['tables.xlsx', workbook(tables)],
		...bibliographyFiles(sources),
		...citationFiles(sources, version)
	]);
	return new Map([
		...files,
		['datapackage.json', dataPackage(files, version)],
		['dataset.jsonld', datasetJsonLd(files, version)]
	]);
}

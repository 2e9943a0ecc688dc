/** Everything under `public/data`, made in memory from the records and the geometry outputs. */
import type { Archive } from '../read/archive';
import { splitStories } from './split';
import { compileAtlas, compileChapters, compileExcerpts, compileSources } from '../compile/compile';
import { bibliographyFiles } from './bibliography';
import { citationFiles } from './citations';
import { claimsTable } from './claims-table';
import { contextOf } from '../context';
import { countryCodes } from './countries';
import { homePage } from './home';
import { csvText } from './csv';
import { dataPackage, datasetJsonLd } from './data-package';
import { datesInTexts } from './dates-in-texts';
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
import { seriesTable } from './series-table';
import { sha256 } from '../sha256';

/** The data version: changes whenever any record or geometry does. */
function versionOf(records: readonly string[], geometry: GeometryFiles): string {
	const content = [...records, manifestText(manifestOf(geometry))];
	return sha256(content.join('\n')).slice(0, 12);
}

/** All public files by path below `public/data`. */
export function publicFiles(archive: Archive, geometry: GeometryFiles): Files {
	const compiled = compileAtlas(archive);
	const sources = compileSources(archive);
	const excerpts = compileExcerpts(archive);
	const excerptsText = linesOfJson(excerpts, 2);
	const chaptersText = linesOfJson(compileChapters(archive), 2);
	const sourcesText = linesOfJson(sources, 1);
	const version = versionOf(
		[linesOfJson(compiled, 2), excerptsText, chaptersText, sourcesText],
		geometry
	);
	const data = withGeometryNotes({ ...compiled, version }, geometry);
	const codes = countryCodes(data, contextOf(geometry));
	const tables = [eventsTable(data), claimsTable(data), seriesTable(data)];
	const { opening, reference, stories } = splitStories(data);
	const files: Files = new Map([
		['atlas.json', linesOfJson(data, 2)],
		['opening.json', linesOfJson(opening, 2)],
		['reference.json', linesOfJson(reference, 2)],
		['stories.json', linesOfJson(stories, 2)],
		['excerpts.json', excerptsText],
		['dates.json', linesOfJson(datesInTexts(data, excerpts), 1)],
		['chapters.json', chaptersText],
		['sources.json', sourcesText],
		['search.json', searchKeys(data, sources, [excerptsText, sourcesText])],
		...layerFiles(data, geometry),
		['places.lpf.json', linkedPlaces(data, sources, codes, homePage())],
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

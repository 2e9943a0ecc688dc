/** Everything under `public/data`, made in memory from the records and the geometry outputs. */
import type { Archive } from '../read/archive';
import { splitStories } from './split';
import { compileAtlas, compileExcerpts, compileSources } from '../compile/compile';
import { bibliographyFiles } from './bibliography';
import { claimsTable } from './claims-table';
import { contextOf } from '../context';
import { countryCodes } from './countries';
import { homePage } from './home';
import { csvText } from './csv';
import { dataPackage, datasetJsonLd } from './data-package';
import { eventsTable } from './events-table';
import { linkedPlaces } from './linked-places';
import type { Files } from './files';
import { withGeometryNotes } from './geometry-notes';
import { linesOfJson } from '../json';
import { layerFiles, type GeometryFiles } from './layers';
import { workbook } from './workbook';
import { manifestOf, manifestText, sha256 } from './manifest';

/** The data version: changes whenever any record or geometry does. */
export function versionOf(archive: Archive, geometry: GeometryFiles): string {
	const content = [
		linesOfJson(compileAtlas(archive, ''), 2),
		linesOfJson(compileExcerpts(archive), 2),
		linesOfJson(compileSources(archive), 1),
		manifestText(manifestOf(geometry))
	];
	return sha256(content.join('\n')).slice(0, 12);
}

/** All public files by path below `public/data`. */
export function publicFiles(archive: Archive, geometry: GeometryFiles): Files {
	const version = versionOf(archive, geometry);
	const data = withGeometryNotes(compileAtlas(archive, version), geometry);
	const sources = compileSources(archive);
	const codes = countryCodes(data, contextOf(geometry));
	const tables = [eventsTable(data), claimsTable(data)];
	const { opening, stories } = splitStories(data);
	const files: Files = new Map([
		['atlas.json', linesOfJson(data, 2)],
		['opening.json', linesOfJson(opening, 2)],
		['stories.json', linesOfJson(stories, 2)],
		['excerpts.json', linesOfJson(compileExcerpts(archive), 2)],
		['sources.json', linesOfJson(sources, 1)],
		...layerFiles(data, geometry),
		['places.lpf.json', linkedPlaces(data, sources, codes, homePage())],
		...tables.map(({ name, columns, rows }) => [`${name}.csv`, csvText(columns, rows)] as const),
		['tables.xlsx', workbook(tables)],
		...bibliographyFiles(sources)
	]);
	return new Map([
		...files,
		['datapackage.json', dataPackage(files, version)],
		['dataset.jsonld', datasetJsonLd(files, version)]
	]);
}

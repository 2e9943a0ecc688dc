/** Everything under `public/data`, made in memory from the records and the geometry outputs. */
import type { Archive } from './archive';
import { compileAtlas, compileExcerpts, compileSources } from './compile';
import type { Files } from './export/files';
import { withGeometryNotes } from './geometry-notes';
import { linesOfJson } from './json';
import { layerFiles, type GeometryFiles } from './layers';
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
	const data = withGeometryNotes(compileAtlas(archive, versionOf(archive, geometry)), geometry);
	return new Map([
		['atlas.json', linesOfJson(data, 2)],
		['excerpts.json', linesOfJson(compileExcerpts(archive), 2)],
		['sources.json', linesOfJson(compileSources(archive), 1)],
		...layerFiles(data, geometry)
	]);
}

import type { Source } from '../../src/kinds/source/schema';
import { linesOfJson } from '../json';
import { bibtex } from './bibtex';
import type { Files } from '../files';
import { ris } from './ris';

/** The bibliography in the formats that libraries and reference managers read. */
export function bibliographyFiles(sources: readonly Source[]): Files {
	return new Map([
		['bibliography.csl.json', linesOfJson(sources, 1)],
		['bibliography.bib', bibtex(sources)],
		['bibliography.ris', ris(sources)]
	]);
}

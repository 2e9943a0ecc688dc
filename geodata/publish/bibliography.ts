/** The bibliography in the formats that libraries and reference managers read. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Source } from '../../src/kinds/source/schema';
import { linesOfJson } from '../json';
import type { Files } from './files';

/** Letters of all scripts, and our own ids as keys. */
function configure(): void {
	const { format } = plugins.config.get('@bibtex');
	Object.assign(format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
}

/** RIS with one line per field and whole ids, which the plugin cuts at twenty letters. */
function risOf(sources: readonly Source[]): string {
	const unfolded = new Cite(sources).format('ris').replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '');
	let index = 0;
	const whole = unfolded.replace(/^ID {2}- .*$/gm, () => `ID  - ${sources[index++]?.id ?? ''}`);
	return `${whole.trim()}\n`;
}

/** CSL-JSON, BibTeX and RIS of all sources. */
export function bibliographyFiles(sources: readonly Source[]): Files {
	configure();
	return new Map([
		['bibliography.csl.json', linesOfJson(sources, 1)],
		['bibliography.bib', `${new Cite(sources).format('bibtex').trim()}\n`],
		['bibliography.ris', risOf(sources)]
	]);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
	ATLAS_ADDRESS,
	CITATION_STYLES,
	type CitationPart,
	type CitationStyle,
	type Citations,
	type CitedSource,
	type StyledCitations
} from '../../src/kinds/source/citation';
import type { Source } from '../../src/kinds/source/schema';
import { addressOf, writeCitations } from '../citations/write';
import { linesOfJson } from '../json';
import { PATHS } from '../paths';
import { MAKERS, TITLE } from './data-package';
import type { Files } from '../files';

const ATLAS = 'thalweg';

/** The day of the latest edition, as the changelog has it. */
export function editionOf(changelog: string): number[] | undefined {
	const [, ...parts] = /^## \d[^\n]*?(\d{4})-(\d{2})-(\d{2})$/m.exec(changelog) ?? [];
	return parts.length === 0 ? undefined : parts.map(Number);
}

/** The atlas as a work that can be cited; two styles print a version of their own accord. */
function atlasItself(version: string, style: CitationStyle): Source {
	const edition = editionOf(readFileSync(path.join(PATHS.root, 'CHANGELOG.md'), 'utf8'));
	return {
		id: ATLAS,
		type: 'dataset',
		title:
			style === 'mla' || style === 'apa'
				? TITLE
				: `${TITLE}. <span class="nocase">Data version ${version}</span>`,
		author: [{ literal: MAKERS }],
		version: style === 'mla' ? `Data version ${version}` : version,
		...(edition ? { issued: { 'date-parts': [edition.slice(0, 1)] } } : {}),
		URL: ATLAS_ADDRESS,
		language: 'en',
		custom: { class: 'reference-work', read: 'whole' }
	} as Source;
}

function described(source: Source, citation: CitationPart[]): CitedSource {
	const address = addressOf(source);
	return {
		citation,
		...source.custom,
		...(address === undefined ? {} : { address })
	};
}

/** The sources as scholars cite them: the page's own style with what else it says of each, and a file for every other style. */
export function citationFiles(sources: readonly Source[], version: string): Files {
	return new Map(
		CITATION_STYLES.map((style) => {
			const written = writeCitations([...sources, atlasItself(version, style)], style);
			const of = ({ id }: { id: string }) => written.get(id) ?? [];
			const made: Citations | StyledCitations = {
				atlas: of({ id: ATLAS }),
				sources: Object.fromEntries(
					sources.map((source) => [
						source.id,
						style === 'chicago' ? described(source, of(source)) : of(source)
					])
				) as Citations['sources'] & StyledCitations['sources']
			};
			const name = style === 'chicago' ? 'citations.json' : `citations-${style}.json`;
			return [name, linesOfJson(made, 2)];
		})
	);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	REFERENCE_FORMATS,
	entriesOf,
	referenceFile,
	type ReferenceFormat
} from '../../src/kinds/source/view-entry.ts';
import type { RecordTelling } from './record-telling';

/** The id of a work in the bibliography, as each format writes it. */
const ID: Record<ReferenceFormat, RegExp> = {
	ris: /^ID {2}- (.*)$/m,
	bib: /^@\w+\{([^,]+),/,
	'csl.json': /^\{"id":"([^"]+)"/
};

/** The published bibliography, work by work in each format. */
export function bibliographies(root: string): Record<ReferenceFormat, Map<string, string>> {
	return Object.fromEntries(
		REFERENCE_FORMATS.map(({ ending }) => {
			const file = readFileSync(join(root, 'public/data', `bibliography.${ending}`), 'utf8');
			const entries = entriesOf(ending, file).map((entry): [string, string] => [
				ID[ending].exec(entry)?.[1]?.trim() ?? '',
				entry
			]);
			return [ending, new Map(entries)];
		})
	) as Record<ReferenceFormat, Map<string, string>>;
}

/** A record and its sources for reference managers, a file for each format. */
export function* referenceFiles(
	{ page, numbers, cited }: RecordTelling,
	works: ReturnType<typeof bibliographies>
): Generator<[string, string]> {
	const id = page.id ?? '';
	for (const { ending } of REFERENCE_FORMATS) {
		const sources = [...numbers.keys()].flatMap((source) => works[ending].get(source) ?? []);
		yield [`r/${id}/${id}.${ending}`, referenceFile(ending, { ...cited, id }, sources)];
	}
}

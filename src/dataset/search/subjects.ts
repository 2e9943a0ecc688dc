import { LANGUAGES } from '../../i18n';
import { KIND_IDS, kindOf, type AnyRecord } from '../../kinds';
import type { Names } from '../../kinds/fields';
import type { Reading } from '../../kinds/kind';
import { citationText, type CitationPart, type Citations } from '../../kinds/source/citation';
import { WORKS, type SearchKeys } from './search-keys';
import type { Subject } from './search-index';

/** What records of any kind may have that names them. */
interface MayBeNamed {
	names?: Names;
	historicalNames?: { names: Partial<Names> }[];
}

/** Everything that can be looked for: all records by all their names, and the works of the bibliography. */
export function* subjects(
	reading: Reading,
	keys: SearchKeys,
	citations: Citations
): Generator<Subject> {
	for (const kind of KIND_IDS)
		for (const record of reading.dataset.data[kind])
			yield subjectOf({ kind, record } as AnyRecord, reading, keys);
	for (const [id, { citation }] of Object.entries(citations.sources)) {
		const { names, also } = namesOfWork(id, citation);
		const [, ...authors] = keys.records[id] ?? [];
		yield { id, kind: WORKS, mentions: 0, names: [...names, ...authors], also };
	}
}

function subjectOf(found: AnyRecord, reading: Reading, keys: SearchKeys): Subject {
	const { id } = found.record;
	const { names, historicalNames = [] } = found.record as MayBeNamed;
	const [mentions = 0, ...others] = keys.records[id] ?? [];
	const titles = LANGUAGES.flatMap(
		(language) => kindOf(found).title?.(found.record, reading, language) ?? []
	);
	const all = [names, ...historicalNames.map((one) => one.names)].flatMap((one) =>
		one ? Object.values(one) : []
	);
	const known = [...titles, ...all, ...others];
	const also = alsoOf(found);
	if (found.kind !== 'periods')
		return { id, kind: found.kind, mentions, names: known, ...(also === '' ? {} : { also }) };
	return { id, kind: found.kind, mentions, names: [...known, ...periodsOf(known)], also: PERIOD };
}

/** What readers say with a name, of what sort it is: "Tumen River". */
const SORTS: Readonly<Record<string, string>> = {
	river: 'river stream река fluss fleuve',
	lake: 'lake озеро',
	sea: 'sea море',
	range: 'mountains range горы хребет gebirge monts',
	peak: 'peak mount mountain пик гора',
	pass: 'pass перевал',
	town: 'town city город stadt ville',
	city: 'city town город stadt ville',
	capital: 'city capital город столица hauptstadt capitale',
	village: 'village деревня село dorf'
};

/** The sort of a place; and what the id of an event says of it in English. */
function alsoOf({ kind, record }: AnyRecord): string {
	if (kind === 'events') return record.id.replaceAll('-', ' ');
	return kind === 'geography' || kind === 'places' ? (SORTS[record.kind] ?? '') : '';
}

/** What readers say with the name of a period. */
const PERIOD = 'period era phase stage years период эпоха этап фаза стадия годы';
const CHINESE_PERIODS = ['时期', '阶段', '时代', '期'];

/** In Chinese the word stands at the end of the name. */
function periodsOf(names: readonly string[]): string[] {
	const bare = names.filter((name) => /^\p{Script=Han}+$/u.test(name) && !name.endsWith('期'));
	return bare.flatMap((name) => CHINESE_PERIODS.map((period) => name + period));
}

const QUOTED = /[“«《]([^”»》]+)[”»》]/gu;
const YEAR = /(?:1[89]|20)\d\d/g;

const isTitle = (part: CitationPart | undefined): boolean =>
	typeof part === 'object' && 'italic' in part;

/** A work by its author and year, its title, and all that its citation says. */
function namesOfWork(
	id: string,
	citation: readonly CitationPart[]
): { names: string[]; also: string } {
	const text = citationText(
		citation.filter((part) => !(typeof part === 'object' && 'address' in part))
	);
	const titles = citation.flatMap((part) =>
		typeof part === 'string'
			? [...part.matchAll(QUOTED)].map(([, title = '']) => title)
			: 'italic' in part
				? [part.italic]
				: []
	);
	const year = text.match(YEAR)?.at(-1) ?? '';
	// A work that nobody has signed begins with its title.
	const author =
		/^\p{L}/u.test(text) && !isTitle(citation[0]) ? text.split(/[,.]\s/)[0] : undefined;
	return { names: [...titles, ...(author ? [`${author} ${year}`] : []), id], also: text };
}

/**
 * The central facts of the record: what a battle, an incident or a treaty was, and every figure of
 * losses, forces, areas and lengths; with the standing of the best source that each rests on.
 */
import type { Source } from '../src/kinds/source/schema';
import { allEntries, type Archive, type Entry } from './read/archive';
import { citedBy } from './read/citations';
import { markdownOf } from './read/texts';
import { isObject, walk } from './walk';

/** What the best source of a statement is worth, the best first. */
export const STANDINGS = ['of-the-field', 'of-the-time', 'of-little-weight'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Events whose whole account has to rest on good sources. */
const KINDS_OF_EVENT: ReadonlySet<string> = new Set([
	'agreement',
	'battle',
	'incident',
	'negotiation',
	'treaty'
]);

/** What is counted where losses, forces, areas and lengths are told. */
const COUNTED = [
	'(?:armoured |personnel )?carriers?',
	'(?:frontier |border )?guards',
	'boats?|launches',
	'bodies|casualties|dead|killed|missing|prisoners|wounded|injured',
	'divisions?|men|soldiers?|troops|militiamen',
	'guns|rockets|shells|tanks|vehicles|lorries|aircraft|helicopters',
	'hectares|kilometres|km|metres|miles|square kilometres|km²'
];
const NUMBER =
	'\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozens|hundreds|thousands';
const FIGURE = new RegExp(
	`\\b(?:${NUMBER})\\b(?:[ -][\\w’-]+){0,2}?[ -](?:${COUNTED.join('|')})(?![\\w])`,
	'iu'
);

/** Days and years are counts of nothing. */
const DATE = /\b(?:\d{1,2} [A-Z][a-z]+(?: \d{4})?|(?:1[89]|20)\d{2})\b/gu;

/** Whether a text gives a figure of losses, forces, areas or lengths. */
export const givesAFigure = (text: string) => FIGURE.test(text.replace(DATE, ';'));

/** One central fact: where it stands, what it says, what it rests on, and what is admitted of it. */
export interface CentralFact {
	field: string;
	says: string;
	sources: readonly string[];
	caution: string | undefined;
	/** Who claims it, where it is a claim. */
	claimant: string | undefined;
}

/** A text, or the English one of a text in three languages. */
const words = (value: unknown): string =>
	typeof value === 'string' ? value : isObject(value) ? words(value['en']) : '';

const figureOf = (value: unknown) => (Array.isArray(value) ? value.join('–') : String(value));

function saysOf(fields: Record<string, unknown>, key: string): string | undefined {
	const { km, squareKilometres, note } = fields;
	if (key === 'values') return `${words(fields['date'])}: ${figureOf(fields['value'])}`;
	if (typeof km === 'number') return `${km} km`;
	if (typeof squareKilometres === 'number') return `${squareKilometres} km²`;
	const text = words(fields['statement']) || words(fields['text']);
	if (key !== '' && givesAFigure(text)) return text;
	return key !== '' && givesAFigure(words(note)) ? words(note) : undefined;
}

/** The central facts of a record. */
export function centralFactsOf(entry: Entry<unknown>): CentralFact[] {
	/** What a line of figures says of all of them. */
	let note = '';
	const facts = [...walk(entry.record)].flatMap(({ path, key, value }): CentralFact[] => {
		if (key === 'lines' && isObject(value)) note = words(value['note']);
		if (!isObject(value) || !Array.isArray(value['sources'])) return [];
		const says = saysOf(value, key);
		if (says === undefined || value['editorial'] === true) return [];
		const { sources, caution, claimant } = value;
		return [
			{
				field: path,
				says,
				sources: sources as string[],
				caution: words(caution) || (key === 'values' && note) || undefined,
				claimant: words(claimant) || undefined
			}
		];
	});
	const { kind, caption, caution } = entry.record as Record<string, unknown>;
	if (typeof caption !== 'string' || !KINDS_OF_EVENT.has(words(kind))) return facts;
	const sources = [...new Set(markdownOf(entry).flatMap(({ markdown }) => citedBy(markdown)))];
	const whole = { field: '', says: caption, sources, claimant: undefined };
	return [{ ...whole, caution: words(caution) || undefined }, ...facts];
}

const OF_THE_FIELD: ReadonlySet<string> = new Set([
	'primary-document',
	'participants-account',
	'scholarly-work'
]);

function standingOfSource({ type, custom }: Omit<Source, 'id'>): Standing {
	if (custom.read === 'unopened' || custom.read === 'abstract') return 'of-little-weight';
	// What was measured or computed is the best source of its own figures.
	if (OF_THE_FIELD.has(custom.class) || type === 'dataset') return 'of-the-field';
	return custom.class === 'press-of-the-time' ? 'of-the-time' : 'of-little-weight';
}

/** The standing of the best of some sources. */
export function standings(archive: Archive): (sources: readonly string[]) => Standing {
	const known = new Map(archive.sources.map(({ id, record }) => [id, standingOfSource(record)]));
	return (sources) =>
		STANDINGS.find((standing) => sources.some((id) => known.get(id) === standing)) ??
		'of-little-weight';
}

/** A caution that says, once and plainly, that nothing better was found. */
export const admitsIt = (caution: string | undefined) => /^Only\b/.test(caution ?? '');

/** Words that name the press as the teller. */
const THE_PRESS =
	/\b(?:press|newspapers?|magazines?|newsreel|reports?|reported|agency|radio|reuters|bbc|voice of america|agence|xinhua|tass)\b/iu;

/** Whether a fact names the press that tells it: in its words, as its claimant, or in a caution that says “Only”. */
export const namesThePress = ({ says, claimant, caution }: CentralFact) =>
	admitsIt(caution) || [says, claimant, caution].some((text) => THE_PRESS.test(text ?? ''));

/** Without rivers and ranges, whose lengths and heights are in any reference work. */
const LEFT_OUT: ReadonlySet<string> = new Set(['geography', 'sources']);

/** Every record with its central facts. */
export function centralFacts(archive: Archive): { entry: Entry<unknown>; fact: CentralFact }[] {
	return allEntries(archive).flatMap(({ folder, entry }) =>
		LEFT_OUT.has(folder) ? [] : centralFactsOf(entry).map((fact) => ({ entry, fact }))
	);
}

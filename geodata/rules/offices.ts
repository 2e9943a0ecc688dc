/** What rules ask of the offices that persons held. */
import type { Interval } from '../../src/time/interval';
import type { Archive, Entry } from '../read/archive';
import { readFromTo, readWhen } from '../read/date';

type Person = Archive['people'][number];
type Authored = Person['record']['offices'][number];

/** An office as authored, with its time. */
export interface HeldOffice {
	title: string;
	roles: Authored['roles'];
	of: string;
	days: Interval;
	field: string;
	entry: Person;
}

/** The offices of a person whose dates can be read. */
export function officesOf(entry: Person): HeldOffice[] {
	return entry.record.offices.flatMap(({ title, roles, of, from, to }, index) => {
		const days = readFromTo(from, to)?.days;
		const field = `offices[${index}]`;
		return days ? [{ title: title.en, roles, of, days, field, entry }] : [];
	});
}

/** What is said of an office in a text, and which offices may be meant. */
const WORDS: readonly { pattern: string; meant: (office: HeldOffice) => boolean }[] = [
	{
		pattern:
			'(?:(?:people’s )?(?:commissar|minister) of (?:foreign|external) affairs|foreign minister|secretary of state)',
		meant: ({ roles }) => roles.includes('foreign-minister')
	},
	{
		pattern:
			'(?:premier|prime minister|chairman of the Council of (?:Ministers|People’s Commissars))',
		meant: ({ roles }) => roles.includes('head-of-government')
	},
	{ pattern: 'president', meant: ({ roles }) => roles.includes('head-of-state') },
	{
		pattern: '(?:general secretary|secretary-general)',
		meant: ({ title, roles }) => roles.includes('party-leader') && /general secretary/i.test(title)
	},
	{
		pattern: 'first secretary of the (?:Central Committee|party)',
		meant: ({ title, roles }) => roles.includes('party-leader') && /first secretary/i.test(title)
	},
	{
		pattern: '(?:defence minister|minister of defence)',
		meant: ({ title }) => /minister of defence/i.test(title)
	}
];

/** A deputy is no minister, and whoever was one before or later is none on the day. */
const NOT_THEN =
	'(?<!\\b(?:deputy|vice|vice-|former|later|future|acting|assistant|first deputy|was to be|became) ?)(?<!-)';

const patterns = WORDS.map(({ pattern, meant }) => ({
	meant,
	alone: new RegExp(`${NOT_THEN}\\b${pattern}\\b`, 'iu'),
	before: (name: string) =>
		new RegExp(`${NOT_THEN}\\b${pattern}(?: of \\p{Lu}[\\p{L} ]+)?,? ${name}(?!\\p{L})`, 'u'),
	after: (name: string) =>
		new RegExp(`${name}, (?:then |the )*(?:\\p{Lu}\\p{L}+ )?${pattern}(?![\\p{L}’])`, 'u')
}));

/** Whether one of the offices meant by these words was held by somebody at a time; `undefined` where the words name none. */
export function unheldIn(words: string, held: readonly HeldOffice[], times: readonly Interval[]) {
	return patterns
		.filter(({ alone }) => alone.test(words))
		.filter(({ meant }) => !held.some((office) => meant(office) && holdsAt(office, times)));
}

/** The words of a text that give a person an office which this person did not hold at any of the times. */
export function unheldOffices(
	text: string,
	name: string,
	held: readonly HeldOffice[],
	times: readonly Interval[]
): string[] {
	const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return patterns.flatMap(({ before, after, meant }) => {
		const said = before(escaped).exec(text)?.[0] ?? after(escaped).exec(text)?.[0];
		if (said === undefined) return [];
		return held.some((office) => meant(office) && holdsAt(office, times)) ? [] : [said];
	});
}

/** Held on at least one day of one of the times, as far as anybody knows; an office may end in the course of a day. */
function holdsAt({ days }: HeldOffice, times: readonly Interval[]): boolean {
	return times.some((time) => days[0] < time[3] && time[0] <= days[3]);
}

/** Whose life can be read, with the days. */
export function livesOf(people: Archive['people']) {
	return people.flatMap((entry: Entry<Person['record']>) => {
		const { born, died } = entry.record.lived ?? {};
		const days = readWhen(`${born ?? '..'}/${died ?? '..'}`)?.days;
		return days ? [{ entry, days, born, died }] : [];
	});
}

import { isoDate } from '../../src/time/day';
import { BEGINNING, FOREVER, overlaps, type Interval } from '../../src/time/interval';
import type { Archive, Entry } from '../read/archive';
import { readFromTo, readWhen } from '../read/date';
import type { Problem } from '../problem';
import { plainText } from '../read/prose';
import { proseOf } from '../read/texts';
import { breach } from './breach';

type HistoricalName = Archive['places'][number]['record']['historicalNames'][number];
type Named = Entry<{ names: { en: string }; historicalNames: HistoricalName[] }>;

const named = ({ places, areas, geography }: Archive): Named[] => [
	...places,
	...areas,
	...geography
];

/** When a former name was in use; `undefined` when the record gives no date. */
function timeOf({ from, to }: HistoricalName): Interval | undefined {
	return from === undefined && to === undefined ? undefined : readFromTo(from, to)?.days;
}

interface FormerName {
	name: string;
	pattern: RegExp;
	/** All the times at which something bore it. */
	times: Interval[];
	/** What those things are called today. */
	today: string[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The dated former names in English that are nothing's name today. */
function formerNames(archive: Archive): FormerName[] {
	const present = new Set(named(archive).map(({ record }) => record.names.en));
	const former = new Map<string, FormerName>();
	for (const { record } of named(archive)) {
		for (const historical of record.historicalNames) {
			const name = historical.names.en;
			const time = timeOf(historical);
			if (name === undefined || !time || present.has(name)) continue;
			// A name within a longer one ("Alma-Ata Declaration") is that one's.
			const pattern = new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-]| [A-Z])`, 'u');
			const known = former.get(name) ?? { name, pattern, times: [], today: [] };
			known.times.push(time);
			known.today.push(record.names.en);
			former.set(name, known);
		}
	}
	return [...former.values()];
}

const bound = (day: number) => (day === BEGINNING || day === FOREVER ? '…' : isoDate(day));

/** A text that uses a former name is about its time, or gives the present name too. */
export function historicalNamesCoverTheDatesTheyAreUsedOn(archive: Archive): Problem[] {
	const former = formerNames(archive);
	const { events, excerpts } = archive;
	const dated = [
		...events.map((entry) => ({ entry, ...entry.record, title: entry.record.names.en })),
		...excerpts.map((entry) => ({ entry, ...entry.record }))
	];
	return dated.flatMap(({ entry, date, title }) => {
		const time = readWhen(date)?.days;
		if (!time) return [];
		const prose = proseOf(archive, entry).map((one) => plainText(one.prose));
		const text = [title, ...prose].join('\n');
		return former
			.filter(({ pattern, times, today }) => {
				const inUse = times.some((one) => overlaps(one, time));
				return !inUse && pattern.test(text) && !today.some((name) => text.includes(name));
			})
			.map(({ name, times }) => {
				const use = times.map(([from, , , to]) => `${bound(from)} to ${bound(to)}`).join(', ');
				const expected = `the name of ${date}; this one was in use ${use}`;
				const rule = historicalNamesCoverTheDatesTheyAreUsedOn;
				return breach(rule, entry, 'text', `"${name}"`, expected);
			});
	});
}

/** In one language a thing bears one dated name at a time. */
export function historicalNamesDoNotOverlap(archive: Archive): Problem[] {
	return named(archive).flatMap((entry) => {
		const names = entry.record.historicalNames;
		return names.flatMap((name, index) => {
			const time = timeOf(name);
			const clash = names.slice(0, index).find((other) => {
				const otherTime = timeOf(other);
				const shared = Object.keys(name.names).some((language) => language in other.names);
				return time && otherTime && shared && overlaps(time, otherTime);
			});
			if (!clash) return [];
			const found = `${JSON.stringify(name.names)} at the same time as ${JSON.stringify(clash.names)}`;
			const field = `historicalNames[${index}]`;
			return [breach(historicalNamesDoNotOverlap, entry, field, found, 'one name at a time')];
		});
	});
}

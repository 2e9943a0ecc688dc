import type { AnyRecord, Finder } from '../../kinds';
import { atOnce } from '../../time/slices';
import { Match, type Hit } from './match';
import { ofYearIn } from './of-year';
import type { Offices } from './offices';
import { eventsOf } from './on-date';
import { find, finding, queriesOf, type Found } from './search';
import type { SearchIndex } from './search-index';
import type { TextHit, TextIndex } from './texts';
import { readDay, type TypedDay } from './typed-day';

/** All that is found for what is typed. */
export interface Results {
	date?: TypedDay;
	/** What happened on that day. */
	onDate: readonly AnyRecord[];
	hits: readonly Hit[];
	/** Nothing is called so: these are only near. */
	near: boolean;
	/** What was looked for instead: as another keyboard would have written it. */
	instead?: string;
	/** Stories in whose texts it stands, and that were not found by name. */
	texts: readonly TextHit[];
}

/** Everything that is searched. */
export interface Searched {
	dataset: Finder;
	index: SearchIndex;
	texts: TextIndex | undefined;
	offices: Offices;
}

/** A date is answered by itself. */
const isOfNoYear = () => false;

/** What is found for what is typed, best first: a date, names, texts. In steps, so that the page may answer in between. */
export function* searching(typed: string, searched: Searched): Generator<void, Results> {
	const { dataset, index, texts, offices } = searched;
	const date = readDay(typed);
	const inTexts = remembered((text: string): readonly TextHit[] => {
		for (const { words } of queriesOf(index, text, 'english')) {
			const found = texts?.find(words) ?? [];
			if (found.length > 0) return found;
		}
		return [];
	});
	const holders = remembered((text: string) => (date ? [] : offices.find(text)));
	const isInTexts = (text: string) =>
		date !== undefined || holders(text).length > 0 || inTexts(text).length > 0;
	const told = remembered((word: string) => texts?.recordsWith(word) ?? new Set<string>());
	yield;
	const ofYear = date ? isOfNoYear : ofYearIn(dataset);
	const found = yield* finding(index, typed, ofYear, isInTexts, told);
	yield;
	const { instead } = found;
	const isCalledSo = found.hits[0] !== undefined && found.hits[0].match <= Match.SoundsExact;
	const isAnswered = found.hits[0] !== undefined && found.hits[0].match <= Match.Pieces;
	const exactly = holders(instead ?? typed);
	const held =
		date || isAnswered || exactly.length > 0 ? exactly : offices.findMisspelt(instead ?? typed);
	yield;
	const dated = date || isCalledSo || held.length > 0 ? undefined : findWithDate(typed, searched);
	yield;
	const hits = held.length > 0 ? withHolders(held, found) : (dated ?? found.hits);
	const named = new Set(hits.map(({ entry }) => entry.id));
	return {
		...(date ? { date } : {}),
		onDate: date ? eventsOf(date, dataset, index) : [],
		hits,
		near: found.near && hits === found.hits,
		...(instead === undefined ? {} : { instead }),
		texts: inTexts(instead ?? typed).filter(({ id }) => !named.has(id))
	};
}

/** The same, all steps at once. */
export function searchAll(typed: string, searched: Searched): Results {
	return atOnce(searching(typed, searched));
}

/** A text is looked for once. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const found = known.get(text) ?? find(text);
		known.set(text, found);
		return found;
	};
}

/** What is called just so comes before those who held an office, everything else after; what is only near is left out. */
function withHolders(held: readonly Hit[], { hits, near }: Found): Hit[] {
	const holders = new Set(held.map(({ entry }) => entry));
	const others = near ? [] : hits.filter(({ entry }) => !holders.has(entry));
	const isCalledSo = ({ match }: Hit) => match <= Match.SoundsExact;
	return [...others.filter(isCalledSo), ...held, ...others.filter((hit) => !isCalledSo(hit))];
}

/** A date has no more words than these: "2 марта 1969 года". */
const WORDS_OF_DATE = 4;

/** A name with a date before or behind it: what happened then to do with it comes first. */
function findWithDate(typed: string, { dataset, index }: Searched): Hit[] | undefined {
	const words = typed.trim().split(/[\s,]+/);
	for (let length = Math.min(WORDS_OF_DATE, words.length - 1); length > 0; length--)
		for (const from of [0, words.length - length]) {
			const date = readDay(words.slice(from, from + length).join(' '));
			if (!date) continue;
			const rest = words.toSpliced(from, length).join(' ');
			const { hits, near } = find(index, rest, isOfNoYear, isOfNoYear);
			const then = new Set(eventsOf(date, dataset, index).map(({ record }) => record.id));
			const isThen = ({ entry }: Hit) => then.has(entry.id);
			if (!near && hits.some(isThen))
				return [...hits.filter(isThen), ...hits.filter((hit) => !isThen(hit))];
		}
	return undefined;
}

/** The same as ids, best first. */
export function idsOf({ onDate, hits, texts }: Results): string[] {
	const ids = [
		...onDate.map(({ record }) => record.id),
		...hits.map(({ entry }) => entry.id),
		...texts.map(({ id }) => id)
	];
	return [...new Set(ids)];
}

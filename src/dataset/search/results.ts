import type { AnyRecord, Finder } from '../../kinds';
import { FIRST_DAY, LAST_DAY, isoDate, type Day } from '../../time/day';
import { isActiveOn, type When } from '../../time/interval';
import { interpretTypedDate } from '../../i18n/typed-date';
import { onOtherKeyboard } from './keyboard';
import { inEnglishMonths } from './other-months';
import { Match, type Hit } from './match';
import { ofYearIn } from './of-year';
import { find, queriesOf } from './search';
import type { SearchIndex } from './search-index';
import type { TextHit, TextIndex } from './texts';

/** A date that was typed. */
export interface TypedDay {
	day: Day;
	unit: 'day' | 'month' | 'year';
}

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
}

/** A date is answered by itself. */
const isOfNoYear = () => false;

/** What is found for what is typed, best first: a date, names, texts. */
export function searchAll(typed: string, searched: Searched): Results {
	const { dataset, index, texts } = searched;
	const date = readDay(typed);
	const inTexts = (text: string): TextHit[] => {
		for (const { words } of queriesOf(index, text, 'english')) {
			const found = texts?.find(words) ?? [];
			if (found.length > 0) return found;
		}
		return [];
	};
	const isInTexts = (text: string) => date !== undefined || inTexts(text).length > 0;
	const { hits, near, instead } = find(
		index,
		typed,
		date ? isOfNoYear : ofYearIn(dataset),
		isInTexts
	);
	const isCalledSo = hits[0] !== undefined && hits[0].match <= Match.SoundsExact;
	const dated = date || isCalledSo ? undefined : findWithDate(typed, searched);
	const first = dated ?? hits;
	const named = new Set(first.map(({ entry }) => entry.id));
	return {
		...(date ? { date } : {}),
		onDate: date ? eventsOf(date, dataset) : [],
		hits: first,
		near: near && first === hits,
		...(instead === undefined ? {} : { instead }),
		texts: inTexts(instead ?? typed).filter(({ id }) => !named.has(id))
	};
}

/** How many words a date has at most. */
const WORDS_OF_DATE = 3;

/** A name with a date before or behind it: what happened then to do with it comes first. */
function findWithDate(typed: string, { dataset, index }: Searched): Hit[] | undefined {
	const words = typed.trim().split(/[\s,]+/);
	for (let length = Math.min(WORDS_OF_DATE, words.length - 1); length > 0; length--)
		for (const from of [0, words.length - length]) {
			const date = readDay(words.slice(from, from + length).join(' '));
			if (!date) continue;
			const rest = words.toSpliced(from, length).join(' ');
			const { hits, near } = find(index, rest, isOfNoYear, isOfNoYear);
			const then = new Set(eventsOf(date, dataset).map(({ record }) => record.id));
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

/** A date of the atlas, as people write dates, or as the other keyboard would have written them. */
function readDay(typed: string): TypedDay | undefined {
	for (const text of [typed, inEnglishMonths(typed), onOtherKeyboard(typed)]) {
		if (text === undefined) continue;
		const read = interpretTypedDate(text);
		if ('day' in read && read.day >= FIRST_DAY && read.day <= LAST_DAY) return read;
	}
	return undefined;
}

/** The events of the day, the month or the year: those that began in it first, then those that went on. */
function eventsOf({ day, unit }: TypedDay, { data }: Finder): AnyRecord[] {
	const length = { day: 10, month: 7, year: 4 }[unit];
	const named = isoDate(day).slice(0, length);
	const isBegun = ({ when }: { when: When }) => isoDate(when.days[0]).startsWith(named);
	const begun = data.events.filter(isBegun);
	const going = data.events.filter((event) => isActiveOn(event.when.days, day) && !isBegun(event));
	return [...begun, ...going].map((record) => ({ kind: 'events', record }));
}

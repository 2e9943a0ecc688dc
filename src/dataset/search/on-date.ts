import type { AnyRecord, Finder } from '../../kinds';
import { isoDate } from '../../time/day';
import { isActiveOn, type When } from '../../time/interval';
import type { SearchIndex } from './search-index';
import type { TypedDay } from './typed-day';

/** What lasts longer is no news of a day, a month, a year. */
const NEWS = { day: 31, month: 31, year: 366 } as const;

/**
 * The events of a day, a month or a year, the most telling first: what went on for years comes after
 * what happened then, and among these that comes first which the record names most often.
 */
export function eventsOf(date: TypedDay, { data }: Finder, index: SearchIndex): AnyRecord[] {
	const length = { day: 10, month: 7, year: 4 }[date.unit];
	const named = isoDate(date.day).slice(0, length);
	const isBegun = ({ when }: { when: When }) => isoDate(when.days[0]).startsWith(named);
	const mentions = new Map(index.entries.map((entry) => [entry.id, entry.mentions]));
	const tier = (event: { when: When }) => {
		const [from, , , to] = event.when.days;
		const isNews = to - from <= NEWS[date.unit] && (date.unit === 'day' || isBegun(event));
		return isNews ? 0 : isBegun(event) ? 1 : 2;
	};
	return data.events
		.filter((event) => isBegun(event) || isActiveOn(event.when.days, date.day))
		.toSorted((a, b) => tier(a) - tier(b) || (mentions.get(b.id) ?? 0) - (mentions.get(a.id) ?? 0))
		.map((record) => ({ kind: 'events', record }));
}

import { FIRST_DAY, LAST_DAY, type Day } from '../time/day';
import { BEGINNING, FOREVER } from '../time/interval';
import { dateReader, isEither, numericParts, type DateField, type Order } from './dates';
import type { Gathering } from './gathering';
import type { Span } from './spans';

/** From when until when, and the date as the file writes it. */
export interface Time {
	from?: Day;
	to?: Day;
	dated?: string;
}

/** What the reading of dates needs to know of the columns they stand in. */
export interface DateColumns {
	from?: string;
	to?: string;
	/** The first column says when something began: without an end it lasts. */
	starts: boolean;
}

/** How dates such as 3/2/1969 are to be read: what the dates of the same columns show, which no other date could be. */
export function orderOf(dates: readonly string[]): { order: Order; ambiguous: boolean } {
	let [dayFirst, monthFirst, either] = [0, 0, 0];
	for (const date of dates) {
		const parts = numericParts(date);
		if (!parts || parts.dotted) continue;
		if (parts.first > 12) dayFirst += 1;
		else if (parts.second > 12) monthFirst += 1;
		else if (isEither(parts)) either += 1;
	}
	const order = monthFirst > dayFirst ? 'month' : 'day';
	const undecided = dayFirst === monthFirst || Math.min(dayFirst, monthFirst) > 0;
	return { order, ambiguous: either > 0 && undecided };
}

/** A reader of the dates of rows, which tells of what it cannot read. */
export class Times {
	readonly #read: (text: string) => DateField;
	readonly #columns: DateColumns;
	readonly #gathering: Gathering;
	readonly #ambiguous: boolean;

	constructor(columns: DateColumns, dates: readonly string[], gathering: Gathering) {
		const { order, ambiguous } = orderOf(dates);
		this.#read = dateReader(order);
		this.#columns = columns;
		this.#gathering = gathering;
		this.#ambiguous = ambiguous;
	}

	/** The time of a row by the texts of its fields. */
	of(row: number, first: string | undefined, last: string | undefined): Time {
		const begins = this.#field(row, 'bad-date', this.#columns.from, first);
		const ends = this.#field(row, 'bad-end', this.#columns.to, last);
		const [start = '', end = ''] = [first?.trim(), last?.trim()];
		const dated = end === '' || end === start ? [start] : start === '' ? [end] : [start, end];
		const time = this.#between(row, begins, ends, dated);
		if (time.from === undefined && time.to === undefined) return {};
		return this.checked(row, { ...time, dated: dated.join(' – ') });
	}

	/** Tells of what never is on the map, since the atlas begins later or has ended before. */
	checked(row: number, time: Time): Time {
		const { from = BEGINNING, to = FOREVER } = time;
		if (from > LAST_DAY || to <= FIRST_DAY) {
			this.#gathering.note('outside-atlas', { row, found: time.dated ?? '' });
		}
		return time;
	}

	#field(
		row: number,
		code: 'bad-date' | 'bad-end',
		field?: string,
		text?: string
	): Span | undefined {
		if (text === undefined) return undefined;
		if (text === '') return undefined;
		const { read, ...told } = this.#read(text);
		if (read === 'none') return undefined;
		const about = () => ({ row, found: text.trim(), ...(field !== undefined && { field }) });
		if (read === 'unreadable') {
			this.#gathering.note(code, about());
			return undefined;
		}
		const readAs = () => ({ ...about(), readAs: read.from });
		if (told.isCounted) this.#gathering.share('counted-days', readAs());
		if (told.isShort) this.#gathering.share('short-year', readAs());
		if (told.isEither && this.#ambiguous) this.#gathering.share('day-or-month', readAs());
		return read;
	}

	#between(row: number, begins: Span | undefined, ends: Span | undefined, dated: string[]): Time {
		const from = begins && begins.from > BEGINNING ? begins.from : undefined;
		let until = ends?.until ?? (begins && !this.#columns.starts ? begins.until : undefined);
		// A stretch in the column of beginnings, as 1945/1950, has said its end.
		if (begins && !ends && this.#columns.starts && begins.stretch) until = begins.until;
		const to = until === undefined || until >= FOREVER ? undefined : until;
		if (from !== undefined && to !== undefined && to <= from) {
			this.#gathering.note('ends-first', { row, found: dated.join(' – ') });
			return {};
		}
		return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
	}
}

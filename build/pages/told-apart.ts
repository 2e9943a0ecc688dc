import type { Language } from '../../src/i18n';
import { STOPS } from '../../src/i18n/stops';
import type { AnyRecord } from '../../src/kinds';
import { LAST_DAY, isoDate } from '../../src/time/day';

/** A page of a record, as far as its name goes. */
export interface Titled {
	id: string;
	title: string;
	/** What sort of thing it is, in the reader's language. */
	kind: string;
	/** When it was, in years; empty for what has no time. */
	years: string;
}

/** The years of a record: `1948–1989`, `1989–`. */
export function yearsOf({ record }: AnyRecord): string {
	if (!('when' in record)) return '';
	const [from, , , to] = record.when.days;
	const [first, last] = [from, to - 1].map((day) => isoDate(Math.min(day, LAST_DAY)).slice(0, 4));
	if (to > LAST_DAY) return `${first}–`;
	return first === last ? `${first}` : `${first}–${last}`;
}

/** Titles of pages of which several would have one: by what their records are, and where that is one, too, by when they were. */
export function titlesApart(
	pages: readonly Titled[],
	language: Language
): ReadonlyMap<string, string> {
	const { open, close, comma } = STOPS[language];
	const alike = new Map<string, Titled[]>();
	for (const page of pages) alike.set(page.title, [...(alike.get(page.title) ?? []), page]);
	const told = ({ id, title, kind, years }: Titled): [string, string] => {
		const others = (alike.get(title) ?? []).filter((one) => one.id !== id);
		if (others.length === 0) return [id, title];
		const isOneKind = others.some((one) => one.kind === kind);
		const more = isOneKind ? kind + comma + (years === '' ? id : years) : kind;
		return [id, title + open + more + close];
	};
	return new Map(pages.map(told));
}

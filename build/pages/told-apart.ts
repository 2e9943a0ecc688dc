import type { Language } from '../../src/i18n';
import { STOPS } from '../../src/i18n/stops';
import type { AnyRecord } from '../../src/kinds';
import type { Atlas } from '../../src/state/atlas.svelte';
import { LAST_DAY, isoDate } from '../../src/time/day';
import { recordTitle } from '../../src/ui/titles';
import { NO_DAY, ownDay } from './record-facts';

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
function yearsOf({ record }: AnyRecord): string {
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

/** The titles of the pages of all records, in the language of an atlas; each is told on its own day. */
export function titlesIn(atlas: Atlas, records: readonly AnyRecord[]): ReadonlyMap<string, string> {
	const pages = records.map((found) => {
		atlas.goTo(ownDay(found) ?? NO_DAY);
		return {
			id: found.record.id,
			title: recordTitle(found, atlas),
			kind: atlas.words.kinds[found.kind],
			years: yearsOf(found)
		};
	});
	return titlesApart(pages, atlas.language);
}

import { citedIn } from './cited';
import { citationsIn } from '../../kinds/compiled';
import type { Excerpt } from '../../kinds/excerpt/schema';
import type { Prose } from '../../kinds/compiled';
import type { WholeRecord } from '../../kinds';

/** Collects source ids in the order a reader meets them. */
function collect(value: unknown, into: Set<string>): void {
	if (Array.isArray(value)) for (const item of value) collect(item, into);
	else if (typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value)) {
			if (key === 'sources' && Array.isArray(inner)) for (const id of inner) into.add(String(id));
			else collect(inner, into);
		}
	}
}

/** Numbers for all sources of a story, about in reading order: its description, its text, its statements. */
export function numberSources(
	texts: Prose[],
	records: (WholeRecord['record'] | Excerpt)[]
): ReadonlyMap<string, number> {
	const ids = new Set<string>();
	for (const record of records.slice(0, 1)) {
		if (('description' in record || 'text' in record) && 'sources' in record)
			for (const id of record.sources) ids.add(id);
	}
	for (const text of texts) for (const id of citedIn(text)) ids.add(id);
	for (const record of records) collect(record, ids);
	return new Map([...ids].map((id, index) => [id, index + 1]));
}

/** The locators that a value holds, wherever in it they stand. */
function locatorsIn(value: unknown): [string, string][] {
	if (Array.isArray(value)) return value.flatMap(locatorsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
		key === 'locators' ? Object.entries(inner as Record<string, string>) : locatorsIn(inner)
	);
}

/** Where in each source a story cites it: pages, articles, chapters, each once, in reading order. */
export function placesCited(
	texts: Prose[],
	records: (WholeRecord['record'] | Excerpt)[]
): ReadonlyMap<string, string[]> {
	const cited = texts
		.flatMap(citationsIn)
		.flatMap(({ source, locator }): [string, string][] => (locator ? [[source, locator]] : []));
	const places = new Map<string, Set<string>>();
	for (const [source, locator] of [...cited, ...locatorsIn(records)]) {
		places.set(source, (places.get(source) ?? new Set()).add(locator));
	}
	return new Map([...places].map(([source, found]) => [source, [...found]]));
}

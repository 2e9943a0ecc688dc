import { writeDay, writeEdtf, writeMonth, writeYear } from '../../i18n/dates';
import type { AnyRecord, KindId } from '../../kinds';
import { kindOf } from '../../kinds';
import { entryOf } from '../../dataset/entries';
import { isLetter } from '../../dataset/search/fold';
import { formOf, type Hit } from '../../dataset/search/match';
import type { Results } from '../../dataset/search/results';
import type { TypedDay } from '../../dataset/search/typed-day';
import { WORKS } from '../../dataset/search/search-keys';
import { citationText } from '../../kinds/source/citation';
import type { Atlas } from '../../state/atlas.svelte';
import { ownDataOf } from '../../state/owned';
import type { OwnThing } from '../../state/own-file';
import type { Day } from '../../time/day';
import { isActiveOn, type When } from '../../time/interval';
import { recordTitle } from '../../ui/titles';
import { LANDMARKS } from './landmarks';

/** What a row leads to. */
export type Target =
	| { to: 'record'; id: string; day?: Day }
	| { to: 'work'; id: string }
	| { to: 'own'; thing: OwnThing }
	| { to: 'date'; date: TypedDay };

/** One thing that was found. */
export interface Row {
	target: Target;
	title: string;
	/** The name that answered, where it is another than the title; or a sentence in which it stands. */
	matched?: string;
	/** What it is, where the group does not say so. */
	kind?: string;
	/** When it was. */
	date?: string;
	/** It is not there on the date shown: choosing it moves the clock. */
	elsewhere?: boolean;
}

/** Rows that belong together. */
export interface Group {
	title: string;
	rows: Row[];
	/** How many more there are. */
	further: number;
}

const MOST = 5;
/** For one letter, which nobody means by itself. */
const MOST_OF_LETTER = 3;
/** Signs of a text that stands for a name. */
const LONGEST = 60;

/** A record as a row. */
export function rowOf(found: AnyRecord, atlas: Atlas, matched?: string): Row {
	const title = recordTitle(found, atlas);
	const { when } = found.record as { when?: When };
	const own = kindOf(found).time?.(found.record) ?? (kindOf(found).dated ? when : undefined);
	const date = own && writeEdtf(own.edtf, atlas.language, atlas.words);
	return {
		target: { to: 'record', id: found.record.id },
		title,
		kind: atlas.words.kinds[found.kind],
		...(matched !== undefined && !title.includes(matched) ? { matched } : {}),
		...(date ? { date } : {}),
		...(own && !isActiveOn(own.days, atlas.day) ? { elsewhere: true } : {})
	};
}

function workRow(id: string, atlas: Atlas): Row {
	const citation = atlas.citations.of(id) ?? [id];
	const words = citation.filter((part) => typeof part === 'string' || !('address' in part));
	// What stood before the address goes with it.
	const title = citationText(words).replace(/[\s.]*(?:URL:[\s.]*)?$/, '.');
	return { target: { to: 'work', id }, title };
}

/** A date as a row: "Go to March 1969". */
function dateRow(date: TypedDay, { words, language }: Atlas): Row {
	const write = { day: writeDay, month: writeMonth, year: writeYear }[date.unit];
	return { target: { to: 'date', date }, title: words.search.goTo(write(date.day, language)) };
}

/** The first of them as rows; the others are only counted. */
function groupOf<T>(
	title: string,
	found: readonly T[],
	row: (found: T) => Row,
	most = MOST
): Group {
	const rows = found.slice(0, most).map(row);
	return { title, rows, further: found.length - rows.length };
}

/** Rows of ids under one heading; what is not known is left out. */
export function groupOfIds(title: string, ids: readonly string[], atlas: Atlas): Group {
	const rows = ids.flatMap((id) => {
		const found = atlas.find(id);
		return found ? [rowOf(found, atlas)] : [];
	});
	return { title, rows, further: 0 };
}

/** A row whose title has in it what was typed needs no other spelling beside that. */
function withoutSpelling(row: Row, typed: string): Row {
	if (typed === '' || !row.title.toLowerCase().includes(typed.toLowerCase())) return row;
	const { matched: _matched, ...rest } = row;
	return rest;
}

/** What was found, by kind; the kind of what answers best stands first. */
export function groupsOf(results: Results, atlas: Atlas, typed = ''): Group[] {
	const { words } = atlas;
	const groups: Group[] = [];
	if (results.date) {
		groups.push(groupOf(words.search.date, [results.date], (date) => dateRow(date, atlas)));
		const { onDate } = results;
		if (onDate.length > 0)
			groups.push(groupOf(words.search.onDate, onDate, (found) => rowOf(found, atlas)));
	}
	const shown = new Set(results.onDate.map(({ record }) => record.id));
	const byKind = new Map<string, HitOf[]>();
	for (const hit of results.hits) {
		const id = entryOf(hit.entry.id, atlas.dataset);
		// What goes by two records is found once.
		if (shown.has(id)) continue;
		const isWork = hit.entry.kind === WORKS;
		const found = isWork ? undefined : atlas.find(id);
		if (!isWork) shown.add(id);
		if (!isWork && !found) continue;
		const kind = found?.kind ?? WORKS;
		const hits = byKind.get(kind) ?? [];
		hits.push({ hit, id, found });
		byKind.set(kind, hits);
	}
	for (const [kind, hits] of byKind)
		groups.push(
			groupOf(
				kind === WORKS ? words.search.works : words.kindsTogether[kind as KindId],
				hits,
				({ hit, id, found }) =>
					found ? withoutSpelling(hitRow(hit, found, atlas), typed) : workRow(id, atlas),
				isLetter(typed) ? MOST_OF_LETTER : MOST
			)
		);
	const texts = results.texts.flatMap(({ id: text, sentence }) => {
		const id = entryOf(text, atlas.dataset);
		const found = shown.has(id) ? undefined : atlas.find(id);
		shown.add(id);
		return found ? [{ found, sentence }] : [];
	});
	if (texts.length > 0)
		groups.push(
			groupOf(words.search.texts, texts, ({ found, sentence }) => rowOf(found, atlas, sentence))
		);
	return groups;
}

/** What answers, and the record to which it leads; none for a work. */
interface HitOf {
	hit: Hit;
	id: string;
	found: AnyRecord | undefined;
}

function hitRow(hit: Hit, found: AnyRecord, atlas: Atlas): Row {
	const { office } = hit;
	if (!office) return rowOf(found, atlas, formOf(hit)?.text);
	const { language, words } = atlas;
	const { title, when } = office.held;
	return {
		...rowOf(found, atlas, title[language]),
		date: writeEdtf(when.edtf, language, words),
		// Out of office on the date shown: choosing it moves the clock to when it was held.
		...(isActiveOn(when.days, atlas.day)
			? {}
			: { target: { to: 'record', id: found.record.id, day: office.day }, elsewhere: true })
	};
}

function ownRow(thing: OwnThing, { day }: Atlas): Row {
	const { feature, days } = thing;
	const { name, text, dated } = feature;
	return {
		target: { to: 'own', thing },
		title: name || text.slice(0, LONGEST),
		...(dated ? { date: dated } : {}),
		...(isActiveOn(days, day) ? {} : { elsewhere: true })
	};
}

/** What of the reader's own data answers: of files, and of archives as far as they lie in the view. */
export function ownGroups(typed: string, atlas: Atlas): Group[] {
	const own = ownDataOf(atlas);
	if (!own) return [];
	const { yours } = atlas.words.spot;
	return [{ title: yours, ...own.search(typed, MOST) }, ...own.archiveSearch.search(typed, MOST)]
		.filter(({ count }) => count > 0)
		.map(({ title, first, count }) => {
			const rows = first.map((thing) => ownRow(thing, atlas));
			return { title, rows, further: count - rows.length };
		});
}

/** What is offered before anything is typed. */
export function groupsAtFirst(atlas: Atlas): Group[] {
	const { words, dataset } = atlas;
	const periods = dataset.data.periods.map((period) => period.id);
	return [
		groupOfIds(words.kindsTogether.periods, periods, atlas),
		groupOfIds(words.search.landmarks, LANDMARKS, atlas)
	];
}

/** From the archive to what the page receives; what cannot be dated is left out (the check tells). */
import { KIND_IDS, SHAPES, type AtlasData, type KindId } from '../../src/kinds';
import type { Compiling } from '../../src/kinds/compiling';
import { readCamera, type Chapter, type ChapterText } from '../../src/kinds/chapter/schema';
import { citationsIn } from '../../src/kinds/compiled';
import type { Excerpt } from '../../src/kinds/excerpt/schema';
import type { Source } from '../../src/kinds/source/schema';
import type { When } from '../../src/time/interval';
import type { Archive, Entry } from '../read/archive';
import type { Language } from '../../src/i18n';
import type { Prose } from '../../src/kinds/compiled';
import { readProse } from '../read/prose';
import { termForms, withTerms, type TermForms } from './term-links';
import { byCodePoint, isObject, walk } from '../walk';
import { chain, dated, fromTo, span, without } from './compile-dates';
import { readFromTo, readWhen } from '../read/date';

type Fields = Record<string, unknown>;
type Stretch = { from: string };

const date = (value: unknown): When => dated(readWhen(String(value)));
const optional = (value: unknown) => (value === undefined ? undefined : String(value));

/** The keys that the dates of a kind are authored in, and when the record was. */
function time(fields: Fields, { when, history }: Compiling): { authored: string[]; when?: When } {
	const { from, to } = fields;
	switch (when) {
		case 'date':
			return { authored: ['date'], when: date(fields['date']) };
		case 'from-to':
			return {
				authored: ['from', 'to'],
				when: dated(readFromTo(optional(from), optional(to)))
			};
		case 'history':
			return {
				authored: ['to'],
				when: span(fields[history ?? ''] as Stretch[], optional(to))
			};
		case undefined:
			return { authored: [] };
	}
}

/** What reads the Markdown of one story: each term is linked where the story first names it. */
function readerOf(forms: TermForms, id: string, spoken: Language) {
	const seen = new Map<Language, Set<string>>();
	return (authored: unknown, language: Language = spoken): Prose => {
		// What the story is about needs no link to itself.
		const known = seen.get(language) ?? new Set([id]);
		seen.set(language, known);
		return withTerms(readProse(String(authored)).prose, language, forms, known);
	};
}

/** Markdown as tokens, in the language spoken or in each of the three. */
function inEachLanguage(authored: unknown, read: ReturnType<typeof readerOf>): unknown {
	if (!isObject(authored)) return read(authored);
	return Object.fromEntries(
		Object.entries(authored).map(([language, text]) => [language, read(text, language as Language)])
	);
}

/** An entry of a list with its date read, or those of the lists in it. */
function withWhens(one: Fields, [key, ...inner]: readonly string[]): Fields {
	if (key === undefined) return { ...without(one, 'date'), when: date(one['date']) };
	return { ...one, [key]: (one[key] as Fields[]).map((each) => withWhens(each, inner)) };
}

/** The fields that compiling replaces, besides the record's own time. */
function replaced(fields: Fields, compiling: Compiling, read: ReturnType<typeof readerOf>): Fields {
	const { history, named, prose = [], dated: lists = [], dates = {} } = compiling;
	const spans = [...(compiling.spans ?? []), ...(named ? ['historicalNames'] : [])];
	const made: Fields = {};
	for (const key of prose) made[key] = inEachLanguage(fields[key], read);
	if (history) made[history] = chain(fields[history] as Stretch[], optional(fields['to']));
	for (const key of spans) made[key] = fromTo(fields[key] as Parameters<typeof fromTo>[0]);
	for (const path of lists) {
		const [key = '', ...inner] = path.split('.');
		made[key] = (fields[key] as Fields[]).map((one) => withWhens(one, inner));
	}
	for (const [key, inner] of Object.entries(dates)) {
		const holder = fields[key] as Fields | undefined;
		if (!holder) continue;
		const found = inner.filter((one) => holder[one] !== undefined);
		made[key] = {
			...holder,
			...Object.fromEntries(found.map((one) => [one, date(holder[one])]))
		};
	}
	return made;
}

/** A record of any kind as its `compiling` says. */
function compileRecord(
	{ id, record }: Entry<unknown>,
	compiling: Compiling,
	forms: TermForms,
	language: Language
): Fields {
	const fields = record as Fields;
	const { authored, when } = time(fields, compiling);
	const compiled = {
		id,
		...without(fields, ...authored),
		...replaced(fields, compiling, readerOf(forms, id, language)),
		...(when ? { when } : {})
	};
	return { ...compiled, ...compiling.derived?.(compiled) };
}

const byId = (a: { id: string }, b: { id: string }) => byCodePoint(a.id, b.id);

/** By the first and then the last day it may have been, then by id. */
function byDate(a: { id: string; when: When }, b: { id: string; when: When }): number {
	return a.when.days[0] - b.when.days[0] || a.when.days[3] - b.when.days[3] || byId(a, b);
}

/** By the id of a record: the events that name it in one of these fields, wherever in the event they stand. */
function eventsNaming({ events }: Archive, fields: readonly string[]): Map<string, Set<string>> {
	const naming = new Map<string, Set<string>>();
	for (const event of [...events].sort(byId))
		for (const { key, value } of walk(event.record))
			if (typeof value === 'string' && fields.includes(key))
				naming.set(value, (naming.get(value) ?? new Set()).add(event.id));
	return naming;
}

function compileKind(archive: Archive, kind: KindId, forms: TermForms, language: Language) {
	const { compiling } = SHAPES[kind];
	const entries: Entry<unknown>[] = archive[kind];
	const naming = compiling.namedAs && eventsNaming(archive, compiling.namedAs);
	const compiled = entries.map((entry) => ({
		...compileRecord(entry, compiling, forms, language),
		...(naming && { events: [...(naming.get(entry.id) ?? [])] })
	}));
	const order = compiling.sorted === 'by date' ? byDate : byId;
	return (compiled as unknown as { id: string; when: When }[]).sort(order);
}

/** All records of the page but excerpts and sources; which version they are is not known yet. */
export function compileAtlas(archive: Archive, language: Language = 'en'): AtlasData {
	const forms = termForms(archive);
	const lists = KIND_IDS.map((kind) => [kind, compileKind(archive, kind, forms, language)]);
	return { version: '', ...Object.fromEntries(lists) } as AtlasData;
}

/** The excerpts of each record, in order of time. */
export function compileExcerpts(
	archive: Archive,
	language: Language = 'en'
): Record<string, Excerpt[]> {
	const forms = termForms(archive);
	const compiled = archive.excerpts.map(({ id, record, body }): Excerpt => ({
		id,
		...without(record, 'date'),
		when: date(record.date),
		// One section is read at a time, so each names a term first in its own text.
		body: readerOf(forms, record.about, language)(body)
	}));
	const abouts = [...new Set(compiled.map(({ about }) => about))].sort(byCodePoint);
	return Object.fromEntries(
		abouts.map((about) => [about, compiled.filter((one) => one.about === about).sort(byDate)])
	);
}

function chapterText({ title, body }: { title: string; body: string }): ChapterText {
	return { title, body: readProse(body).prose };
}

/** The chapters of each tour, in order; in English where they are not translated yet. */
export function compileChapters(
	archive: Archive,
	language: Language = 'en'
): Record<string, Chapter[]> {
	const compiled = [...archive.chapters]
		.sort(byId)
		.map(({ id, record, body, translations }): Chapter & { tour: string } => {
			const { tour, title, date: day, camera, ...leads } = record;
			const english = chapterText({ title, body });
			const translation = language === 'en' ? undefined : translations[language];
			return {
				tour,
				id,
				day: date(day).days[0],
				camera: readCamera(camera),
				...leads,
				text: translation ? chapterText(translation) : english,
				language: translation ? language : 'en',
				sources: [...new Set(citationsIn(english.body).map(({ source }) => source))]
			};
		});
	const tours = [...new Set(compiled.map(({ tour }) => tour))];
	return Object.fromEntries(
		tours.map((tour) => [
			tour,
			compiled.filter((one) => one.tour === tour).map((one) => without(one, 'tour'))
		])
	);
}

/** The bibliography as CSL-JSON. */
export function compileSources(archive: Archive): Source[] {
	return archive.sources.map(({ id, record }) => ({ id, ...record })).sort(byId);
}

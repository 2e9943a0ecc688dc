import type { FeatureCollection } from 'geojson';
import type { Chapter } from '../kinds/chapter/schema';
import type { Excerpt } from '../kinds/excerpt/schema';
import type { Citations, OtherStyle, StyledCitations } from '../kinds/source/citation';
import type { OpeningData, Reference, Stories } from '../kinds';
import type { Language } from '../i18n';
import type { DatesInTexts } from './dates-in-texts';
import { fileIn } from './file-in-language';
import {
	CHAPTERS,
	CITATIONS,
	DATES,
	EXCERPTS,
	GEOMETRY,
	OPENING,
	REFERENCE,
	STORIES,
	STYLED_CITATIONS
} from './file-shapes';
import { load } from './load';

/** A summary of every record: what map, clock and lists need; in a language, like all that is prose. */
export function fetchOpening(language: Language): Promise<OpeningData> {
	return load(fileIn('opening.json', language), OPENING);
}

/** The chapters of every tour, in order. */
export function fetchChapters(language: Language): Promise<Record<string, Chapter[]>> {
	return load(fileIn('chapters.json', language), CHAPTERS);
}

/** A summary of every record of the kinds that come later. */
export function fetchReference(): Promise<Reference> {
	return load('reference.json', REFERENCE);
}

/** What the stories add to the records. */
export function fetchStories(language: Language): Promise<Stories> {
	return load(fileIn('stories.json', language), STORIES);
}

/** The excerpts by record. */
export function fetchExcerpts(language: Language): Promise<Record<string, Excerpt[]>> {
	return load(fileIn('excerpts.json', language), EXCERPTS);
}

/** Where dates stand in the texts of records. */
export function fetchDates(language: Language): Promise<DatesInTexts> {
	return load(fileIn('dates.json', language), DATES);
}

/** The sources as the page lists them. */
export function fetchCitations(): Promise<Citations> {
	return load('citations.json', CITATIONS);
}

/** The sources in another style. */
export function fetchStyledCitations(style: OtherStyle): Promise<StyledCitations> {
	return load(`citations-${style}.json`, STYLED_CITATIONS);
}

const ahead = new Map<string, Promise<FeatureCollection>>();

/** Asks for a layer of geometry before there is a map that wants it. */
export function fetchAhead(name: string): void {
	const arriving = load<FeatureCollection>(name, GEOMETRY);
	// Whoever wants it is told if it fails.
	arriving.catch(() => undefined);
	ahead.set(name, arriving);
}

/** One layer of geometry; each time it is asked for, it is fetched anew. */
export function fetchGeometry(name: string): Promise<FeatureCollection> {
	const arriving = ahead.get(name);
	ahead.delete(name);
	return arriving ?? load(name, GEOMETRY);
}

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
	RELIEF,
	SEARCH,
	STORIES,
	STYLED_CITATIONS
} from './file-shapes';
import { load, loadPicture } from './load';
import type { SearchKeys } from './search/search-keys';

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

/** By what records and works are found. */
export function fetchSearchKeys(): Promise<SearchKeys> {
	return load('search.json', SEARCH);
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

export type Corners = [[number, number], [number, number], [number, number], [number, number]];

/** A picture, and where it lies: corners clockwise from the upper left, [longitude, latitude]. */
export interface PlacedPicture {
	coordinates: Corners;
	image: ImageBitmap;
}

/** The files of the hillshade. */
export const RELIEF_FILES = ['data/relief.json', 'data/relief.webp'];

/** The hillshade. */
export async function fetchRelief(): Promise<PlacedPicture> {
	const [{ coordinates }, image] = await Promise.all([
		load<{ coordinates: Corners }>('relief.json', RELIEF),
		loadPicture('relief.webp')
	]);
	return { coordinates, image };
}

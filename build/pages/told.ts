import type { Feature } from 'geojson';
import type { DatesInTexts } from '../../src/dataset/dates-in-texts';
import type { Language } from '../../src/i18n';
import type { AtlasData } from '../../src/kinds';
import type { Chapter } from '../../src/kinds/chapter/schema';
import type { Excerpt } from '../../src/kinds/excerpt/schema';
import type { Citations } from '../../src/kinds/source/citation';
import type { GroundLayers } from './map-ground';
import type { Page } from './page';
import type { RecordTelling } from './record-telling';
import type { Way } from './ways';

/** The record in one language. */
export interface Spoken {
	atlas: AtlasData;
	excerpts: Record<string, Excerpt[]>;
	/** Where dates stand in texts. */
	dates: DatesInTexts;
	/** The chapters of tours. */
	chapters: Readonly<Record<string, readonly Chapter[]>>;
	sourceNotes: Readonly<Record<string, string>>;
	/** The sources in the style that is usual in the language. */
	citations: Citations;
}

/** What the pages are told from. */
export interface Material {
	spoken: Record<Language, Spoken>;
	/** The day of the edition. */
	edition: string;
	ground: GroundLayers;
	/** The published shapes of records, by their ids. */
	shapes: ReadonlyMap<string, readonly Feature[]>;
	/** Where the site stands, ending in a slash; empty where that is not known. */
	site: string;
}

/** A page as far as its text. */
export interface Told {
	page: Page;
	title: string;
	/** The same, told apart from other pages of that title. */
	apart?: string;
	description: string;
	body: string;
	/** The version of the data. */
	version: string;
	/** What it tells, for a page of a record. */
	telling?: RecordTelling;
	/** Which of the pages that lead to others it is. */
	way?: Way;
	/** It has a button that prints, which its script serves. */
	isPrinted?: boolean;
}

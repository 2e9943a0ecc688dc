import * as v from 'valibot';
import type { Language } from '../../i18n';
import type { Day } from '../../time/day';
import type { Prose } from '../compiled';
import { Edtf, Id, Text } from '../fields';

/** Zoom, latitude and longitude, as in an address. */
export const CAMERA = /^(\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;

/**
 * The front matter of a chapter of a tour; the Markdown below it is its text in English, and the
 * files beside it, named `….zh-Hans.md` and `….ru.md`, are the same in the other languages.
 */
export const schema = v.strictObject({
	tour: Id,
	title: Text,
	/** The day that the clock shows. */
	date: Edtf,
	/** Where the map looks, as in an address: zoom, latitude and longitude in degrees. */
	camera: v.pipe(Text, v.regex(CAMERA, 'zoom/latitude/longitude, as in “5/46.5/133.8”')),
	/** The record that is open beside it. */
	open: v.optional(Id),
	/** The record that the map marks: the one thing to look at. */
	look: Id
});

/** The front matter of a chapter in another language. */
export const translationSchema = v.strictObject({ title: Text, renders: v.optional(Text) });

/** A chapter’s front matter as authored. */
export type AuthoredChapter = v.InferOutput<typeof schema>;

/** A chapter’s title and text in one language. */
export interface ChapterText {
	title: string;
	body: Prose;
}

/** A chapter as compiled: one view of the atlas, and what to see in it. */
export interface Chapter {
	/** The tour, and the number and words of its file: `split/01-a-treaty`. */
	id: string;
	day: Day;
	camera: { zoom: number; latitude: number; longitude: number };
	open?: string;
	look: string;
	text: ChapterText;
	/** That of its text: the reader’s, or English where it is not translated yet. */
	language: Language;
	/** The sources that its text cites, in order. */
	sources: string[];
}

/** Reads `zoom/latitude/longitude`; the schema has seen that it is one. */
export function readCamera(text: string): Chapter['camera'] {
	const [zoom, latitude, longitude] = text.split('/').map(Number) as [number, number, number];
	return { zoom, latitude, longitude };
}

import { KIND_IDS, KINDS, LATER_KINDS } from '../kinds';
import { byKey, list, number, object, optional, text, type Shape } from './shape';

/** What the page must find in its files to begin with them; what is finer it trusts them with. Files that only parts of the page fetch have their shapes beside what fetches them. */

const WHEN = object({ edtf: text, days: list(number, 4) });

const summary = object({ id: text, names: optional(object({ en: text })), when: optional(WHEN) });
const datedSummary = object({ id: text, names: optional(object({ en: text })), when: WHEN });

/** `opening.json` */
export const OPENING = object({
	version: text,
	later: object(Object.fromEntries(LATER_KINDS.map((kind) => [kind, list(text)]))),
	...Object.fromEntries(
		KIND_IDS.filter((kind) => !LATER_KINDS.includes(kind)).map((kind) => [
			kind,
			list(KINDS[kind].dated ? datedSummary : summary)
		])
	)
});

/** `reference.json` */
export const REFERENCE = object({
	version: text,
	...Object.fromEntries(LATER_KINDS.map((kind) => [kind, list(summary)]))
});

/** `stories.json` */
export const STORIES = object({
	...Object.fromEntries(KIND_IDS.map((kind) => [kind, byKey(object())])),
	sourceNotes: byKey(text)
});

/** `excerpts.json` */
export const EXCERPTS = byKey(list(object({ title: text, when: WHEN, body: list(list()) })));

/** `dates.json` */
export const DATES = byKey(list(list()));
const chapterText = object({ title: text, body: list(list()) });

/** `chapters.json` */
export const CHAPTERS = byKey(
	list(
		object({
			id: text,
			day: number,
			camera: object({ zoom: number, latitude: number, longitude: number }),
			text: chapterText
		})
	)
);

/** `citations.json` */
export const CITATIONS = object({
	atlas: list(),
	sources: byKey(object({ citation: list(), class: text, read: text }))
});

/** `citations-apa.json` and the other styles */
export const STYLED_CITATIONS = object({ atlas: list(), sources: byKey(list()) });

/** The first position of a geometry; the others are like it. */
const coordinates: Shape = (value, where) => {
	const [first] = Array.isArray(value) ? (value as unknown[]) : [];
	if (Array.isArray(first)) return coordinates(first, `${where}[0]`);
	return list(number, 2)(value, where);
};

/** Every file of GeoJSON. */
export const GEOMETRY = object({
	type: text,
	features: list(object({ properties: object(), geometry: object({ type: text, coordinates }) }))
});

import type { AtlasData } from './compiled';

/** The kinds of record: the lists of `atlas.json`. */
export type Kind = Exclude<keyof AtlasData, 'version'>;

/**
 * What only an open story says, by kind of record. It travels apart from the rest, in
 * `stories.json`, when the map stands: map, clock and lists do without it.
 */
export const STORY_FIELDS = {
	places: ['description', 'sources', 'positionSource'],
	events: ['caption', 'people', 'disputes', 'significance', 'sources'],
	periods: [],
	links: ['note'],
	sectors: ['description', 'treaties', 'lengths', 'disputes', 'sources', 'geometryNotes'],
	areas: ['description', 'settlement', 'sizes', 'statements', 'disputes', 'positionSource'],
	geography: ['description', 'statements', 'disputes', 'geometryNotes', 'positionSource'],
	debates: [],
	flows: ['text', 'disputes', 'sources', 'caution'],
	tension: []
} as const satisfies { [K in Kind]: readonly (keyof AtlasData[K][number])[] };

export type StoryField<K extends Kind> = (typeof STORY_FIELDS)[K][number];

/** A record without what only its story says. */
export type Brief<K extends Kind> = Omit<AtlasData[K][number], StoryField<K>>;

/** `opening.json`: what the page opens with, every record in brief. */
export type OpeningData = Pick<AtlasData, 'version'> & { [K in Kind]: Brief<K>[] };

/** `stories.json`: by kind and by id, what the brief record leaves out. */
export type Stories = {
	[K in Kind]: Record<
		string,
		Pick<AtlasData[K][number], StoryField<K> & keyof AtlasData[K][number]>
	>;
};

/** A record in brief, with the kind it is of. */
export type AnyRecord = { [K in Kind]: { kind: K; record: Brief<K> } }[Kind];

/** A whole record, with the kind it is of. */
export type WholeRecord = { [K in Kind]: { kind: K; record: AtlasData[K][number] } }[Kind];

/** The brief record and what its story says, together again. */
export function whole({ kind, record }: AnyRecord, stories: Stories): WholeRecord {
	return { kind, record: { ...record, ...stories[kind][record.id] } } as WholeRecord;
}

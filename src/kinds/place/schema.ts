import * as v from 'valibot';
import type { Compiling } from '../compiling';
import type { Dated, Eighth, GeometryNote, WithHistoricalNames } from '../compiled';
import {
	Edtf,
	HistoricalName,
	Names,
	PolityCode,
	Served,
	Spellings,
	TranslatedText,
	location,
	statementFields
} from '../fields';
import type { WithServed } from '../served';

export const PlaceKind = v.picklist([
	'capital',
	'city',
	'border-site',
	'conflict-site',
	'meeting-place',
	'nuclear-site',
	'aid-site',
	'military-base'
]);

/** A place with a story. */
export const schema = v.strictObject({
	names: Names,
	historicalNames: v.optional(v.array(HistoricalName), []),
	spellings: Spellings,
	kind: PlaceKind,
	...location,
	/** The state it lies in today, as ISO 3166-1 alpha-3, or null at sea and on disputed ground. */
	country: v.nullable(PolityCode),
	wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
	/** When the place existed, if not through the whole span of the atlas. */
	from: v.optional(Edtf),
	to: v.optional(Edtf),
	/** What it is, in one or two plain sentences. */
	description: TranslatedText,
	/** Smallest zoom at which it is drawn: 1 for the capitals of the story, up to 9. */
	prominence: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(12)), 4),
	served: v.optional(v.array(Served), []),
	...statementFields
});

/** A place as compiled: its dates read. */
export type Place = {
	id: string;
	geometryNotes?: GeometryNote[];
	away?: Eighth;
	/** On which side its name would seem that of the city there. */
	shun?: 'east' | 'west';
} & Dated<WithServed<WithHistoricalNames<v.InferOutput<typeof schema>>>>;
export type PlaceKind = v.InferOutput<typeof PlaceKind>;

/** How it is compiled. */
export const compiling: Compiling = {
	called: 'place',
	when: 'from-to',
	named: true,
	spans: ['served']
};

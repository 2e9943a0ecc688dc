import * as v from 'valibot';
import type { Compiling } from '../compiling';
import type { Dated, Eighth, GeometryNote, WithHistoricalNames } from '../compiled';
import {
	Dispute,
	Edtf,
	HistoricalName,
	Names,
	PolityCode,
	Served,
	Spellings,
	Statement,
	Text,
	TranslatedText,
	location,
	statementFields
} from '../fields';
import type { WithServed } from '../served';

export const GeographyKind = v.picklist([
	'state',
	'river',
	'channel',
	'lake',
	'sea',
	'range',
	'pass',
	'peak',
	'island',
	'town',
	'village',
	'tripoint',
	'site'
]);

/** Something with a name on the map that is no story of its own: rivers, ranges, towns. */
export const schema = v.strictObject({
	names: Names,
	historicalNames: v.optional(v.array(HistoricalName), []),
	spellings: Spellings,
	kind: GeographyKind,
	...location,
	/** The states of today that it lies in, where the outlines on the map leave it open. */
	countries: v.optional(v.array(PolityCode)),
	/** When it existed, if not through the whole span of the atlas. */
	from: v.optional(Edtf),
	to: v.optional(Edtf),
	/** Ids of its features in the geometry files. */
	geometry: v.optional(v.array(Text), []),
	description: v.optional(TranslatedText),
	prominence: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(12)), 6),
	statements: v.optional(v.array(Statement), []),
	disputes: v.optional(v.array(Dispute), []),
	served: v.optional(v.array(Served), []),
	...statementFields
});

/** A named thing as compiled: its dates read. */
export type Geography = {
	id: string;
	geometryNotes?: GeometryNote[];
	away?: Eighth;
	/** A river of which no course is on the map: it is named at its position. */
	uncharted?: true;
} & Dated<WithServed<WithHistoricalNames<v.InferOutput<typeof schema>>>>;

/** How it is compiled. */
export const compiling: Compiling = {
	called: 'geography',
	when: 'from-to',
	named: true,
	spans: ['served']
};

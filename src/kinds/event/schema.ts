import * as v from 'valibot';
import type { Compiling } from '../compiling';
import type { Dated, Prose } from '../compiled';
import {
	Dispute,
	Edtf,
	Id,
	Locators,
	Names,
	PolityCode,
	Sources,
	Spellings,
	TranslatedText,
	location,
	statementFields
} from '../fields';

export const EventKind = v.picklist([
	'treaty',
	'agreement',
	'negotiation',
	'visit',
	'summit',
	'speech',
	'polemic',
	'diplomatic',
	'war',
	'battle',
	'incident',
	'crisis',
	'deployment',
	'withdrawal',
	'handover',
	'nuclear',
	'aid',
	'trade',
	'migration',
	'domestic'
]);

/** Who signed, for which party and in which office. */
const Signatory = v.strictObject({ party: PolityCode, person: Id, office: TranslatedText });

/** What a treaty says of itself: who signed it, and when it was signed, ratified and in force. */
const TreatyFacts = v.strictObject({
	signatories: v.pipe(v.array(Signatory), v.minLength(1)),
	signed: Edtf,
	ratified: v.optional(v.array(v.strictObject({ party: PolityCode, on: Edtf })), []),
	inForce: v.optional(Edtf),
	/** Where no day in force is known: what the sources leave open. */
	forceUnknown: v.optional(TranslatedText),
	/** The day on which it ceased to bind. */
	ended: v.optional(Edtf),
	/** The source in which its text can be read. */
	fullText: v.optional(Id),
	sources: Sources,
	locators: v.optional(Locators)
});

/** Something that happened. */
export const schema = v.strictObject({
	names: Names,
	spellings: Spellings,
	date: Edtf,
	kind: EventKind,
	period: Id,
	/** Polities that act, as ISO 3166-1/3 alpha-3 of their time (SUN, CHN, RUS, USA …). */
	actors: v.array(PolityCode),
	/** Persons, where they matter. */
	people: v.optional(v.array(Id), []),
	/** Units and bodies, in a reader's words, where they matter. */
	bodies: v.optional(v.array(TranslatedText), []),
	places: v.array(Id),
	/** Its own place on the map, when no place record stands for it. */
	location: v.optional(v.strictObject({ names: v.optional(Names), ...location })),
	sector: v.optional(Id),
	area: v.optional(Id),
	/** 25–70 words in our own words, citing `[@source-id]`. */
	caption: TranslatedText,
	/** One sentence: why it matters. */
	significance: v.optional(TranslatedText),
	disputes: v.optional(v.array(Dispute), []),
	/** Editorial: −3 (severe harm) to +3 (strong improvement) in relations between Moscow and Beijing. */
	effect: v.optional(
		v.strictObject({
			value: v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3)),
			reason: TranslatedText
		})
	),
	/** Of a treaty, always; of an agreement, where it is known. */
	treaty: v.optional(TreatyFacts),
	topic: v.optional(Id),
	...statementFields
});

/** An event as compiled: its date and its caption read. */
export type HistoricalEvent = { id: string } & Dated<
	Omit<v.InferOutput<typeof schema>, 'caption'>
> & { caption: Prose };
export type TreatyFacts = v.InferOutput<typeof TreatyFacts>;
export type EventKind = v.InferOutput<typeof EventKind>;

/** How it is compiled. */
export const compiling: Compiling = {
	called: 'event',
	when: 'date',
	prose: ['caption'],
	sorted: 'by date'
};

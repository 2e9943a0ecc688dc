/**
 * What the shapes of records are put together from. Objects are closed: an unknown key is an
 * error, so that a misspelt field cannot hide. Dates are EDTF strings (ISO 8601-2); positions are
 * [longitude, latitude] in WGS84 degrees; accuracies are metres; areas km²; lengths km.
 */
import * as v from 'valibot';
import { isWebAddress } from './web-address';

/** Ids are lower-case words joined by hyphens; a record's id is its file name. */
export const Id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')
);

/** Words; never nothing. */
export const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('some text'));

/**
 * Our own words in English. A file may hold them as `{ "en", "zh-Hans", "ru", "renders" }`: reading
 * takes the English out, and lays the other languages beside it.
 */
export const TranslatedText = v.pipe(Text, v.metadata({ translated: true }));

/** Names in the reader's three languages, neutral order; pinyin spells the Chinese name in Latin letters. */
export const Names = v.strictObject({
	en: Text,
	'zh-Hans': Text,
	pinyin: v.optional(Text),
	ru: Text
});

/**
 * Prose in the reader's three languages; each says the same, no more and no less. In a file it has
 * `renders` beside it, as a `TranslatedText` has.
 */
export const Prose = v.strictObject({ en: Text, 'zh-Hans': Text, ru: Text });

/** An address on the web. Every field that holds one has this shape, for the page makes it a link. */
export const WebAddress = v.pipe(
	v.string(),
	v.check(isWebAddress, 'an address that begins with https:// or http://')
);

/** An EDTF date; whether it is a valid one is a rule of its own, with a better message. */
export const Edtf = v.pipe(v.string(), v.trim(), v.nonEmpty('a date'));

export const Certainty = v.picklist(['certain', 'less-certain', 'uncertain']);

/** Ids of sources. */
export const Sources = v.array(Id);

/** Where in a source it says so, by the source’s id: "p. 12", "Article 3", "document 102". */
export const Locators = v.record(Id, Text);

/** What every statement carries: who says so and how sure. Without sources it must say it is editorial. */
export const statementFields = {
	sources: Sources,
	locators: v.optional(Locators),
	certainty: v.optional(Certainty, 'certain'),
	/** Our own judgement or classification, not taken from a source. */
	editorial: v.optional(v.boolean(), false),
	/** What remains to be confirmed, in a reader's words. */
	caution: v.optional(TranslatedText)
};

export const Statement = v.strictObject({ text: TranslatedText, ...statementFields });

/** One side's version of a disputed matter. */
export const Claim = v.strictObject({
	claimant: TranslatedText,
	statement: TranslatedText,
	...statementFields
});

/** A disputed matter with every side's claim beside the others'. */
export const Dispute = v.strictObject({
	question: TranslatedText,
	claims: v.pipe(v.array(Claim), v.minLength(1)),
	/** Said plainly when only one side's claim is known. */
	counterClaim: v.optional(v.literal('none recorded'))
});

export const Position = v.tuple([
	v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
]);

/** A name in use for part of the time; `from` and `to` are EDTF, `to` the first date it was no longer used. */
export const HistoricalName = v.strictObject({
	names: v.strictObject({
		en: v.optional(Text),
		'zh-Hans': v.optional(Text),
		pinyin: v.optional(Text),
		ru: v.optional(Text)
	}),
	from: v.optional(Edtf),
	to: v.optional(Edtf),
	...statementFields
});

/** What a place served as for part of the time, besides being a place; `to` is the first date on which it was no more. */
export const Served = v.strictObject({
	as: v.picklist(['post', 'headquarters', 'open-crossing', 'shut-crossing']),
	/** Whose it was: of posts and headquarters, and of nothing else. */
	side: v.optional(v.picklist(['moscow', 'beijing'])),
	from: v.optional(Edtf),
	to: v.optional(Edtf),
	text: TranslatedText,
	...statementFields
});

/** How else it is written, in any language: what readers may look for and the names do not say. */
export const Spellings = v.optional(v.pipe(v.array(Text), v.minLength(1)));

/** Where a thing lies, how exactly, and who says so. */
export const location = {
	position: Position,
	/** How far the true point may lie from `position`, in metres. */
	accuracy: v.pipe(v.number(), v.minValue(1)),
	positionSource: TranslatedText
};

/** A polity of its time, as ISO 3166-1 or 3166-3 alpha-3 (SUN, CHN, RUS, USA …). */
export const PolityCode = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));

export type Served = v.InferOutput<typeof Served>;
export type Names = v.InferOutput<typeof Names>;
export type Prose = v.InferOutput<typeof Prose>;
export type Position = v.InferOutput<typeof Position>;
export type Locators = v.InferOutput<typeof Locators>;
export type Certainty = v.InferOutput<typeof Certainty>;
export type Statement = v.InferOutput<typeof Statement>;
export type Claim = v.InferOutput<typeof Claim>;
export type Dispute = v.InferOutput<typeof Dispute>;

/**
 * The shape of every record, once: the data check validates with it, and all types come from it.
 * Objects are closed: an unknown key is an error, so a misspelt field cannot hide.
 * Dates are EDTF strings (ISO 8601-2); positions are [longitude, latitude] in WGS84 degrees;
 * accuracies are metres; areas km²; lengths km.
 */
import * as v from 'valibot';
import { isWebAddress } from './web-address';

/** Ids are lower-case words joined by hyphens; a record's id is its file name. */
export const Id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')
);

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('some text'));

/** Names in the reader's three languages, neutral order; pinyin spells the Chinese name in Latin letters. */
export const Names = v.strictObject({
	en: Text,
	'zh-Hans': Text,
	pinyin: v.optional(Text),
	ru: Text
});

/** An address on the web. Every field that holds one has this shape, for the page makes it a link. */
export const WebAddress = v.pipe(
	v.string(),
	v.check(isWebAddress, 'an address that begins with https:// or http://')
);

const Doi = v.pipe(
	v.string(),
	v.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI without its resolver: 10.1234/abcd')
);

/** An EDTF date; whether it is a valid one is a rule of its own, with a better message. */
export const Edtf = Text;

export const Certainty = v.picklist(['certain', 'less-certain', 'uncertain']);

const Sources = v.array(Id);

/** What every statement carries: who says so and how sure. Without sources it must say it is editorial. */
const statementFields = {
	sources: Sources,
	certainty: v.optional(Certainty, 'certain'),
	/** Our own judgement or classification, not taken from a source. */
	editorial: v.optional(v.boolean(), false),
	/** What remains to be confirmed, in a reader's words. */
	caution: v.optional(Text)
};

export const Statement = v.strictObject({ text: Text, ...statementFields });

/** One side's version of a disputed matter. */
export const Claim = v.strictObject({
	claimant: Text,
	statement: Text,
	...statementFields
});

/** A disputed matter with every side's claim beside the others'. */
export const Dispute = v.strictObject({
	question: Text,
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

const location = {
	position: Position,
	/** How far the true point may lie from `position`, in metres. */
	accuracy: v.pipe(v.number(), v.minValue(1)),
	positionSource: Text
};

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

export const Place = v.strictObject({
	names: Names,
	historicalNames: v.optional(v.array(HistoricalName), []),
	kind: PlaceKind,
	...location,
	/** The state it lies in today, as ISO 3166-1 alpha-3, or null at sea and on disputed ground. */
	country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
	wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
	/** When the place existed, if not through the whole span of the atlas. */
	from: v.optional(Edtf),
	to: v.optional(Edtf),
	/** What it is, in one or two plain sentences. */
	description: Text,
	/** Smallest zoom at which it is drawn: 1 for the capitals of the story, up to 9. */
	prominence: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(12)), 4),
	...statementFields
});

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

export const Event = v.strictObject({
	names: Names,
	date: Edtf,
	kind: EventKind,
	period: Id,
	/** Polities that act, as ISO 3166-1/3 alpha-3 of their time (SUN, CHN, RUS, USA …). */
	actors: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
	/** Persons and units, in a reader's words, where they matter. */
	people: v.optional(v.array(Text), []),
	places: v.array(Id),
	/** Its own place on the map, when no place record stands for it. */
	location: v.optional(v.strictObject({ names: v.optional(Names), ...location })),
	sector: v.optional(Id),
	area: v.optional(Id),
	/** 25–70 words in our own words, citing `[@source-id]`. */
	caption: Text,
	/** One sentence: why it matters. */
	significance: v.optional(Text),
	disputes: v.optional(v.array(Dispute), []),
	/** Editorial: −3 (severe harm) to +3 (strong improvement) in relations between Moscow and Beijing. */
	effect: v.optional(
		v.strictObject({
			value: v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3)),
			reason: Text
		})
	),
	topic: v.optional(Id),
	...statementFields
});

export const Period = v.strictObject({
	names: Names,
	from: Edtf,
	/** The day on which the next period begins. */
	to: Edtf,
	/** 80–150 words, citing `[@source-id]`. */
	introduction: Text,
	/** Why it begins and ends where it does. */
	boundaries: Text,
	...statementFields
});

export const Stance = v.picklist([
	'alliance',
	'friendship',
	'cooperation',
	'normalized',
	'opening',
	'strained',
	'hostile',
	'armed-conflict',
	'none'
]);

/** One stretch of a relation; it lasts until the next phase begins. */
export const Phase = v.strictObject({
	from: Edtf,
	stance: Stance,
	title: Text,
	text: Text,
	events: v.optional(v.array(Id), []),
	...statementFields
});

export const Link = v.strictObject({
	/** Place ids of the two capitals. */
	between: v.tuple([Id, Id]),
	note: v.optional(Text),
	phases: v.pipe(v.array(Phase), v.minLength(1)),
	/** When the relation ended for good, if it did before the atlas ends. */
	to: v.optional(Edtf),
	prominence: v.optional(v.picklist(['main', 'major', 'minor']), 'minor')
});

export const SectorStatus = v.picklist([
	'undisputed',
	'claimed',
	'patrolled-tension',
	'armed-clash',
	'negotiation',
	'delimited',
	'demarcated'
]);

export const Treaty = v.strictObject({ title: Text, date: Edtf, text: Text, ...statementFields });

export const Sector = v.strictObject({
	names: Names,
	/** The `sector` key of its geometry. */
	geometry: Id,
	/** Place in the walk along the border, east to west, from 1. */
	order: v.pipe(v.number(), v.integer()),
	optional: v.optional(v.boolean(), false),
	river: v.optional(Id),
	/** Union republic on the Soviet side, and the state that succeeded it. */
	republic: v.nullable(Text),
	successor: Text,
	description: Text,
	position: Position,
	lengths: v.array(
		v.strictObject({ km: v.number(), claimant: Text, note: v.optional(Text), ...statementFields })
	),
	treaties: v.array(Treaty),
	statuses: v.pipe(
		v.array(v.strictObject({ from: Edtf, status: SectorStatus, text: Text, ...statementFields })),
		v.minLength(1)
	),
	disputes: v.optional(v.array(Dispute), []),
	...statementFields
});

/** Who held a disputed area, who claimed it; each stretch lasts until the next. */
export const Control = v.strictObject({
	from: Edtf,
	/** Polities in control (alpha-3); empty when nobody held it. */
	holders: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
	claimants: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
	text: Text,
	...statementFields
});

export const Area = v.strictObject({
	names: Names,
	historicalNames: v.optional(v.array(HistoricalName), []),
	sector: Id,
	/** The place whose story this is, where there is one. */
	place: v.optional(Id),
	...location,
	/** Ids of its features in the geometry files. */
	geometry: v.optional(v.array(Text), []),
	description: Text,
	sizes: v.array(
		v.strictObject({
			squareKilometres: v.number(),
			claimant: Text,
			note: v.optional(Text),
			...statementFields
		})
	),
	control: v.pipe(v.array(Control), v.minLength(1)),
	settlement: v.optional(
		v.strictObject({
			instrument: Text,
			inForce: v.optional(Edtf),
			handover: v.optional(Edtf),
			text: Text,
			...statementFields
		})
	),
	statements: v.optional(v.array(Statement), []),
	disputes: v.optional(v.array(Dispute), []),
	...statementFields
});

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
export const Geography = v.strictObject({
	names: Names,
	historicalNames: v.optional(v.array(HistoricalName), []),
	kind: GeographyKind,
	...location,
	/** When it existed, if not through the whole span of the atlas. */
	from: v.optional(Edtf),
	to: v.optional(Edtf),
	/** Ids of its features in the geometry files. */
	geometry: v.optional(v.array(Text), []),
	description: v.optional(Text),
	prominence: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(12)), 6),
	statements: v.optional(v.array(Statement), []),
	disputes: v.optional(v.array(Dispute), []),
	...statementFields
});

export const Debate = v.strictObject({
	names: Names,
	positions: v.pipe(
		v.array(
			v.strictObject({
				title: Text,
				text: Text,
				proponents: v.pipe(v.array(Text), v.minLength(1)),
				evidence: v.optional(v.array(v.strictObject({ event: Id, text: Text })), []),
				...statementFields
			})
		),
		v.minLength(2)
	),
	places: v.optional(v.array(Id), []),
	events: v.optional(v.array(Id), []),
	comment: v.optional(Text)
});

/** Aid and trade between two places, with figures by claimant. */
export const Flow = v.strictObject({
	names: Names,
	/** Place ids. */
	origin: Id,
	destination: Id,
	kind: v.picklist([
		'experts',
		'credits',
		'plants',
		'nuclear',
		'students',
		'trade',
		'military-aid',
		'aid'
	]),
	date: Edtf,
	text: Text,
	disputes: v.array(Dispute),
	...statementFields
});

/** The editorial tension index, 0 (partnership) to 10 (war). */
export const Tension = v.strictObject({
	names: Names,
	method: Text,
	scale: v.array(v.strictObject({ value: v.number(), text: Text })),
	caveats: v.array(Text),
	years: v.array(
		v.strictObject({
			year: v.pipe(v.number(), v.integer()),
			value: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
			basis: Text,
			events: v.array(Id)
		})
	),
	editorial: v.literal(true)
});

const CslName = v.union([
	v.strictObject({ family: Text, given: v.optional(Text) }),
	v.strictObject({ literal: Text })
]);
const CslDate = v.strictObject({
	'date-parts': v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
	circa: v.optional(v.boolean())
});

/** CSL-JSON, the subset we use; the id is the file name. */
export const Source = v.strictObject({
	type: v.picklist([
		'article',
		'article-journal',
		'article-magazine',
		'article-newspaper',
		'book',
		'broadcast',
		'chapter',
		'dataset',
		'document',
		'entry-encyclopedia',
		'hearing',
		'interview',
		'legislation',
		'manuscript',
		'map',
		'personal_communication',
		'post',
		'post-weblog',
		'report',
		'speech',
		'thesis',
		'treaty',
		'webpage',
		'pamphlet',
		'paper-conference',
		'review'
	]),
	title: Text,
	author: v.optional(v.array(CslName)),
	editor: v.optional(v.array(CslName)),
	translator: v.optional(v.array(CslName)),
	issued: v.optional(CslDate),
	accessed: v.optional(CslDate),
	'container-title': v.optional(Text),
	'collection-title': v.optional(Text),
	publisher: v.optional(Text),
	'publisher-place': v.optional(Text),
	volume: v.optional(v.union([Text, v.number()])),
	issue: v.optional(v.union([Text, v.number()])),
	page: v.optional(Text),
	number: v.optional(Text),
	edition: v.optional(v.union([Text, v.number()])),
	genre: v.optional(Text),
	archive: v.optional(Text),
	archive_location: v.optional(Text),
	event: v.optional(Text),
	authority: v.optional(Text),
	ISBN: v.optional(Text),
	DOI: v.optional(Doi),
	URL: v.optional(WebAddress),
	language: v.optional(Text),
	note: v.optional(Text),
	/** How we know it: the text itself was consulted, only its opening or a description, or it was not opened. */
	custom: v.strictObject({ consulted: v.picklist(['text', 'part', 'not-opened']) })
});

/** The front matter of an excerpt; the body below it is its Markdown, citing `[@source-id]`. */
export const Excerpt = v.strictObject({
	about: Id,
	title: Text,
	date: Edtf,
	certainty: v.optional(Certainty, 'certain'),
	caution: v.optional(Text),
	events: v.optional(v.array(Id), [])
});

/** Folder of `geodata/records/` → shape of the records in it. */
export const RECORD_SHAPES = {
	places: Place,
	events: Event,
	periods: Period,
	links: Link,
	sectors: Sector,
	areas: Area,
	geography: Geography,
	debates: Debate,
	flows: Flow,
	tension: Tension,
	sources: Source
} as const;

export type RecordFolder = keyof typeof RECORD_SHAPES;
export type Records = { [Folder in RecordFolder]: v.InferOutput<(typeof RECORD_SHAPES)[Folder]> };

export type Names = v.InferOutput<typeof Names>;
export type Position = v.InferOutput<typeof Position>;
export type Certainty = v.InferOutput<typeof Certainty>;
export type Statement = v.InferOutput<typeof Statement>;
export type Claim = v.InferOutput<typeof Claim>;
export type Dispute = v.InferOutput<typeof Dispute>;
export type Stance = v.InferOutput<typeof Stance>;
export type SectorStatus = v.InferOutput<typeof SectorStatus>;
export type PlaceKind = v.InferOutput<typeof PlaceKind>;
export type EventKind = v.InferOutput<typeof EventKind>;
export type Source = v.InferOutput<typeof Source>;
export type Excerpt = v.InferOutput<typeof Excerpt>;

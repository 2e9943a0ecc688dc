import * as v from 'valibot';
import type { Compiling } from '../compiling';
import { Text, TranslatedText, WebAddress } from '../fields';

const Doi = v.pipe(
	v.string(),
	v.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI without its resolver: 10.1234/abcd')
);

const CslName = v.union([
	v.strictObject({ family: Text, given: v.optional(Text) }),
	v.strictObject({ literal: Text })
]);
const CslDate = v.strictObject({
	'date-parts': v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
	circa: v.optional(v.boolean())
});

/** What a scholar would call it. */
export const SourceClass = v.picklist([
	'primary-document',
	'participants-account',
	'scholarly-work',
	'reference-work',
	'press-of-the-time',
	'press-or-web-since'
]);

/** How much of it we read: all, the passage cited, an abstract or opening only, or nothing. */
export const SourceRead = v.picklist(['whole', 'passage', 'abstract', 'unopened']);

/** CSL-JSON, the subset we use; the id is the file name. */
export const schema = v.strictObject({
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
	note: v.optional(TranslatedText),
	/** What CSL has no field for; the title in English where it is in another language. */
	custom: v.strictObject({
		class: SourceClass,
		read: SourceRead,
		translatedTitle: v.optional(Text)
	})
});

export type SourceClass = v.InferOutput<typeof SourceClass>;
export type SourceRead = v.InferOutput<typeof SourceRead>;

/** A work of the bibliography. */
export type Source = { id: string } & v.InferOutput<typeof schema>;

/** How it is compiled. */
export const compiling: Compiling = { called: 'source' };

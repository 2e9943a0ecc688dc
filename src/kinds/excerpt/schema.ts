import * as v from 'valibot';
import type { Dated, Prose } from '../compiled';
import { Certainty, Edtf, Id, Text } from '../fields';

/** The front matter of an excerpt; the body below it is its Markdown, citing `[@source-id]`. */
export const schema = v.strictObject({
	about: Id,
	title: Text,
	date: Edtf,
	certainty: v.optional(Certainty, 'certain'),
	caution: v.optional(Text),
	events: v.optional(v.array(Id), [])
});

/** The front matter of an excerpt in another language, in a file named `….zh-Hans.md` or `….ru.md` beside it. */
export const translationSchema = v.strictObject({
	title: Text,
	caution: v.optional(Text),
	/** The hash of the English that it renders. */
	renders: v.optional(Text)
});

/** An excerpt’s front matter as authored. */
export type AuthoredExcerpt = v.InferOutput<typeof schema>;

/** An excerpt as compiled: a dated section of the story of `about`. */
export type Excerpt = { id: string } & Dated<v.InferOutput<typeof schema>> & { body: Prose };

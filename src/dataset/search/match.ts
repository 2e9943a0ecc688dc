import type { Entry, Form, SearchIndex } from './search-index';
import { hasHan } from './fold';

/** How well a name answers, best first. */
export enum Match {
	Exact,
	SoundsExact,
	/** It begins with whole words. */
	Begins,
	SoundsBegins,
	/** It begins so, the last word unfinished. */
	Prefix,
	SoundsPrefix,
	/** All words are among its names, in any order. */
	Words,
	SoundsWords,
	Inside,
	SoundsInside,
	/** Chinese in two pieces, both among its names. */
	Pieces,
	/** Words misspelt, by as many slips as are added. */
	Slips,
	/** Only some of the words. */
	Some = 16
}

/** What is looked for, folded. */
export interface Query {
	words: readonly string[];
	joined: string;
	/** The same as it sounds, in one of its readings. */
	sounds: readonly string[];
	sound: string;
}

/** A record found, and the name by which. */
export interface Hit {
	entry: Entry;
	match: number;
	/** Which of its names answers; none where its words are spread over several. */
	form?: Form;
}

/** Words that a name may do without. */
const EMPTY = new Set(
	(
		'the of a an in on at and to for from by with s der die das und von im am zu la le les de du des et en d l ' +
		'и в во на с со о об по к за из от у для'
	).split(' ')
);
const LETTERS_INSIDE = 5;
const KIND_OF_PERSONS = 'people';
const YEAR = /^(?:1[89]|20)\d\d$/;

/** The words that count; all of them where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
	const telling = words.filter((word) => !EMPTY.has(word));
	return telling.length > 0 ? telling : words;
}

/** Whether an entry is of this year, which its names need not say. */
export type IsOfYear = (entry: Entry, year: number) => boolean;

/** How an entry answers, at its best; `undefined` where it does not. */
export function answer(entry: Entry, query: Query, isOfYear: IsOfYear): Hit | undefined {
	let best: Hit | undefined;
	const isNamed = entry.joined.includes(query.joined) || entry.sound.includes(query.sound);
	for (const form of isNamed ? entry.forms : []) {
		const match = answerOf(form, query);
		if (match !== undefined && (!best || match < best.match || isShorter(form, match, best)))
			best = { entry, match, form };
	}
	if (best && best.match <= Match.SoundsPrefix) return best;
	const words = answerByWords(entry, query, isOfYear);
	if (words !== undefined && (!best || words < best.match))
		best = { entry, match: words, ...formWith(entry, query) };
	return best;
}

function isShorter(form: Form, match: number, best: Hit): boolean {
	return match === best.match && form.joined.length < (best.form?.joined.length ?? 0);
}

function answerOf(form: Form, { joined, sound }: Query): Match | undefined {
	if (form.joined === joined) return Match.Exact;
	const sounds = sound.length > 1;
	if (sounds && form.sound === sound) return Match.SoundsExact;
	if (form.joined.startsWith(joined))
		return form.ends.includes(joined.length) ? Match.Begins : Match.Prefix;
	if (sounds && form.sound.startsWith(sound))
		return form.soundEnds.includes(sound.length) ? Match.SoundsBegins : Match.SoundsPrefix;
	const far = hasHan(joined) ? 1 : LETTERS_INSIDE;
	if (joined.length >= far && form.joined.includes(joined)) return Match.Inside;
	if (sound.length >= LETTERS_INSIDE && form.sound.includes(sound)) return Match.SoundsInside;
	return undefined;
}

function answerByWords(
	entry: Entry,
	{ words, sounds }: Query,
	isOfYear: IsOfYear
): Match | undefined {
	const has = (word: string, among: string) =>
		among.includes(` ${word}`) ||
		(hasHan(word) && among.includes(word)) ||
		(YEAR.test(word) && isOfYear(entry, Number(word)));
	const telling = tellingWords(words);
	if (telling.every((word) => has(word, entry.words))) {
		// A person is known by any one name.
		const isWhole = telling.every((word) => entry.words.includes(` ${word} `));
		return entry.kind === KIND_OF_PERSONS && isWhole ? Match.Begins : Match.Words;
	}
	const heard = tellingWords(sounds);
	if (!heard.every((word) => word.length > 1 && has(word, entry.sounds))) return undefined;
	const isWhole = heard.every((word) => entry.sounds.includes(` ${word} `));
	return entry.kind === KIND_OF_PERSONS && isWhole ? Match.SoundsBegins : Match.SoundsWords;
}

/** The name that holds most of what was looked for. */
function formWith(entry: Entry, { words, sounds }: Query): { form?: Form } {
	const held = (form: Form) =>
		words.filter((word) => form.joined.includes(word)).length +
		sounds.filter((word) => form.sound.includes(word)).length;
	const [first, ...others] = entry.forms;
	if (!first) return {};
	return { form: others.reduce((best, form) => (held(form) > held(best) ? form : best), first) };
}

/** All that answer. */
export function answers(index: SearchIndex, query: Query, isOfYear: IsOfYear): Hit[] {
	if (query.joined === '') return [];
	return index.entries.flatMap((entry) => answer(entry, query, isOfYear) ?? []);
}

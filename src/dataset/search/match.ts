import type { Office } from '../../kinds/person/roles';
import type { Day } from '../../time/day';
import { hasHan, isLetter } from './fold';
import type { Entry, Form, SearchIndex } from './search-index';
import type { Vocabulary } from './vocabulary';

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
	/** All words are in its names and its texts together; the fewer in its names, the more is added. */
	Spread,
	/** Chinese in two pieces, both among its names. */
	Pieces,
	/** Words misspelt, by as many slips as are added. */
	Slips,
	/** Only some of the words. */
	Some = 17
}

/** What is looked for, folded. */
export interface Query {
	words: readonly string[];
	joined: string;
	/** The same as it sounds, in one of its readings. */
	sounds: readonly string[];
	sound: string;
	/** Not as it was typed: with words replaced, or without their endings. */
	isChanged?: boolean;
}

/** A record found, and the name by which. */
export interface Hit {
	entry: Entry;
	match: number;
	/** Which of its names answers, where the match depends on it. */
	form?: Form;
	/** The same where it does not: it is worked out only for what is shown. */
	formIn?: FormIn;
	/** What answers is not what was typed, but what was made of it. */
	isChanged?: boolean;
	/** Which office answers, where it is by what somebody was, and a day on which they held it, of those asked for if they did. */
	office?: { held: Office; day: Day };
}

/** The name of an entry that holds most of what is looked for. */
export type FormIn = (entry: Entry) => Form | undefined;

/** The name by which something was found; none where its words are spread over several. */
export function formOf({ entry, form, formIn }: Hit): Form | undefined {
	return form ?? formIn?.(entry);
}

/** Words that a name may do without. */
const EMPTY = new Set(
	(
		'the of a an in on at and to for from by with s der die das und von im am zu la le les de du des et en d l ' +
		'и в во на с со о об по к за из от у для'
	).split(' ')
);
const LETTERS_INSIDE = 5;
/** A year of which something is told. */
export const YEAR = /^(?:1[89]\d\d|200[0-8])$/;

/** The words that count; all of them where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
	const telling = words.filter((word) => !EMPTY.has(word));
	return telling.length > 0 ? telling : words;
}

/** Whether an entry is of this year, which its names need not say. */
export type IsOfYear = (entry: Entry, year: number) => boolean;

/** How a name answers; `undefined` where it does not. */
function answerOf(form: Form, { joined, sound }: Query): Match | undefined {
	if (form.joined === joined) return Match.Exact;
	const isHeard = sound.length > 1;
	if (isHeard && form.sound === sound) return Match.SoundsExact;
	if (form.joined.startsWith(joined))
		return form.ends.includes(joined.length) ? Match.Begins : Match.Prefix;
	if (isHeard && form.sound.startsWith(sound))
		return form.soundEnds.includes(sound.length) ? Match.SoundsBegins : Match.SoundsPrefix;
	if (isFoundInside(joined) && form.joined.includes(joined)) return Match.Inside;
	if (sound.length >= LETTERS_INSIDE && form.sound.includes(sound)) return Match.SoundsInside;
	return undefined;
}

/** Whether it may stand anywhere in a name; less is looked for where names begin. */
function isFoundInside(joined: string): boolean {
	return joined.length >= LETTERS_INSIDE || hasHan(joined);
}

/** The name of an entry that answers best. */
function answerByName(entry: Entry, query: Query): Hit | undefined {
	let best: Hit | undefined;
	for (const form of entry.forms) {
		const match = answerOf(form, query);
		if (match !== undefined && (!best || match < best.match || isShorter(form, match, best)))
			best = { entry, match, form };
	}
	return best;
}

function isShorter(form: Form, match: number, best: Hit): boolean {
	return match === best.match && form.joined.length < (best.form?.joined.length ?? 0);
}

/** The places of entries that have a word, unfinished or whole, or that are of its year. */
export function entriesWith(
	index: SearchIndex,
	word: string,
	vocabulary: Vocabulary,
	isOfYear: IsOfYear
): ReadonlySet<number> {
	const found = new Set<number>();
	for (const known of vocabulary.beginning(word))
		for (const place of vocabulary.having(known)) found.add(place);
	if (hasHan(word)) for (const place of index.inWords(word)) found.add(place);
	if (YEAR.test(word))
		index.entries.forEach((entry, place) => {
			if (isOfYear(entry, Number(word))) found.add(place);
		});
	return found;
}

/** The places of entries that have all of the words, in any order. */
function entriesWithAll(
	index: SearchIndex,
	words: readonly string[],
	vocabulary: Vocabulary,
	isOfYear: IsOfYear
): ReadonlySet<number> {
	const [first, ...others] = tellingWords(words).map((word) =>
		entriesWith(index, word, vocabulary, isOfYear)
	);
	const all = new Set<number>();
	if (!first || others.length === 0) return first ?? all;
	for (const place of first) if (others.every((found) => found.has(place))) all.add(place);
	return all;
}

/** The name that holds most of what was looked for. */
function formWith(entry: Entry, { words, sounds }: Query): Form | undefined {
	let best: { form: Form; held: number } | undefined;
	for (const form of entry.forms) {
		let held = 0;
		for (const word of words) if (form.joined.includes(word)) held++;
		for (const word of sounds) if (form.sound.includes(word)) held++;
		if (!best || held > best.held) best = { form, held };
	}
	return best?.form;
}

/** All that answer, each at its best. */
export function answers(index: SearchIndex, query: Query, isOfYear: IsOfYear): Hit[] {
	if (query.joined === '') return [];
	const named = new Set([
		...index.inNames(query.joined, !isFoundInside(query.joined)),
		...index.inSounds(query.sound, query.sound.length < LETTERS_INSIDE)
	]);
	// One letter stands for what begins with it; that it begins some word of half of all names tells nobody anything.
	const isAnswered = isLetter(query.joined) && named.size > 0;
	const none: ReadonlySet<number> = new Set();
	const written = isAnswered ? none : entriesWithAll(index, query.words, index.words, isOfYear);
	const isHeard = !isAnswered && query.sounds.every((word) => word.length > 1);
	const heard = isHeard ? entriesWithAll(index, query.sounds, index.sounds, isOfYear) : none;
	const formIn: FormIn = (entry) => formWith(entry, query);
	const hits: Hit[] = [];
	const answer = (place: number) => {
		const entry = index.entries[place];
		if (!entry) return;
		const byName = named.has(place) ? answerByName(entry, query) : undefined;
		const byWords = written.has(place)
			? Match.Words
			: heard.has(place)
				? Match.SoundsWords
				: undefined;
		if (byName && (byWords === undefined || byName.match <= byWords)) hits.push(byName);
		else if (byWords !== undefined) hits.push({ entry, match: byWords, formIn });
	};
	for (const place of named) answer(place);
	for (const place of written) if (!named.has(place)) answer(place);
	for (const place of heard) if (!named.has(place) && !written.has(place)) answer(place);
	return hits;
}

/** What may be meant where nothing is called so: words misspelt, Chinese in pieces, some of the words. */
import { Match, entriesWith, tellingWords, type Hit, type IsOfYear, type Query } from './match';
import { hasHan } from './fold';
import { KeptAnswers } from './kept-answers';
import type { Entry, Form, SearchIndex } from './search-index';
import { lettersApart, lettersOf, slipsBetween, slipsForgiven } from './slips';

/** Chinese characters that only join others. */
const JOINING = /^[的和与在对于及之]/u;

/** What was found near words, for each index. */
const near = new WeakMap<SearchIndex, KeptAnswers<ReadonlyMap<number, number>>>();

/** Which entries have a word that this one may be, with how many slips at least. */
function entriesNear(index: SearchIndex, word: string): ReadonlyMap<number, number> {
	const known = near.get(index) ?? new KeptAnswers((asked) => lookNear(index, asked));
	near.set(index, known);
	return known.for(word);
}

function lookNear({ spelt }: SearchIndex, word: string): Map<number, number> {
	const most = slipsForgiven(word);
	const letters = lettersOf(word);
	const found = new Map<number, number>();
	const find = (known: string, slips: number) => {
		for (const place of spelt.having(known))
			found.set(place, Math.min(slips, found.get(place) ?? Infinity));
	};
	for (const known of spelt.beginning(word)) find(known, 0);
	for (let length = word.length - most; length <= word.length + most; length++)
		for (const known of spelt.ofLength(length)) {
			if (lettersApart(known.letters, letters) > 2 * most) continue;
			const slips = slipsBetween(word, known.word, most);
			if (slips <= most) find(known.word, slips);
		}
	return found;
}

/** Entries all of whose words are there, some of them misspelt; or that are one word with slips. */
export function withSlips(index: SearchIndex, { sounds, sound }: Query): Hit[] {
	if (hasHan(sound)) return [];
	const total = new Map<number, number>();
	const [first, ...others] = tellingWords(sounds).map((word) => entriesNear(index, word));
	for (const [place, slips] of first ?? []) {
		let sum = slips;
		for (const other of others) sum += other.get(place) ?? Infinity;
		if (sum > 0 && sum < Infinity) total.set(place, sum);
	}
	if (sounds.length > 1)
		for (const [place, slips] of entriesNear(index, sound))
			if (slips > 0) total.set(place, Math.min(slips, total.get(place) ?? Infinity));
	return [...total].flatMap(([place, slips]) => {
		const entry = index.entries[place];
		if (!entry) return [];
		const match = Match.Slips + Math.min(slips, Match.Some - Match.Slips) - 1;
		return [{ entry, match, ...nearestForm(entry, [...sounds, sound]) }];
	});
}

/** The name that has a word most like one of those typed. */
function nearestForm(entry: Entry, typed: readonly string[]): { form?: Form } {
	let best: { form: Form; slips: number } | undefined;
	for (const form of entry.forms) {
		const slips = Math.min(
			...wordsOf(form).flatMap((word) => typed.map((other) => slipsBetween(other, word, 3)))
		);
		if (!best || slips < best.slips) best = { form, slips };
	}
	return best ? { form: best.form } : {};
}

/** Its words as they sound, and all of it. */
function wordsOf({ sound, soundEnds }: Form): string[] {
	return [sound, ...soundEnds.map((end, place) => sound.slice(soundEnds[place - 1] ?? 0, end))];
}

/** Entries whose names hold a Chinese text piece by piece, each of at least two characters. */
export function inPieces(index: SearchIndex, { words, joined }: Query): Hit[] {
	if (!hasHan(joined) || joined.length < 4) return [];
	const isMadeOf = ({ words: known }: Entry) =>
		words.every((word) =>
			hasHan(word) ? consists(word, known) : ` ${known}`.includes(` ${word}`)
		);
	return index.entries.filter(isMadeOf).map((entry) => ({ entry, match: Match.Pieces }));
}

function consists(text: string, known: string): boolean {
	let rest = text;
	while (rest !== '') {
		const length = longestBeginning(rest, known);
		if (length >= 2) rest = rest.slice(length);
		else if (rest !== text && JOINING.test(rest)) rest = rest.slice(1);
		else return false;
	}
	return true;
}

function longestBeginning(text: string, known: string): number {
	let length = 0;
	while (length < text.length && known.includes(text.slice(0, length + 1))) length++;
	return length;
}

/** Entries that have at least half of what was looked for, by its letters. */
export function withSome(index: SearchIndex, query: Query, isOfYear: IsOfYear): Hit[] {
	const telling = tellingWords(query.words);
	const letters = telling.join('').length;
	const held = new Map<number, number>();
	const hold = (place: number, length: number) => held.set(place, (held.get(place) ?? 0) + length);
	for (const word of telling) {
		if (hasHan(word))
			index.entries.forEach((entry, place) => hold(place, longestInside(word, entry.words)));
		else if (word.length > 2)
			for (const place of entriesWith(index, word, index.words, isOfYear)) hold(place, word.length);
	}
	return [...held].flatMap(([place, length]): Hit[] => {
		const entry = index.entries[place];
		if (!entry || length < 2 || length * 2 < letters) return [];
		return [{ entry, match: Match.Some + 1 - length / letters }];
	});
}

/** How long the longest piece of a Chinese text is that is among the words; 0 where no two signs are. */
function longestInside(text: string, known: string): number {
	let longest = 0;
	for (let from = 0; from + 2 <= text.length; from++) {
		let length = Math.max(2, longest + 1);
		while (from + length <= text.length && known.includes(text.slice(from, from + length)))
			longest = length++;
	}
	return longest;
}

/** What may be meant where nothing is called so: words misspelt, Chinese in pieces, some of the words. */
import {
	Match,
	YEAR,
	entriesWith,
	tellingWords,
	type FormIn,
	type Hit,
	type IsOfYear,
	type Query
} from './match';
import { hasHan } from './fold';
import type { Entry, Form, SearchIndex } from './search-index';
import { slipsBetween } from './slips';

/** A piece of a Chinese text has at least so many signs. */
const FEWEST_SIGNS = 2;
/** Chinese characters that only join others. */
const JOINING = /^[的和与在对于及之]/u;

/** Entries all of whose words are there, some of them misspelt; or that are one word with slips. */
export function withSlips(index: SearchIndex, { sounds, sound }: Query): Hit[] {
	if (hasHan(sound)) return [];
	const total = new Map<number, number>();
	const [first, ...others] = tellingWords(sounds).map((word) => index.nearWord(word));
	for (const [place, slips] of first ?? []) {
		let sum = slips;
		for (const other of others) sum += other.get(place) ?? Infinity;
		if (sum > 0 && sum < Infinity) total.set(place, sum);
	}
	// A whole name that is near comes before one of whose words some are.
	if (sounds.length > 1)
		for (const [place, slips] of index.nearWord(sound))
			if (slips > 0) total.set(place, Math.min(slips - 0.5, total.get(place) ?? Infinity));
	const formIn: FormIn = (entry) => nearestForm(entry, [...sounds, sound]);
	return [...total].flatMap(([place, slips]) => {
		const entry = index.entries[place];
		if (!entry) return [];
		const match = Match.Slips + Math.min(slips, Match.Some - Match.Slips) - 1;
		return [{ entry, match, formIn }];
	});
}

/** The name that has a word most like one of those typed. */
function nearestForm(entry: Entry, typed: readonly string[]): Form | undefined {
	let best: { form: Form; slips: number } | undefined;
	for (const form of entry.forms) {
		const slips = Math.min(
			...wordsOf(form).flatMap((word) => typed.map((other) => slipsBetween(other, word, 3)))
		);
		if (!best || slips < best.slips) best = { form, slips };
	}
	return best?.form;
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
	// What consists of pieces begins with one: who has not its first two signs need not be looked at.
	const first = words.find(hasHan) ?? '';
	return [...index.inWords(first.slice(0, FEWEST_SIGNS))].flatMap((place): Hit[] => {
		const entry = index.entries[place];
		return entry && isMadeOf(entry) ? [{ entry, match: Match.Pieces }] : [];
	});
}

function consists(text: string, known: string): boolean {
	let rest = text;
	while (rest !== '') {
		const length = longestBeginning(rest, known);
		if (length >= FEWEST_SIGNS) rest = rest.slice(length);
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
		// A year alone says nothing: much was there in it.
		if (YEAR.test(word)) continue;
		if (hasHan(word))
			for (const place of entriesWithPieces(index, word))
				hold(place, longestInside(word, index.entries[place]?.words ?? ''));
		else if (word.length > 2)
			for (const place of entriesWith(index, word, index.words, isOfYear)) hold(place, word.length);
	}
	for (const word of telling.filter((one) => YEAR.test(one)))
		for (const place of entriesWith(index, word, index.words, isOfYear))
			if (held.has(place)) hold(place, word.length);
	return [...held].flatMap(([place, length]): Hit[] => {
		const entry = index.entries[place];
		if (!entry || length < 2 || length * 2 < letters) return [];
		return [{ entry, match: Match.Some + 1 - length / letters }];
	});
}

/** The places of entries that hold any two neighbouring signs of a Chinese text. */
function entriesWithPieces(index: SearchIndex, text: string): ReadonlySet<number> {
	const found = new Set<number>();
	for (let from = 0; from + FEWEST_SIGNS <= text.length; from++)
		for (const place of index.inWords(text.slice(from, from + FEWEST_SIGNS))) found.add(place);
	return found;
}

/** How long the longest piece of a Chinese text is that is among the words; 0 where no two signs are. */
function longestInside(text: string, known: string): number {
	let longest = 0;
	for (let from = 0; from + FEWEST_SIGNS <= text.length; from++) {
		let length = Math.max(FEWEST_SIGNS, longest + 1);
		while (from + length <= text.length && known.includes(text.slice(from, from + length)))
			longest = length++;
	}
	return longest;
}

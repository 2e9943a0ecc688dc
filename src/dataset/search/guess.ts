/** What may be meant where nothing is called so: words misspelt, Chinese in pieces, some of the words. */
import {
	Match,
	YEAR,
	entriesWith,
	tellingWords,
	type Hit,
	type IsOfYear,
	type Query
} from './match';
import { hasHan } from './fold';
import type { Entry, Form, SearchIndex } from './search-index';
import { slipsBetween } from './slips';

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
		// A year alone says nothing: much was there in it.
		if (YEAR.test(word)) continue;
		if (hasHan(word))
			index.entries.forEach((entry, place) => {
				const length = longestInside(word, entry.words);
				if (length > 0) hold(place, length);
			});
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

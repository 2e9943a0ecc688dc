import { atOnce } from '../../time/slices';
import { fold } from './fold';
import { inPieces, withSlips, withSome } from './guess';
import { onOtherKeyboard } from './keyboard';
import { answers, type Hit, type IsOfYear, type Query } from './match';
import { bestFirst } from './ranking';
import type { SearchIndex } from './search-index';
import { WORKS } from './search-keys';
import { soundOf, type Reading } from './sound';
import { spread, toldNowhere, type ToldIn } from './spread';
import { stemOf } from './stem';

/** What was found, best first. */
export interface Found {
	hits: Hit[];
	/** Nothing is called so: these are only near. */
	near: boolean;
	/** The text that was looked for instead of what was typed: as the other keyboard would have written it. */
	instead?: string;
}

const READINGS: readonly Reading[] = ['english', 'german', 'french'];

/** Letters of scholarly transliterations, and as English writes them. */
const CARONS = /[šžčŝěŠŽČŜ]/;
const CARON_SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/šč|ŝ/gi, 'shch'],
	[/š/gi, 'sh'],
	[/ž/gi, 'zh'],
	[/č/gi, 'ch'],
	[/x/gi, 'kh']
];

function withoutCarons(text: string): string {
	return CARON_SOUNDS.reduce((written, [sign, by]) => written.replace(sign, by), text);
}

/** Pinyin with its tones as figures. */
const TONES = /([a-zü:]+)[1-5](?![0-9])/gi;

/** What is typed, as it is compared: by itself, and with the names of other languages and times replaced. */
export function queriesOf(index: SearchIndex, typed: string, reading: Reading): Query[] {
	const texts = [typed];
	if (/[a-zü:][1-5][a-z]|[a-zü:][1-5]\b.*[a-zü:][1-5]\b/i.test(typed))
		texts.push(typed.replace(TONES, '$1'));
	if (CARONS.test(typed)) texts.push(withoutCarons(typed));
	const folded = texts.map((text) => fold(text, index.characters));
	const { words } = index.keys;
	const changed = folded.flatMap((text) => {
		const stem = stemOf(text);
		return [withWords(text, words), stem, withWords(stem, words)];
	});
	// What stands for a word that was typed is written as the records write it, whoever typed it.
	const given = new Set([...folded, ...folded.map(stemOf)].flatMap((text) => text.split(' ')));
	const soundIn = (text: string) =>
		text
			.split(' ')
			.map((word) => soundOf(word, given.has(word) ? reading : 'english'))
			.join(' ');
	return [...new Set([...folded, ...changed])]
		.filter((text) => text !== '')
		.map((text) => ({
			...queryOf(text, soundIn(text)),
			...(folded.includes(text) ? {} : { isChanged: true })
		}));
}

function queryOf(text: string, sounding: string): Query {
	const sounds = sounding.split(' ');
	return {
		words: text.split(' '),
		joined: text.replaceAll(' ', ''),
		sounds,
		sound: sounds.join('')
	};
}

/** The text with its words, or two of them together, as the records write them. */
function withWords(text: string, words: Readonly<Record<string, string>>): string {
	const given = text.split(' ');
	const written: string[] = [];
	for (let place = 0; place < given.length; place++) {
		const word = given[place] ?? '';
		const pair = words[`${word} ${given[place + 1] ?? ''}`];
		written.push(pair ?? words[word] ?? word);
		if (pair !== undefined) place++;
	}
	return written.join(' ');
}

/** The best answer of each entry to any of the queries. */
function best(hits: readonly Hit[]): Hit[] {
	const byEntry = new Map<Hit['entry'], Hit>();
	for (const hit of hits) {
		const known = byEntry.get(hit.entry);
		if (!known || hit.match < known.match) byEntry.set(hit.entry, hit);
	}
	return bestFirst(byEntry.values());
}

function named(index: SearchIndex, typed: string, isOfYear: IsOfYear): Hit[] {
	const found = (readings: readonly Reading[]) =>
		best(
			readings.flatMap((reading) =>
				queriesOf(index, typed, reading).flatMap((query) =>
					answers(index, query, isOfYear).map((hit) =>
						query.isChanged ? { ...hit, isChanged: true } : hit
					)
				)
			)
		);
	const english = found(['english']);
	return english.length > 0 ? english : found(['german', 'french']);
}

function guessed(index: SearchIndex, typed: string): Hit[] {
	const text = fold(typed, index.characters);
	const sounding = new Set(READINGS.map((reading) => soundOf(text, reading)));
	const queries = [...sounding].map((sound) => queryOf(text, sound));
	const pieces = best(queries.flatMap((query) => inPieces(index, query)));
	if (pieces.length > 0) return pieces;
	return best(queries.flatMap((query) => withSlips(index, query)));
}

/**
 * Finds records and works by their names. What is called so comes first; where nothing is, it may be
 * the other keyboard, then words misspelt, then names that hold only some of the words. In steps, so
 * that the page may answer in between.
 */
export function* finding(
	index: SearchIndex,
	typed: string,
	isOfYear: IsOfYear,
	isInTexts: (typed: string) => boolean,
	told: ToldIn = toldNowhere
): Generator<void, Found> {
	const called = named(index, typed, isOfYear);
	yield;
	const hits = called.some(isRecord)
		? called
		: best([
				...called,
				...queriesOf(index, typed, 'english').flatMap((query) =>
					spread(index, query, isOfYear, told)
				)
			]);
	yield;
	if (hits.length > 0 || isInTexts(typed)) return { hits, near: false };
	yield;
	const instead = onOtherKeyboard(typed);
	if (instead !== undefined && typed.trim().length > 2) {
		const swapped = named(index, instead, isOfYear).filter(isWrittenSo);
		yield;
		if (swapped.length > 0 || isInTexts(instead)) return { hits: swapped, near: false, instead };
	}
	const near = guessed(index, typed);
	if (near.length > 0) return { hits: near, near: true };
	yield;
	const nearInstead = instead === undefined ? [] : guessed(index, instead);
	if (nearInstead.length > 0) return { hits: nearInstead, near: true };
	yield;
	const some = queriesOf(index, typed, 'english').flatMap((query) =>
		withSome(index, query, isOfYear)
	);
	return { hits: best(some), near: true };
}

/** The same, all steps at once. */
export function find(...asked: Parameters<typeof finding>): Found {
	return atOnce(finding(...asked));
}

const isRecord = ({ entry }: Hit) => entry.kind !== WORKS;

/** Not only sounds so. */
function isWrittenSo({ match }: Hit): boolean {
	return match % 2 === 0;
}

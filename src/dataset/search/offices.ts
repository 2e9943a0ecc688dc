/** Persons by what they were and when: "soviet premier 1969", «министр иностранных дел Китая 1972», 苏联总理. */
import { LANGUAGES } from '../../i18n';
import type { Finder } from '../../kinds';
import { ROLES, type Office } from '../../kinds/person/roles';
import { FIRST_DAY, LAST_DAY, clampDay } from '../../time/day';
import { fold, hasHan, type Characters } from './fold';
import { Match, type Hit } from './match';
import {
	CHINESE_HEADS,
	HEADS,
	POWER_PHRASES,
	ROLE_PHRASES,
	SAME_WORDS,
	SAYS_NOTHING,
	type Phrases
} from './office-words';
import type { Entry, SearchIndex } from './search-index';
import { mend } from './office-slips';
import { stemOf } from './stem';
import { takeTime, type Span } from './time-in-query';

/** An office as it is compared with what is typed. */
interface Known {
	entry: Entry;
	office: Office;
	/** The words of its title, in all languages, without endings. */
	words: ReadonlySet<string>;
	/** What its state or party is called, and what its roles are. */
	powers: readonly Phrases[];
	roles: readonly Phrases[];
	/** In Chinese: its titles, names of its state, party and holder, and what the office is called. */
	titles: readonly string[];
	names: readonly string[];
	called: readonly string[];
	/** In the order in which the roles are told; others last. */
	place: number;
}

/** How well an office answers: whether by the name of its own state or party, and of its holder. */
interface Answer {
	known: Known;
	ofItsOwn: number;
	days: number;
}

const ALL_TIME: Span = { from: FIRST_DAY, to: LAST_DAY + 1 };
const FEWEST_SIGNS = 2;

/** Every office that the record tells of. */
export class Offices {
	readonly #known: Known[] = [];

	constructor(
		dataset: Finder,
		readonly index: SearchIndex
	) {
		const entries = new Map(index.entries.map((entry) => [entry.id, entry]));
		for (const { id, offices } of dataset.data.people)
			for (const office of offices) {
				const entry = entries.get(id);
				if (entry) this.#known.push(knownOf(entry, office, index.characters));
			}
	}

	/** Those who held what is typed, best first; none where anything else is typed, too. */
	find(typed: string): Hit[] {
		const { words, span } = this.#read(typed);
		return this.#heldBy(words, span);
	}

	/** The same where what is typed is misspelt; for what no name answers. */
	findMisspelt(typed: string): Hit[] {
		const { words, span } = this.#read(typed);
		const mended = words.map(mend);
		return mended.some((word, place) => word !== words[place]) ? this.#heldBy(mended, span) : [];
	}

	#read(typed: string) {
		const { rest, span } = takeTime(typed);
		const words = fold(rest, this.index.characters)
			.split(' ')
			.filter((word) => !SAYS_NOTHING.includes(word));
		return { words, span };
	}

	#heldBy(words: readonly string[], { from, to }: Span = ALL_TIME): Hit[] {
		if (!words.some(isHead)) return [];
		const asked = new Words(words);
		const answers = this.#known.flatMap((known): Answer[] => {
			const [begun, , , ended] = known.office.when.days;
			const days = Math.min(ended, to) - Math.max(begun, from);
			const ofItsOwn = days > 0 ? covered(known, asked) : undefined;
			return ofItsOwn === undefined ? [] : [{ known, ofItsOwn, days }];
		});
		const seen = new Set<Entry>();
		return answers
			.sort(compare)
			.filter(({ known: { entry } }) => !seen.has(entry) && seen.add(entry))
			.map(({ known: { entry, office: held } }) => {
				const day = clampDay(Math.max(held.when.days[1], from));
				return { entry, match: Match.Begins, office: { held, day } };
			});
	}
}

function compare(a: Answer, b: Answer): number {
	return (
		b.ofItsOwn - a.ofItsOwn ||
		a.known.place - b.known.place ||
		b.days - a.days ||
		b.known.entry.mentions - a.known.entry.mentions
	);
}

function knownOf(entry: Entry, office: Office, characters: Characters): Known {
	const all = LANGUAGES.map((language) => fold(office.title[language] ?? '', characters));
	const titles = all.filter(hasHan);
	const words = all.filter((title) => !hasHan(title)).flatMap((title) => title.split(' '));
	const powers = POWER_PHRASES.filter(({ codes }) => codes.includes(office.of)).map(
		({ phrases }) => phrases
	);
	const roles = office.roles.map((role) => ROLE_PHRASES[role]);
	const holder = entry.forms.map(({ joined }) => joined).filter((name) => name.length > 1);
	const heads = CHINESE_HEADS.filter((head) => titles.some((title) => title.endsWith(head)));
	return {
		entry,
		office,
		words: new Set(words.map(plainWord)),
		powers,
		roles,
		titles,
		names: [...powers.flat(2), ...holder].filter(hasHan),
		called: [...heads, ...roles.flat(2).filter(hasHan)],
		place: Math.min(ROLES.length, ...office.roles.map((role) => ROLES.indexOf(role)))
	};
}

function plainWord(word: string): string {
	const stem = stemOf(word);
	return SAME_WORDS[stem] ?? stem;
}

function isHead(word: string): boolean {
	if (hasHan(word)) return CHINESE_HEADS.some((head) => word.includes(head));
	return HEADS.some((head) => isWord(head, word));
}

/** `советск-` is every word that begins so. */
function isWord(known: string, word: string): boolean {
	return known.endsWith('-') ? word.startsWith(known.slice(0, -1)) : known === word;
}

/** What is typed, word by word; what is asked of it for one office is known for the next. */
class Words {
	readonly plain: readonly string[];
	readonly #lengths = new Map<Phrases, number[]>();

	constructor(readonly all: readonly string[]) {
		this.plain = all.map(plainWord);
	}

	/** How many of the words one of the phrases covers, from a place on. */
	lengthAt(lists: readonly Phrases[], from: number): number {
		return Math.max(0, ...lists.map((phrases) => this.#lengthsOf(phrases)[from] ?? 0));
	}

	#lengthsOf(phrases: Phrases): number[] {
		const known = this.#lengths.get(phrases);
		if (known) return known;
		const lengths = this.all.map((_, from) => {
			const found = phrases.find((phrase) =>
				phrase.every((word, place) => isWord(word, this.all[from + place] ?? ''))
			);
			return found?.length ?? 0;
		});
		this.#lengths.set(phrases, lengths);
		return lengths;
	}
}

/**
 * How often what is typed names the office's own state or party, or its holder;
 * `undefined` where a word is no word of it.
 */
function covered(known: Known, words: Words): number | undefined {
	let ofItsOwn = 0;
	let from = 0;
	while (from < words.all.length) {
		const found = coveredAt(known, words, from);
		if (!found) return undefined;
		ofItsOwn += found.ofItsOwn;
		from += found.length;
	}
	return ofItsOwn;
}

/** What stands at a place of what is typed, if it is of the office: over how many words, and whether it is a name. */
function coveredAt(known: Known, words: Words, from: number) {
	const word = words.all[from] ?? '';
	const plain = words.plain[from] ?? '';
	const ofPower = words.lengthAt(known.powers, from);
	const ofRole = words.lengthAt(known.roles, from);
	if (ofPower > 0 && ofPower >= ofRole) return { ofItsOwn: 1, length: ofPower };
	if (hasHan(word)) {
		const ofItsOwn = coveredInChinese(known, word);
		return ofItsOwn === undefined ? undefined : { ofItsOwn, length: 1 };
	}
	if (ofRole > 0) return { ofItsOwn: 0, length: ofRole };
	if (known.words.has(plain)) return { ofItsOwn: 0, length: 1 };
	return isNameOf(known.entry, plain) ? { ofItsOwn: 1, length: 1 } : undefined;
}

function isNameOf({ words }: Entry, word: string): boolean {
	return word.length > FEWEST_SIGNS && ` ${words}`.includes(` ${word}`);
}

/** The same for Chinese: it is made of names and the office, in either order, or of one of them where the other is a word by itself. */
function coveredInChinese(known: Known, text: string): number | undefined {
	let rest = text;
	let ofItsOwn = 0;
	let isNamed = !isHead(text);
	while (rest !== '' && !isOffice(known, rest)) {
		const name = longest(known.names, rest);
		const office = longest(known.called, rest);
		if (name > 0 && name >= office) ofItsOwn++;
		else if (office > 0) isNamed = true;
		else if (!rest.startsWith('的')) return undefined;
		rest = rest.slice(Math.max(1, name, office));
	}
	return isNamed || rest !== '' ? ofItsOwn : undefined;
}

/** A name of the office, or the end of its title. */
function isOffice({ called, titles }: Known, text: string): boolean {
	if (called.includes(text)) return true;
	return text.length >= FEWEST_SIGNS && titles.some((title) => title.endsWith(text));
}

function longest(names: readonly string[], text: string): number {
	return Math.max(0, ...names.filter((name) => text.startsWith(name)).map((name) => name.length));
}

import { Haystack } from './haystack';
import { fold, readCharacters, type Characters } from './fold';
import { KeptAnswers } from './kept-answers';
import { entriesNear } from './near-word';
import type { SearchKeys } from './search-keys';
import { soundOf } from './sound';
import { Vocabulary } from './vocabulary';

/** One name as it is compared: in one piece, and where its words begin. */
export interface Form {
	/** As it is written. */
	text: string;
	/** Only one of several names that are written together. */
	isPart?: boolean;
	/** Folded, without the spaces. */
	joined: string;
	/** Where words end in it. */
	ends: readonly number[];
	/** The same, as it sounds. */
	sound: string;
	soundEnds: readonly number[];
}

/** A record, or a work, with all by which it is found. */
export interface Subject {
	id: string;
	kind: string;
	/** How many others name it. */
	mentions: number;
	names: readonly string[];
	/** What else is said of it, of which any words may be looked for. */
	also?: string;
}

/** The same as it is looked for. */
export interface Entry {
	id: string;
	kind: string;
	mentions: number;
	forms: readonly Form[];
	/** All forms and all their sounds, each behind a BEFORE_NAME: what is in none of them is in no name. */
	joined: string;
	sound: string;
	/** All its words, folded; for Chinese, of which any part may be looked for. */
	words: string;
}

/** Where several names of one thing are written together: "Zhenbao / Damansky Island", "Yining (Ghulja)". */
const PARTS = / \/ |[（(）)[\];；]/u;
/** What names of some things begin with, and readers leave out. */
const LEADING =
	/^(?:остров|озеро|река|хребет|перевал|пик|протока|полигон|пост|застава|lake|mount|the|a) (?=.)/;
/** Persons are known by any one of their names. */
const KIND_OF_PERSONS = 'people';
/** Longer ones nobody types whole. */
const LONGEST_JOINED = 24;
/** Stands before each name of an entry where they are in one piece; no letter. */
const BEFORE_NAME = '|';
/** ms: as long as the page may be busy at a stretch while the index is made. */
const STRETCH = 8;

/** All keys, folded, ready to be compared with what is typed. */
export class SearchIndex {
	readonly characters: Characters;
	readonly entries: Entry[] = [];
	/** Words as they are written, and as they sound. */
	readonly words = new Vocabulary();
	readonly sounds = new Vocabulary();
	/** Words as they sound, and whole names without spaces, to be compared where something is misspelt. */
	readonly spelt = new Vocabulary();

	/** The same three of all entries, to be looked through at once; made once all entries are known. */
	#joined = new Haystack([]);
	#sound = new Haystack([]);
	#words = new Haystack([]);
	readonly #near = new KeptAnswers((word) => entriesNear(this.spelt, word));

	private constructor(readonly keys: SearchKeys) {
		this.characters = readCharacters(keys.characters);
	}

	/** Made bit by bit, so that the page answers meanwhile. */
	static async of(
		keys: SearchKeys,
		subjects: Iterable<Subject>,
		rest: () => Promise<void>
	): Promise<SearchIndex> {
		const index = new SearchIndex(keys);
		let since = performance.now();
		for (const subject of subjects) {
			index.#add(subject);
			if (performance.now() - since < STRETCH) continue;
			await rest();
			since = performance.now();
		}
		// None of it is left for the first keystroke.
		for (const make of index.#last()) {
			await rest();
			make();
		}
		return index;
	}

	/** What is made of all entries, each in a moment of its own. */
	#last(): (() => void)[] {
		const { entries } = this;
		return [
			() => (this.#joined = new Haystack(entries.map(({ joined }) => joined))),
			() => (this.#sound = new Haystack(entries.map(({ sound }) => sound))),
			() => (this.#words = new Haystack(entries.map(({ words }) => words))),
			() => this.words.order(),
			() => this.sounds.order(),
			() => this.spelt.order()
		];
	}

	/** Places of the entries in one of whose names this stands, in one piece; or with which one begins. */
	inNames(joined: string, atBeginning: boolean): Iterable<number> {
		return this.#joined.placesOf(atBeginning ? BEFORE_NAME + joined : joined);
	}

	/** Places of those in one of whose names it is heard. */
	inSounds(sound: string, atBeginning: boolean): Iterable<number> {
		return this.#sound.placesOf(atBeginning ? BEFORE_NAME + sound : sound);
	}

	/** Places of those in whose words this stands, also within a word. */
	inWords(text: string): Iterable<number> {
		return this.#words.placesOf(text);
	}

	/** Places of those that have a word that this one may be, with how many slips at least. */
	nearWord(word: string): ReadonlyMap<number, number> {
		return this.#near.for(word);
	}

	#add({ id, kind, mentions, names, also = '' }: Subject): void {
		const forms: Form[] = [];
		const words = new Set<string>();
		const sounds = new Set<string>();
		const wholes = new Set(names);
		for (const name of new Set(names.flatMap(partsOf))) {
			const whole = fold(name, this.characters);
			if (whole === '') continue;
			const short = whole.replace(LEADING, '');
			const single = kind === KIND_OF_PERSONS ? whole.split(' ') : [];
			for (const folded of new Set([whole, short, ...single])) {
				const form = formOf(name, folded);
				const known = forms.find(({ joined }) => joined === form.joined);
				if (!known) forms.push(wholes.has(name) ? form : { ...form, isPart: true });
				else if (wholes.has(name)) delete known.isPart;
			}
			words.add(whole);
			sounds.add(soundOf(whole));
		}
		const place = this.entries.length;
		const further = also === '' ? '' : fold(also, this.characters);
		this.entries.push({
			id,
			kind,
			mentions,
			forms,
			joined: forms.map(({ joined }) => BEFORE_NAME + joined).join(''),
			sound: forms.map(({ sound }) => BEFORE_NAME + sound).join(''),
			words: [...words, further].join(' ')
		});
		const add = (texts: Iterable<string>, ...to: Vocabulary[]) => {
			for (const text of texts)
				for (const word of text.split(' ')) for (const list of to) list.add(word, place);
		};
		add([...words, further], this.words);
		add(sounds, this.sounds, this.spelt);
		add([soundOf(further)], this.sounds);
		for (const { sound, soundEnds } of forms)
			if (soundEnds.length > 1 && sound.length <= LONGEST_JOINED) this.spelt.add(sound, place);
	}
}

/** A name whole, and the names that it is made of. */
function partsOf(name: string): string[] {
	const parts = name
		.split(PARTS)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	return parts.length > 1 ? [name, ...parts] : parts;
}

function formOf(text: string, folded: string): Form {
	const sound = soundOf(folded);
	return {
		text,
		joined: folded.replaceAll(' ', ''),
		ends: endsOf(folded),
		sound: sound.replaceAll(' ', ''),
		soundEnds: endsOf(sound)
	};
}

function endsOf(words: string): number[] {
	let end = 0;
	return words.split(' ').map((word) => (end += word.length));
}

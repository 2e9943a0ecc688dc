import { beforeEach, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { fileIn } from '../../../src/dataset/file-in-language';
import type { Language } from '../../../src/i18n';
import { WORDS } from '../../../src/i18n/whole';
import type { OpeningData } from '../../../src/kinds';
import { Atlas } from '../../../src/state/atlas.svelte';
import { firstSpoken, speak } from '../../../src/state/speaking';
import { letFetchSay } from '../fixtures/failing-fetch';
import { ENGLISH } from '../fixtures/spoken';
import { publicJson } from '../geodata/public-data';

const opening = (language: Language) => publicJson<OpeningData>(fileIn('opening.json', language));

/** What is asked for, and what fails; words come when the test says so, if it does. */
let asked: string[];
let failing: Set<string>;
let waiting: Map<Language, () => void>;
let held: Set<Language>;
let atlas: Atlas;
beforeEach(() => {
	asked = [];
	failing = new Set();
	waiting = new Map();
	held = new Set();
	atlas = new Atlas(new Dataset(opening('en')), ENGLISH, {
		words: async (language) => {
			asked.push(`words ${language}`);
			if (held.has(language)) await new Promise<void>((come) => waiting.set(language, come));
			if (failing.has(`words ${language}`)) throw new TypeError('no script');
			return WORDS[language];
		},
		opening: (language) => {
			asked.push(`opening ${language}`);
			return failing.has(`opening ${language}`)
				? Promise.reject(new TypeError('no file'))
				: Promise.resolve(opening(language));
		}
	});
});
/** The language of the page, of its texts, and of its words. */
const spoken = () => [
	atlas.language,
	atlas.dataset.language,
	Object.entries(WORDS).find(([, words]) => words === atlas.words)?.[0]
];
const notices = () => atlas.notices.map(({ id }) => id);

test('words and texts are exchanged together', async () => {
	const before = atlas.dataset;
	await speak(atlas, 'ru');
	expect(spoken()).toEqual(['ru', 'ru', 'ru']);
	expect(atlas.dataset).not.toBe(before);
	expect(asked).toEqual(['words ru', 'opening ru']);
	// Once spoken, nothing is asked for again.
	await speak(atlas, 'ru');
	expect(asked).toHaveLength(2);
});

test('back in the language before, the texts come anew', async () => {
	await speak(atlas, 'zh-Hans');
	await speak(atlas, 'en');
	expect(spoken()).toEqual(['en', 'en', 'en']);
	expect(asked.slice(2)).toEqual(['words en', 'opening en']);
});

test('the language asked for last wins, however late the first arrives', async () => {
	held.add('ru');
	const first = speak(atlas, 'ru');
	await speak(atlas, 'zh-Hans');
	waiting.get('ru')?.();
	await first;
	expect(spoken()).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans']);
	expect(atlas.wanted).toBe('zh-Hans');
});

test.each(['words ru', 'opening ru'])(
	'where %s fail, the page stays as it was and offers to try again',
	async (part) => {
		failing.add(part);
		await speak(atlas, 'ru');
		expect(spoken()).toEqual(['en', 'en', 'en']);
		expect(atlas.wanted).toBe('en');
		expect(notices()).toEqual(['language']);
		failing.clear();
		atlas.notices[0]?.action?.run();
		await expect.poll(spoken).toEqual(['ru', 'ru', 'ru']);
		expect(notices()).toEqual([]);
	}
);

test('what fails after another language was asked for is nobody’s concern', async () => {
	held.add('ru');
	failing.add('words ru');
	const first = speak(atlas, 'ru');
	await speak(atlas, 'zh-Hans');
	waiting.get('ru')?.();
	await first;
	expect(notices()).toEqual([]);
	expect(atlas.wanted).toBe('zh-Hans');
});

test('begun with texts in a language whose words do not come, it speaks its own in both', async () => {
	atlas = new Atlas(new Dataset(opening('ru'), 'ru'), ENGLISH, atlas.languageFiles);
	failing.add('words ru');
	await speak(atlas, 'ru');
	expect(spoken()).toEqual(['en', 'en', 'en']);
	expect(notices()).toEqual(['language']);
});

test('begun with texts in a language whose words come later, it has them already', async () => {
	atlas = new Atlas(new Dataset(opening('ru'), 'ru'), ENGLISH, atlas.languageFiles);
	await speak(atlas, 'ru');
	expect([spoken(), asked]).toEqual([['ru', 'ru', 'ru'], ['words ru']]);
});

test('records that came later are known in the other language, too', async () => {
	const reference = { version: '1', people: [] } as unknown as NonNullable<
		typeof atlas.details.reference
	>;
	atlas.details.reference = reference;
	const told: unknown[] = [];
	const { add } = Dataset.prototype;
	Dataset.prototype.add = (one) => void told.push(one);
	try {
		await speak(atlas, 'ru');
	} finally {
		Dataset.prototype.add = add;
	}
	expect(told).toEqual([reference]);
});

test('an atlas begins in the reader’s language, in English while its words do not come, or not at all', async () => {
	const { words } = atlas.languageFiles;
	expect(await firstSpoken('ru', words)).toEqual({ language: 'ru', words: WORDS.ru });
	failing.add('words ru');
	expect(await firstSpoken('ru', words)).toEqual(ENGLISH);
	failing.add('words en');
	await expect(firstSpoken('en', words)).rejects.toThrow('no script');
	expect(asked).toEqual(['words ru', 'words ru', 'words en', 'words en', 'words en']);
});

test('begun in a language, it asks for all texts in it', async () => {
	const fetched = letFetchSay(...Array.from({ length: 6 }, () => () => new TypeError('offline')));
	const russian = new Atlas(
		new Dataset(opening('ru'), 'ru'),
		{ language: 'ru', words: WORDS.ru },
		atlas.languageFiles
	);
	await Promise.all([russian.details.need(), russian.tour.need()]);
	expect(fetched.map(({ file }) => file).sort()).toEqual(
		['stories', 'excerpts', 'dates', 'chapters']
			.map((file) => `${file}.ru.json`)
			.concat('citations.json', 'reference.json')
			.sort()
	);
	expect(asked).toEqual([]);
});

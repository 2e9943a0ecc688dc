import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	LANGUAGES,
	LANGUAGE_NAMES,
	completeWords,
	languageOf,
	loadWords,
	type Language,
	type Words
} from '../../../src/i18n';
import { plainWords, type DatedWords } from '../../../src/i18n/dated-words';
import { DATA_WORDS } from '../../../src/i18n/data-words';
import { KIOSK_WORDS } from '../../../src/i18n/kiosk-words';
import { OWN_DATA_WORDS } from '../../../src/i18n/own-data-words';
import { OWN_HELP_WORDS } from '../../../src/i18n/own-help-words';
import { OWN_PAGE_WORDS } from '../../../src/i18n/own-page-words';
import { WORDS, en, ru, zhHans } from '../../../src/i18n/whole';
import { PICTURE_WORDS } from '../../../src/i18n/picture-words';
import { STORY_WORDS } from '../../../src/i18n/story-words';

const ARGUMENTS = ['41', '57', '73'];

/** Every word by its path; a function is called, and what it was given is told beside what it says. */
function written(words: object, path = ''): Map<string, { text: string; given: string[] }> {
	const found = new Map<string, { text: string; given: string[] }>();
	for (const [key, value] of Object.entries(words) as [string, unknown][]) {
		const here = path ? `${path}.${key}` : key;
		if (typeof value === 'string' || Array.isArray(value)) {
			found.set(here, { text: plainWords(value as string | DatedWords), given: [] });
		} else if (typeof value === 'function') {
			const given = ARGUMENTS.slice(0, value.length);
			const said = (value as (...given: string[]) => string | DatedWords)(...given);
			found.set(here, { text: plainWords(said), given });
		} else {
			for (const [inner, word] of written(value as object, here)) found.set(inner, word);
		}
	}
	return found;
}

/** The words of the interface, and those that come with stories alone. */
const whole = (words: Words, language: Language) =>
	({
		...words,
		ofStories: STORY_WORDS[language],
		ofData: DATA_WORDS[language],
		ofPictures: PICTURE_WORDS[language],
		ofOwnData: OWN_DATA_WORDS[language],
		ofKiosk: KIOSK_WORDS[language],
		ofOwnPage: OWN_PAGE_WORDS[language],
		ofOwnHelp: OWN_HELP_WORDS[language]
	}) as Words;

const english = written(whole(en, 'en'));
const others: [string, Words, RegExp][] = [
	['Chinese', whole(zhHans, 'zh-Hans'), /\p{Script=Han}/u],
	['Russian', whole(ru, 'ru'), /\p{Script=Cyrillic}/u]
];

const spoken: [string, Words][] = [
	['English', en],
	['Chinese', zhHans],
	['Russian', ru]
];

/** Names, which are the same in every language. */
const NAMES = new Set(['title', 'map.otherSources', 'map.credits', 'spot.enter']);

describe.each(others)('%s', (_, words, script) => {
	const own = written(words);

	test('has every word and no other', () => {
		expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
	});

	test('has no empty word and no stray space', () => {
		for (const [path, { text }] of own) {
			expect(text, path).not.toBe('');
			expect(text, path).toBe(text.trim());
			expect(text, path).not.toMatch(/undefined|NaN|\s{2}/);
		}
	});

	test('is written in its own script wherever English uses words', () => {
		for (const [path, { text }] of english) {
			if (!NAMES.has(path) && /\p{Letter}/u.test(text)) {
				expect(own.get(path)?.text, path).toMatch(script);
			}
		}
	});

	test('leaves no English but names and what is typed', () => {
		const foreign =
			/Thalweg|OpenStreetMap|ODbL|Natural Earth|CIA WDB II|GSHHG|LGPL|NASA|WebGL|CSL|globe|flat|split|zhenbao-2-march|periods|a-z|kinds|held|moscow|beijing|agreed|all|certain|doubted|zh-Hans|Ctrl|Enter|PNG|SVG|CC BY|kiosk|setup|idle|loop|none|offer|site|QR|Alt|MB|CSV|GeoJSON|JSON|Linked Places|KML|KMZ|ZIP|GPX|TSV|UTF|windows|KOI|GB|Big5|WKT|QGIS|DOCTYPE|FeatureCollection|Feature|WGS|EPSG|\b(en|ru)\b/g;
		for (const [path, { text }] of own) {
			expect(text.replace(foreign, ''), path).not.toMatch(/[a-z]{2}/i);
		}
	});
});

test.each(spoken)('%s says what it was given', (_, words) => {
	for (const [path, { text, given }] of written(words)) {
		if (path === 'dates.decade') continue;
		for (const argument of given) expect(text, path).toContain(argument);
	}
});

test('Chinese is punctuated as Chinese', () => {
	for (const [path, { text }] of written(zhHans)) {
		expect(text, path).not.toMatch(/\p{Script=Han}[,;:!?()"'.]|[,;:!?()"']\p{Script=Han}/u);
	}
});

test('Chinese leaves no gap between a figure and what it counts', () => {
	for (const [path, { text }] of written(zhHans)) {
		expect(text, path).not.toMatch(/\d \p{Script=Han}/u);
	}
});

test('Russian quotes with guillemets', () => {
	for (const [path, { text }] of written(ru)) expect(text, path).not.toMatch(/["'“”]/);
});

test.each([
	[0, '0 объектов на карте'],
	[1, '1 объект на карте'],
	[2, '2 объекта на карте'],
	[4, '4 объекта на карте'],
	[5, '5 объектов на карте'],
	[11, '11 объектов на карте'],
	[12, '12 объектов на карте'],
	[21, '21 объект на карте'],
	[22, '22 объекта на карте'],
	[101, '101 объект на карте'],
	[111, '111 объектов на карте']
])('Russian counts %i things', (count, phrase) => {
	expect(ru.onThisDay.count(count)).toBe(phrase);
});

test('Russian counts years and days as it counts things', () => {
	expect([1, 2, 5, 21].map(ru.timeline.yearsPerMinute)).toEqual([
		'1 год в минуту',
		'2 года в минуту',
		'5 лет в минуту',
		'21 год в минуту'
	]);
	expect([1, 30, 90, 183].map(ru.timeline.days)).toEqual([
		'1 день',
		'30 дней',
		'90 дней',
		'183 дня'
	]);
});

test('one thing is one thing in English', () => {
	expect(en.onThisDay.count(1)).toBe('1 thing on the map');
	expect(en.onThisDay.count(2)).toBe('2 things on the map');
});

test('the island bears both names in every language, first the one that its readers know', () => {
	const both = {
		en: /Zhenbao \/ Damansky/,
		'zh-Hans': /珍宝岛 \/ 达曼斯基岛/,
		ru: /Даманский \/ Чжэньбао/
	};
	for (const words of [en, zhHans, ru]) {
		for (const name of [words.legend.layers.island, words.data.contents.damansky]) {
			expect(plainWords(name)).toMatch(both[words === en ? 'en' : words === ru ? 'ru' : 'zh-Hans']);
		}
	}
});

/** Families of words that are looked up by a value, with the code that does so. */
const LOOKED_UP: Record<string, string> = {
	certainty: 'words.certainty[',
	kinds: 'words.kinds[',
	kindsTogether: 'words.kindsTogether[',
	stances: 'words.stances[',
	statuses: 'words.statuses[',
	lines: "words.lines['",
	placeKinds: 'words.placeKinds[',
	eventKinds: 'words.eventKinds[',
	notices: 'notices[IGNORED[key]]',
	noMap: 'words.noMap[map.obstacle]',
	'failures.values': 'words.failures.values[',
	'timeline.key': 'words.timeline[purpose]',
	'timeline.previous': 'words.timeline[to]',
	'timeline.next': 'words.timeline[to]',
	'timeline.families': 'words.timeline.families[',
	'legend.layers': 'words.legend.layers[',
	'served.as': 'words.served.as[',
	'legend.aligned': 'words.legend.aligned[',
	'legend.ties': 'words.legend.ties[',
	'legend.flowsFrom': 'words.legend.flowsFrom[',
	'ofData.subjects': 'own.subjects[',
	'data.contents': 'words.data.contents[',
	'ofOwnData.problems': 'own.problems[',
	'ofPictures.shapes': 'own.shapes[',
	'ofPictures.papers': 'own.papers[',
	'ofKiosk.bad': '.bad[key]',
	'ofOwnPage.columns': 'own.columns[',
	'ofData.details': 'own.details[',
	'ofData.licences': '(own.licences)',
	'people.roles': 'words.people.roles[',
	'flows.kinds': 'words.flows.kinds[',
	'contents.orders': 'words.contents.orders[',
	'story.sourceClass': 'words.story.sourceClass[',
	'story.sourceRead': 'words.story.sourceRead[',
	'contested.readings': 'contested.readings[',
	'contested.doubt': 'contested.doubt[',
	'timeline.shortPeriods': '= atlas.words.timeline.shortPeriods;'
};

/** All code but the words themselves. */
function code(folder: string): string {
	return readdirSync(folder, { withFileTypes: true })
		.map((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return code(path);
			return /\b(en|zh-Hans|ru)\.ts$/.test(path) ? '' : readFileSync(path, 'utf8');
		})
		.join('\n');
}

describe('no word waits for nobody', () => {
	const source = code('src');
	const families = Object.entries(LOOKED_UP);

	test.each(families)('the words of %s are looked up', (_, lookup) => {
		expect(source).toContain(lookup);
	});

	const ofTheInterface = [...english.keys()].filter((path) => !path.startsWith('ofStories'));
	test.each(ofTheInterface)('%s is said somewhere', (path) => {
		const family = families.find(([prefix]) =>
			new RegExp(`^${prefix}(\\.|(?=[A-Z]))`).test(path)
		)?.[0];
		// Licences are named by the files they cover, short names by periods; other words that are looked up, by the code that looks.
		if (family === 'ofData.licences' || family === 'timeline.shortPeriods') return;
		const name = path.slice(path.lastIndexOf('.') + 1);
		const own = path.replace(/^of(Data|Pictures|OwnData|Kiosk|OwnPage|OwnHelp)\./, 'own.');
		const said = family === undefined ? (own === path ? `words.${path}` : own) : name;
		expect(new RegExp(`\\b${said.replaceAll('.', '\\.')}\\b`).test(source), path).toBe(true);
	});
});

test('the words of each language are loaded under its tag', async () => {
	for (const [language, words] of Object.entries(WORDS) as [Language, Words][]) {
		const loaded = await loadWords(language);
		await completeWords();
		expect([...written(loaded)], language).toEqual(
			expect.arrayContaining([...written(words)]) as unknown
		);
		expect(written(loaded).size).toBe(written(words).size);
	}
});

test('each language calls itself by its own name', () => {
	expect(LANGUAGES.map((language) => LANGUAGE_NAMES[language])).toEqual([
		'English',
		'中文',
		'Русский'
	]);
});

test.each([
	['zh', 'zh-Hans'],
	['zh-CN', 'zh-Hans'],
	['ZH-hans', 'zh-Hans'],
	['ru-RU', 'ru'],
	['en-GB', 'en'],
	['de', undefined],
	['', undefined],
	['russian', undefined]
])('the tag %s asks for %s', (tag, language) => {
	expect(languageOf(tag)).toBe(language);
});

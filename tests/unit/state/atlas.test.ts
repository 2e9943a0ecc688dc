import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { en, ru, zhHans } from '../../../src/i18n/whole';
import type { Language, Words } from '../../../src/i18n';
import type { AtlasData, OpeningData } from '../../../src/kinds';
import { readHash } from '../../../src/state/address';
import { Atlas } from '../../../src/state/atlas.svelte';
import { isoDate } from '../../../src/time/day';
import { answer, letFetchSay } from '../fixtures/failing-fetch';
import { ENGLISH } from '../fixtures/spoken';
import { publicJson, publicText } from '../geodata/public-data';

/** Languages that arrive, or not, when the test says so. */
const asked: { language: string; arrive: () => void; fail: () => void }[] = [];
const WORDS: Record<Language, Words> = { en, ru, 'zh-Hans': zhHans };
const loadWords = (language: Language) =>
	new Promise<Words>((resolve, reject) =>
		asked.push({
			language,
			arrive: () => resolve(WORDS[language]),
			fail: () => reject(new TypeError('Failed to fetch'))
		})
	);

const file = new URL('../../../public/data/atlas.json', import.meta.url);
const dataset = new Dataset(JSON.parse(readFileSync(file, 'utf8')) as AtlasData);

let atlas: Atlas;
beforeEach(() => {
	asked.length = 0;
	atlas = new Atlas(dataset, ENGLISH, {
		words: loadWords,
		opening: () => Promise.resolve(dataset.data)
	});
});

/** Lets what has arrived be taken. */
const settle = async () => {
	for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};
const follow = (hash: string) => atlas.follow(readHash(hash));
const said = () => atlas.notices.map(({ text }) => text(atlas.words));

describe('the last language asked for is spoken', () => {
	test('however late the first one arrives', async () => {
		const first = atlas.speak('zh-Hans');
		const last = atlas.speak('ru');
		asked[1]?.arrive();
		await last;
		asked[0]?.arrive();
		await first;
		expect([atlas.language, atlas.wanted, atlas.words]).toEqual(['ru', 'ru', ru]);
	});

	test('also where it is the one that was spoken all the time', async () => {
		const slow = atlas.speak('zh-Hans');
		await atlas.speak('en');
		asked[0]?.arrive();
		await slow;
		expect([atlas.language, atlas.wanted, atlas.words]).toEqual(['en', 'en', en]);
	});

	test('a failure of one that nobody wants any more is nobody’s concern', async () => {
		const slow = atlas.speak('zh-Hans');
		const wanted = atlas.speak('ru');
		asked[0]?.fail();
		await slow;
		expect([atlas.wanted, said()]).toEqual(['ru', []]);
		asked[1]?.arrive();
		await wanted;
		expect(atlas.language).toBe('ru');
	});
});

test('a language that cannot be fetched is named in the language still spoken, and can be tried again', async () => {
	const failing = atlas.speak('ru');
	expect(atlas.wanted).toBe('ru');
	asked[0]?.fail();
	await failing;
	expect([atlas.language, atlas.wanted, atlas.words]).toEqual(['en', 'en', en]);
	expect(said()).toEqual([en.notices.languageFailed('Русский')]);
	atlas.notices[0]?.action?.run();
	expect(said()).toEqual([]);
	asked[1]?.arrive();
	await settle();
	expect(atlas.language).toBe('ru');
});

test('a link in a language that cannot be fetched opens on its date and story all the same', async () => {
	const opening = follow('#date=1991-05-16&sel=zhenbao&lang=ru');
	expect(isoDate(atlas.day)).toBe('1991-05-16');
	expect(atlas.selectedId).toBe('zhenbao');
	asked[0]?.fail();
	await opening;
	expect(atlas.view.lang).toBe('en');
	expect(said()).toEqual([en.notices.languageFailed('Русский')]);
});

test('a later link is not written over by one whose language is slow', async () => {
	const first = follow('#lang=zh&date=1950-01-01');
	const second = follow('#date=1991-05-16&sel=zhenbao');
	await second;
	expect(atlas.view).toMatchObject({ sel: 'zhenbao', lang: 'zh-Hans' });
	asked[0]?.arrive();
	await first;
	expect([isoDate(atlas.day), atlas.selectedId, atlas.language]).toEqual([
		'1991-05-16',
		'zhenbao',
		'zh-Hans'
	]);
	const third = follow('#lang=ru&date=1960-07-16');
	const fourth = follow('#lang=en&date=1964-10-16');
	asked[2]?.arrive();
	await fourth;
	asked[1]?.arrive();
	await third;
	expect([isoDate(atlas.day), atlas.selectedId, atlas.language]).toEqual([
		'1964-10-16',
		null,
		'en'
	]);
});

describe('a link that names a record and no date', () => {
	test.each([
		['treaty-2001', '2001-06-15'],
		['zhenbao-15-march-1969', '1969-03-15']
	])('%s stands on its first day, %s', (id, date) => {
		void follow(`#sel=${id}`);
		expect([isoDate(atlas.day), atlas.selectedId]).toEqual([date, id]);
	});

	test('stands on the first day of every record that begins while the atlas runs', () => {
		for (const { id, when } of [...dataset.data.events, ...dataset.data.periods]) {
			void follow(`#sel=${id}`);
			expect(atlas.day, id).toBe(when.days[0]);
		}
	});

	test('leaves the clock where it names a date, or the record has always been there, or has no time', () => {
		void follow('#sel=treaty-2001&date=1950');
		expect(isoDate(atlas.day)).toBe('1950-01-01');
		const debate = dataset.data.debates[0]?.id ?? '';
		for (const id of ['moscow', debate]) {
			void follow(`#sel=${id}`);
			expect([isoDate(atlas.day), atlas.selectedId]).toEqual(['1950-01-01', id]);
		}
	});

	test('leaves the clock where no record has that id', () => {
		void follow('#sel=atlantis');
		expect([isoDate(atlas.day), atlas.selectedId]).toEqual(['1969-03-02', null]);
		expect(said()).toEqual([en.notices.badSelection('atlantis')]);
	});
});

test('an atlas begins by day, with nothing of a link, and knows its period and what it looks at', async () => {
	expect([atlas.theme, atlas.others]).toEqual(['light', []]);
	expect([atlas.period?.id, atlas.lookedAt]).toEqual(['confrontation', null]);
	atlas.select('beijing');
	expect(atlas.lookedAt).toBe('beijing');
	atlas.told.followed = true;
	atlas.strayOnMap();
	expect(atlas.told.followed).toBe(false);
	// What of a link is of no use does not keep its record from being opened.
	await follow('#date=soon&sel=zhenbao');
	expect(atlas.selectedId).toBe('zhenbao');
});

test('records that come later are known to the atlas when they come', async () => {
	atlas = new Atlas(new Dataset(publicJson<OpeningData>('opening.json')), ENGLISH);
	letFetchSay(
		() => answer(publicText('reference.json')),
		...Array.from({ length: 4 }, () => () => answer('', 404))
	);
	expect(atlas.find('mao-zedong')).toBeUndefined();
	await atlas.details.need();
	expect(atlas.find('mao-zedong')?.kind).toBe('people');
});

describe('notices', () => {
	test('two thousand bad keys of one kind make one, which counts them', () => {
		void follow(`#${Array.from({ length: 2000 }, (_, i) => `date=x${i}`).join('&')}&sel=nowhere`);
		expect(said()).toEqual([
			en.notices.further(en.notices.badDate('x0'), 1999),
			en.notices.badSelection('nowhere')
		]);
	});

	test('follow the language', () => {
		void follow('#date=x');
		expect(said()).toEqual([en.notices.badDate('x')]);
		atlas.words = ru;
		expect(said()).toEqual([ru.notices.badDate('x')]);
	});

	test('of one link are gone with the next', () => {
		void follow('#date=x&view=cube');
		void follow('#date=1950&map=far');
		expect(said()).toEqual([en.notices.badMap('far')]);
	});
});

describe('the contents', () => {
	test('are opened in place of a story, a story over them; each is a choice, another order is none', () => {
		atlas.select('zhenbao');
		const choices = atlas.choices;
		atlas.showContents('periods');
		expect(atlas.selectedId).toBeNull();
		expect(atlas.view.contents).toBe('periods');
		expect(atlas.choices).toBe(choices + 1);
		atlas.showContents('a-z');
		expect(atlas.choices).toBe(choices + 1);
		atlas.select('zhenbao');
		expect(atlas.view).toMatchObject({ sel: 'zhenbao', contents: 'a-z' });
		atlas.select(null);
		expect(atlas.contents).toBe('a-z');
		atlas.showContents(null);
		expect(atlas.view.contents).toBeUndefined();
		expect(atlas.choices).toBe(choices + 4);
	});

	test('follow a link, and close with one that does not name them', async () => {
		await follow('#contents=KINDS');
		expect(atlas.contents).toBe('kinds');
		await follow('#date=1969-03-02');
		expect(atlas.contents).toBeNull();
		await follow('#contents=everything');
		expect(said()).toEqual([
			'The link’s contents “everything” were ignored; they should be periods, a-z or kinds.'
		]);
	});
});

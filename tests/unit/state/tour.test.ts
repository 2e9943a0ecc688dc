import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { DataProblem } from '../../../src/dataset/load';
import type { Words } from '../../../src/i18n';
import { en } from '../../../src/i18n/whole';
import type { AtlasData } from '../../../src/kinds';
import type { Chapter } from '../../../src/kinds/chapter/schema';
import { readHash, writeHash } from '../../../src/state/address';
import { Atlas } from '../../../src/state/atlas.svelte';
import { laterWords } from '../../../src/state/link-notices';
import { stageOf } from '../../../src/state/tour-stage';
import { TourReading, type Sight } from '../../../src/state/tour.svelte';
import { isoDate } from '../../../src/time/day';
import { publicText } from '../geodata/public-data';
import { ENGLISH } from '../fixtures/spoken';

const dataset = new Dataset(JSON.parse(publicText('atlas.json')) as AtlasData);
const chaptersText = publicText('chapters.json');
const chapters = JSON.parse(chaptersText) as Record<string, Chapter[]>;

let atlas: Atlas;
beforeEach(() => {
	atlas = new Atlas(dataset, ENGLISH);
	vi.stubGlobal('document', { baseURI: 'http://localhost/' });
	vi.stubGlobal('fetch', () =>
		Promise.resolve(new Response(chaptersText, { headers: { 'content-type': 'application/json' } }))
	);
	return () => vi.unstubAllGlobals();
});
const shown = () => [isoDate(atlas.day), atlas.selectedId, atlas.destination];
const address = () => writeHash(atlas.view);
const follow = (hash: string) => atlas.follow(readHash(hash));

test('a chapter shows its day, its record and its place, and is an address of its own', async () => {
	await atlas.tour.goTo({ tour: 'split', chapter: 6 });
	expect(shown()).toEqual([
		'1960-07-16',
		'experts-recall-1960',
		// Laid out on a wide map: a small one shows as much of it.
		{ zoom: 3, latitude: 45, longitude: 100, laidOut: true }
	]);
	expect(address()).toBe('#lang=en&tour=split/6');
	expect(atlas.tour.look).toBe('flow-experts');
	await atlas.tour.turn(1);
	expect(address()).toBe('#lang=en&tour=split/7');
	expect(isoDate(atlas.day)).toBe('1963-07-14');
});

test('each chapter is a step of the browser’s history; a link followed is none', async () => {
	const before = atlas.choices;
	await atlas.tour.goTo({ tour: 'split', chapter: 1 });
	await atlas.tour.turn(1);
	expect(atlas.choices).toBe(before + 2);
	await follow('#tour=split/1');
	expect(atlas.choices).toBe(before + 2);
});

test('the first chapter has none before it, the last none after it', async () => {
	await atlas.tour.goTo({ tour: 'split', chapter: 1 });
	await atlas.tour.turn(-1);
	expect(atlas.tour.step?.chapter).toBe(1);
	await atlas.tour.goTo({ tour: 'split', chapter: 12 });
	await atlas.tour.turn(1);
	expect(atlas.tour.step?.chapter).toBe(12);
});

test.each([
	['moves the date', () => atlas.goTo(atlas.day + 1)],
	['lets time pass', () => atlas.goTo(atlas.day + 1, 'playing')],
	['opens another record', () => atlas.select('zhenbao')],
	['closes the record', () => atlas.select(null)],
	['moves the map', () => atlas.tour.stray()]
])('who %s goes their own way, and comes back to the same chapter', async (_, astray) => {
	await atlas.tour.goTo({ tour: 'split', chapter: 3 });
	astray();
	expect([atlas.tour.shown, atlas.tour.strayed, atlas.tour.look]).toEqual([false, true, null]);
	expect(address()).not.toContain('tour=');
	await atlas.tour.comeBack();
	expect(address()).toBe('#lang=en&tour=split/3');
	expect(shown().slice(0, 2)).toEqual(['1956-02-25', 'cpsu-20th-congress']);
});

test('the end of a tour leads back to where one was; who takes over stays', async () => {
	await follow('#date=1972-02-21&sel=washington&map=4/40/-90');
	const before: Sight = { day: atlas.day, camera: atlas.camera, open: 'washington' };
	await atlas.tour.goTo({ tour: 'island', chapter: 2 });
	atlas.tour.end();
	expect([atlas.day, atlas.selectedId, atlas.destination]).toEqual([
		before.day,
		before.open,
		before.camera
	]);
	expect([atlas.tour.step, atlas.tour.strayed]).toEqual([null, false]);
	await atlas.tour.goTo({ tour: 'island', chapter: 2 });
	atlas.tour.takeOver();
	expect(isoDate(atlas.day)).toBe('1964-08-22');
	expect(address()).toContain('date=1964-08-22');
});

test('a link without a tour ends the one that is followed, and shows what it names itself', async () => {
	await atlas.tour.goTo({ tour: 'split', chapter: 6 });
	await follow('#date=1991-05-16');
	expect([atlas.tour.step, isoDate(atlas.day)]).toEqual([null, '1991-05-16']);
});

test.each([
	['tour=split', 1],
	['tour=split/4', 4],
	['tour=split/4/', 4]
])('#%s begins at chapter %i', async (hash, chapter) => {
	await follow(`#${hash}`);
	expect(atlas.tour.step).toEqual({ tour: 'split', chapter });
	expect(atlas.notices).toEqual([]);
});

test.each([
	['tour=split/99', 12],
	['tour=split/0', 1]
])('#%s shows chapter %i instead, and says so', async (hash, chapter) => {
	await follow(`#${hash}`);
	expect(atlas.tour.step).toEqual({ tour: 'split', chapter });
	expect(atlas.notices.map(({ text }) => text(atlas.words))).toEqual([
		atlas.words.notices.noSuchChapter(hash.slice(5), chapter)
	]);
});

test('that there is no such chapter is told at once where the words are there, else after them; without them as the link has it', async () => {
	const told = (words: Words) => {
		const spoken = new Atlas(dataset, { language: 'en', words });
		stageOf(spoken).noSuchChapter({ tour: 'split', chapter: 99 }, 12);
		return () => spoken.notices.map(({ text }) => text(words));
	};
	expect(told(en)()).toEqual([en.notices.noSuchChapter('split/99', 12)]);
	const later = told({ ...en, notices: {} } as unknown as Words);
	expect(later()).toEqual([]);
	await laterWords();
	expect(later()).toEqual(['tour=split/99']);
});

test.each(['tour=nothing/1', 'tour=zhenbao/1', 'tour=split/three', 'tour='])(
	'#%s is no tour: the link’s other keys are followed, and a notice says so',
	async (hash) => {
		await follow(`#date=1991-05-16&${hash}`);
		expect([atlas.tour.step, isoDate(atlas.day)]).toEqual([null, '1991-05-16']);
		expect(atlas.notices.map(({ id }) => id)).toEqual(['link tour']);
	}
);

test('chapters that cannot be fetched are told of, and shown when they arrive', async () => {
	const problem = new DataProblem('data/chapters.json', { type: 'offline' });
	const answers = [() => Promise.reject(problem), () => Promise.resolve(chapters)];
	const sights: Sight[] = [];
	let again: (() => Promise<void>) | undefined;
	const reading = new TourReading(
		{
			sight: { day: 0, camera: { zoom: 1, latitude: 0, longitude: 0 }, open: null },
			show: (sight) => sights.push(sight),
			chosen: () => undefined,
			failed: (_, retry) => (again = retry),
			arrived: () => undefined,
			noSuchChapter: () => undefined
		},
		() => (answers.shift() ?? answers[0])!()
	);
	await reading.goTo({ tour: 'split', chapter: 2 });
	expect([sights.length, reading.list.length]).toEqual([0, 0]);
	await again?.();
	expect(sights.map(({ open }) => open)).toEqual(['aid-agreement-1953']);
});

test('where nobody follows a tour, or it has no chapters, nothing is shown', async () => {
	const told: string[] = [];
	let comes: () => Promise<Record<string, Chapter[]>> = () =>
		Promise.reject(new DataProblem('data/chapters.json', { type: 'offline' }));
	let again: (() => Promise<void>) | undefined;
	const reading = new TourReading(
		{
			sight: { day: 0, camera: { zoom: 1, latitude: 0, longitude: 0 }, open: null },
			show: () => told.push('shown'),
			chosen: () => told.push('chosen'),
			failed: (_, retry) => (again = retry),
			arrived: () => undefined,
			noSuchChapter: ({ tour }) => told.push(`no chapter of ${tour}`)
		},
		() => comes()
	);
	reading.end();
	expect(told).toEqual(['chosen']);
	// While its chapters have not come it is not known how many there are.
	await reading.goTo({ tour: 'split', chapter: 99 });
	reading.takeOver();
	expect(told).toEqual(['chosen', 'chosen', 'chosen']);
	comes = () => Promise.resolve({ split: [] });
	await again?.();
	expect(reading.chapters).toEqual({ split: [] });
	await reading.goTo({ tour: 'split', chapter: 1 });
	expect(told).not.toContain('shown');
});

test('chapters that arrive when their tour is over are not shown, and none is missed', async () => {
	const { day } = atlas;
	const begun = atlas.tour.goTo({ tour: 'split', chapter: 99 });
	atlas.tour.takeOver();
	await begun;
	expect([atlas.tour.step, atlas.day, atlas.notices]).toEqual([null, day, []]);
});

test('what was said of a tour goes with the next link; without words for it, it says what was asked', async () => {
	await follow('#tour=split/99');
	expect(atlas.notices.map(({ text }) => text({ notices: {} } as never))).toEqual([
		'tour=split/99'
	]);
	await follow('#date=1969-03-02');
	expect(atlas.notices).toEqual([]);
});

test('whatever a chapter opens or marks is there on its day', () => {
	const away = Object.values(chapters)
		.flat()
		.flatMap(({ id, day, open, look }) =>
			[open, look].flatMap((record) => {
				const found = record === undefined ? undefined : dataset.get(record);
				if (!found || !('when' in found.record)) return [];
				return dataset.visible(day).includes(found.record.id) ? [] : [`${id}: ${found.record.id}`];
			})
		);
	expect(away).toEqual([]);
});

describe('in another language', () => {
	/** A tour whose chapters say their language, and what it asked for. */
	function spoken() {
		const asked: string[] = [];
		const reading = new TourReading(
			{
				sight: { day: 0, camera: { zoom: 1, latitude: 0, longitude: 0 }, open: null },
				show: () => undefined,
				chosen: () => undefined,
				failed: () => undefined,
				arrived: () => undefined,
				noSuchChapter: () => undefined
			},
			(language) => {
				asked.push(language);
				return Promise.resolve({ split: [{ id: language } as Chapter] });
			}
		);
		return { reading, asked };
	}

	test('chapters that are here come in it, and are exchanged at once', async () => {
		const { reading, asked } = spoken();
		await reading.goTo({ tour: 'split', chapter: 1 });
		const put = await reading.inLanguage('ru');
		expect(reading.chapter?.id).toBe('en');
		put();
		expect(reading.chapter?.id).toBe('ru');
		await reading.need();
		expect(asked).toEqual(['en', 'ru']);
	});

	test('chapters that nobody has asked for do not come', async () => {
		const { reading, asked } = spoken();
		(await reading.inLanguage('ru'))();
		expect(asked).toEqual([]);
		await reading.need();
		expect(reading.chapters?.['split']?.[0]?.id).toBe('ru');
	});

	test('chapters of the language before, however late, are not put in place of others', async () => {
		const come = new Map<string, () => void>();
		const reading = new TourReading(
			{
				sight: { day: 0, camera: { zoom: 1, latitude: 0, longitude: 0 }, open: null },
				show: () => undefined,
				chosen: () => undefined,
				failed: () => undefined,
				arrived: () => undefined,
				noSuchChapter: () => undefined
			},
			(language) =>
				new Promise((resolve) =>
					come.set(language, () => resolve({ split: [{ id: language } as Chapter] }))
				)
		);
		const before = reading.need();
		reading.beginIn('ru');
		const after = reading.need();
		come.get('ru')?.();
		await after;
		come.get('en')?.();
		await before;
		expect(reading.chapters?.['split']?.[0]?.id).toBe('ru');
	});

	test('chapters on their way in the language before come to nothing', async () => {
		const { reading } = spoken();
		const before = reading.need();
		(await reading.inLanguage('ru'))();
		await before;
		await expect.poll(() => reading.chapters?.['split']?.[0]?.id).toBe('ru');
	});
});

test('a tour that nobody follows is neither turned nor strayed from, and marks nothing', async () => {
	const { choices } = atlas;
	await atlas.tour.turn(1);
	atlas.tour.stray();
	expect([atlas.tour.step, atlas.tour.strayed, atlas.tour.look]).toEqual([null, false, null]);
	expect([atlas.tour.shown, atlas.choices]).toEqual([false, choices]);
});

test('before its chapters are here a tour is not strayed from, and marks nothing', async () => {
	const begun = atlas.tour.goTo({ tour: 'split', chapter: 6 });
	atlas.tour.stray();
	expect([atlas.tour.strayed, atlas.tour.look]).toEqual([false, null]);
	await begun;
	expect(atlas.tour.look).toBe('flow-experts');
});

test('to turn where there is no further chapter is no step of the browser’s history', async () => {
	await atlas.tour.goTo({ tour: 'split', chapter: 12 });
	const { choices } = atlas;
	await atlas.tour.turn(1);
	expect(atlas.choices).toBe(choices);
});

test('chapters asked for later than others are shown, however late the first arrive', async () => {
	const { choices } = atlas;
	const first = atlas.tour.goTo({ tour: 'split', chapter: 3 });
	await atlas.tour.goTo({ tour: 'island', chapter: 2 });
	await first;
	expect([atlas.tour.step, isoDate(atlas.day), atlas.choices]).toEqual([
		{ tour: 'island', chapter: 2 },
		'1964-08-22',
		choices + 1
	]);
});

test('a tour that goes on to another of its tours still leads back to where one was before both', async () => {
	await follow('#date=1972-02-21&sel=washington&map=4/40/-90');
	const { day } = atlas;
	await atlas.tour.goTo({ tour: 'split', chapter: 2 });
	await atlas.tour.goTo({ tour: 'island', chapter: 2 });
	atlas.tour.end();
	expect([atlas.day, atlas.selectedId]).toEqual([day, 'washington']);
});

test('a fault of the program is not told as a file that failed', async () => {
	const failed: unknown[] = [];
	const reading = new TourReading(
		{
			sight: { day: 0, camera: { zoom: 1, latitude: 0, longitude: 0 }, open: null },
			show: () => undefined,
			chosen: () => undefined,
			failed: (problem) => failed.push(problem),
			arrived: () => undefined,
			noSuchChapter: () => undefined
		},
		() => Promise.reject(new TypeError('undefined is not a function'))
	);
	await expect(reading.need()).rejects.toThrow(TypeError);
	expect(failed).toEqual([]);
});

test('the atlas tells which file failed, in which language, and takes it back when it arrives', async () => {
	let fails = true;
	vi.stubGlobal('fetch', () =>
		fails
			? Promise.reject(new TypeError('Failed to fetch'))
			: Promise.resolve(
					new Response(chaptersText, { headers: { 'content-type': 'application/json' } })
				)
	);
	await atlas.tour.need();
	expect(atlas.notices.map(({ text }) => text(atlas.words)).join()).toContain('chapters.json');
	fails = false;
	await atlas.tour.need();
	expect(atlas.notices).toEqual([]);
});

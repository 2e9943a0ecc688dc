import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchDataPackage } from '../../../src/dataset/data-package';
import * as files from '../../../src/dataset/fetch';
import { RELIEF_FILES, fetchRelief } from '../../../src/dataset/relief';
import { fetchSearchKeys } from '../../../src/dataset/search/fetch-search-keys';
import { fileIn } from '../../../src/dataset/file-in-language';
import { handOutPath, languageFolder, pagePath } from '../../../src/dataset/page-path';
import { publicText } from '../geodata/public-data';

let asked: string[];
let isOffline: boolean;
beforeEach(() => {
	asked = [];
	isOffline = false;
	vi.stubGlobal('document', { baseURI: 'https://atlas.test/' });
	vi.stubGlobal('createImageBitmap', () => Promise.resolve('the picture'));
	vi.stubGlobal('fetch', (url: string) => {
		const name = url.replace('https://atlas.test/data/', '');
		asked.push(name);
		if (isOffline) return Promise.reject(new TypeError('offline'));
		return Promise.resolve(new Response(name.endsWith('.webp') ? 'x' : publicText(name)));
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test.each([
	['opening.ru.json', () => files.fetchOpening('ru'), 'events'],
	['opening.json', () => files.fetchOpening('en'), 'version'],
	['chapters.json', () => files.fetchChapters('en'), undefined],
	['reference.json', () => files.fetchReference(), 'version'],
	['stories.zh-Hans.json', () => files.fetchStories('zh-Hans'), 'events'],
	['excerpts.ru.json', () => files.fetchExcerpts('ru'), undefined],
	['dates.json', () => files.fetchDates('en'), undefined],
	['citations.json', () => files.fetchCitations(), 'sources'],
	['citations-gost.json', () => files.fetchStyledCitations('gost'), 'sources'],
	['search.json', () => fetchSearchKeys(), 'words'],
	['datapackage.json', () => fetchDataPackage(), 'resources']
])('%s is fetched, and looked at', async (name, fetchIt, field) => {
	const found = (await fetchIt()) as unknown as Record<string, unknown>;
	expect(asked).toEqual([name]);
	if (field) expect(found[field]).toBeDefined();
	expect(Object.keys(found).length).toBeGreaterThan(0);
});

test('a layer asked for ahead is fetched once; whoever wants it again fetches it anew', async () => {
	files.fetchAhead('places.geojson');
	const [first, second] = [
		files.fetchGeometry('places.geojson'),
		files.fetchGeometry('places.geojson')
	];
	expect((await first).features.length).toBeGreaterThan(0);
	expect(await second).not.toBe(await first);
	expect(asked).toEqual(['places.geojson', 'places.geojson']);
});

test('whoever wants a layer is told that it failed, though it was asked for ahead', async () => {
	isOffline = true;
	files.fetchAhead('places.geojson');
	await expect(files.fetchGeometry('places.geojson')).rejects.toMatchObject({
		file: 'data/places.geojson'
	});
});

test('the hillshade is a picture and where it lies', async () => {
	const { coordinates, image } = await fetchRelief();
	expect(coordinates).toHaveLength(4);
	expect(image).toBe('the picture');
	expect(asked.map((name) => `data/${name}`)).toEqual(RELIEF_FILES);
});

test('files and pages of English are plain, those of other languages say which', () => {
	expect(fileIn('stories.json', 'en')).toBe('stories.json');
	expect(fileIn('stories.json', 'zh-Hans')).toBe('stories.zh-Hans.json');
	expect(fileIn('a.json.json', 'ru')).toBe('a.json.ru.json');
	expect([languageFolder('en'), languageFolder('ru')]).toEqual(['', 'ru/']);
	expect([pagePath('zhenbao', 'en'), pagePath('zhenbao', 'ru')]).toEqual([
		'r/zhenbao/',
		'ru/r/zhenbao/'
	]);
	expect(handOutPath('link', 'ru')).toBe('ru/r/link/hand-out/');
});

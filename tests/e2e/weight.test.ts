/** What a reader far from the server waits for: weight is the same on every machine, so it has limits. */
import { fileIn } from '../../src/dataset/file-in-language';
import { LANGUAGES } from '../../src/i18n';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesAt } from '../../src/map/layers/files';
import { firstCamera } from '../../src/state/first-view';
import { mapSize } from '../../src/ui/map-size';
import { expect, test } from '@playwright/test';
import { NAMED, SCRIPTS, whole } from './built-scripts';

/** The files that the service worker keeps, and for whom. */
const KEPT = [
	...readFileSync('dist/sw.js', 'utf8').matchAll(
		/\{(?:"language":"([\w-]+)",)?"revision":"[0-9a-f]{24}","url":"([^"]+)"\}/g
	)
].map(([, language, url = '']) => ({ language, url }));

const mapPart = SCRIPTS.filter((file) => file.startsWith('map-part-'));

/** kB, as a server sends it that compresses. */
const weigh = (paths: readonly string[]) =>
	paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0) / 1000;

test('Scripts that the page asks for before the map’s first paint, MapLibre and what comes in its file aside, in each language: at most 80 kB', () => {
	const words = (language: string) => SCRIPTS.filter((file) => file.startsWith(`${language}-`));
	const inLanguages = LANGUAGES.flatMap(words);
	expect(inLanguages).toHaveLength(LANGUAGES.length);
	// The page names the words of each language, and asks for those of one.
	expect(NAMED).toEqual(expect.arrayContaining(inLanguages) as unknown);
	expect(mapPart).toHaveLength(1);
	const shared = NAMED.filter((file) => !inLanguages.includes(file));
	expect(shared.length).toBeGreaterThan(1);
	expect([...whole(shared)].filter((file) => inLanguages.includes(file))).toEqual([]);
	for (const language of LANGUAGES) {
		const before = [...whole([...shared, ...words(language), ...mapPart])].filter(
			(file) => !mapPart.includes(file)
		);
		const weights = before.map((file) => `${file}: ${weigh([`dist/assets/${file}`])} kB`);
		expect(
			weigh(before.map((file) => `dist/assets/${file}`)),
			`${language}\n${weights.join('\n')}\nWhat the first view does not show is a part of its own: docs/decisions/0037-the-first-script-holds-the-first-view.md`
		).toBeLessThanOrEqual(80);
	}
});

test('Data that the page asks for before the map’s first paint, on a phone, in each language: at most 250 kB', () => {
	const { zoom } = firstCamera(mapSize(360, 740));
	// The build has written into the first script which files the map fetches, and from which zoom.
	const code = NAMED.map((file) => readFileSync(`dist/assets/${file}`, 'utf8')).join('\n');
	const wanted = [...code.matchAll(/\{file:[`"']([\w.-]+)[`"'],fromZoom:([\d.]+)\}/g)].map(
		([, file = '', fromZoom]) => ({ file, fromZoom: Number(fromZoom) })
	);
	for (const language of LANGUAGES) {
		const files = [fileIn('opening.json', language), ...filesAt(wanted, zoom)].map(
			(file) => `dist/data/${file}`
		);
		expect(files.length).toBeGreaterThan(3);
		expect(
			weigh(files),
			files.map((file) => `${file}: ${weigh([file])} kB`).join('\n')
		).toBeLessThanOrEqual(250);
	}
});

test('What the service worker fetches, so that the atlas works offline in one language: at most 2.5 MB, as a server sends it that has the compressed copies', () => {
	const sent = ({ url }: { url: string }) => {
		const [copy, file] = [`dist/${url}.br`, `dist/${url}`];
		return statSync(existsSync(copy) ? copy : file).size / 1_000_000;
	};
	expect(KEPT.length).toBeGreaterThan(80);
	for (const spoken of LANGUAGES) {
		const files = KEPT.filter(({ language }) => language === undefined || language === spoken);
		expect(files.some(({ url }) => url === `data/${fileIn('stories.json', spoken)}`)).toBe(true);
		expect(
			files.reduce((sum, file) => sum + sent(file), 0),
			spoken
		).toBeLessThanOrEqual(2.5);
	}
});

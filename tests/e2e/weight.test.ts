/** What a reader far from the server waits for: weight is the same on every machine, so it has limits. */
import { fileIn } from '../../src/dataset/file-in-language';
import { LANGUAGES } from '../../src/i18n';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesAt } from '../../src/map/layers/files';
import { firstCamera } from '../../src/state/first-view';
import { mapSize } from '../../src/ui/map-size';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { OLDEST_BROWSERS } from '../../build/browsers';
import { NAMED, SCRIPTS, whole } from './built-scripts';
import { waitReady } from './waiting';

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

const wordsOf = (language: string) => SCRIPTS.filter((file) => file.startsWith(`${language}-`));
const inLanguages = LANGUAGES.flatMap(wordsOf);
const begun = (name: string) =>
	SCRIPTS.filter((file) => file.replace(/-[\w-]{8}\.js$/, '') === name);

/** The scripts that a first visit in a language asks for before it asks for the map. */
const beforeTheMap = (language: string) =>
	whole([...NAMED.filter((file) => !inLanguages.includes(file)), ...wordsOf(language)]);

/** All that it asks for as long as nobody touches the page: the map, what stands over it, and what keeps all for use offline. */
const firstVisit = (language: string) =>
	whole([
		...beforeTheMap(language),
		...mapPart,
		...['title-card.svelte', `map-${language}`, 'overlays', 'offline'].flatMap(begun)
	]);
/** On a wide screen the legend is open. */
const LEGEND = begun('Legend');

/** kB of MapLibre, built by itself: as much of what draws the map is not ours. */
async function weighMapLibre(): Promise<number> {
	const entry = 'virtual:maplibre-alone';
	const built = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [
			{
				name: 'maplibre-alone',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) =>
					id === entry
						? `import { Map, NavigationControl, ScaleControl, addProtocol, getGlobalDispatcher, setWorkerUrl } from 'maplibre-gl';
							Object.assign(window, { Map, NavigationControl, ScaleControl, addProtocol, getGlobalDispatcher, setWorkerUrl });`
						: undefined
			}
		],
		build: {
			write: false,
			target: OLDEST_BROWSERS,
			modulePreload: { polyfill: false },
			chunkSizeWarningLimit: 5000,
			rolldownOptions: { input: entry }
		}
	});
	const chunks = (Array.isArray(built) ? built : 'output' in built ? [built] : []).flatMap(
		({ output }) => output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
	);
	expect(chunks).toHaveLength(1);
	return gzipSync(chunks.join(''), { level: 9 }).length / 1000;
}

test('Scripts of a first visit in each language: at most 80 kB before the map is asked for, and at most 130 kB in all, MapLibre aside', async () => {
	expect(inLanguages).toHaveLength(LANGUAGES.length);
	// The page names the words of each language, and asks for those of one.
	expect(NAMED).toEqual(expect.arrayContaining(inLanguages) as unknown);
	expect(mapPart).toHaveLength(1);
	const mapLibre = await weighMapLibre();
	expect(mapLibre).toBeGreaterThan(250);
	for (const language of LANGUAGES) {
		const before = [...beforeTheMap(language)];
		const all = [...whole(LEGEND, firstVisit(language))];
		expect(all.length).toBeGreaterThan(before.length + 6);
		const told = (files: readonly string[]) =>
			`${language}\n${files.map((file) => `${file}: ${weigh([`dist/assets/${file}`])} kB`).join('\n')}\nWhat the first view does not show is a part of its own: docs/decisions/0037-the-first-script-holds-the-first-view.md`;
		const sum = (files: readonly string[]) => weigh(files.map((file) => `dist/assets/${file}`));
		expect(sum(before), told(before)).toBeLessThanOrEqual(80);
		expect(sum(all) - mapLibre, told(all)).toBeLessThanOrEqual(130);
	}
});

test('As long as nobody touches the page, a first visit asks for no other scripts than those that are weighed, on a large screen, too', async ({
	page
}) => {
	// The larger the map, the nearer its first view.
	await page.setViewportSize({ width: 1920, height: 1080 });
	// Who touches nothing has all after ten seconds; how long the page takes here is no matter.
	await page.addInitScript(() => {
		const { setTimeout } = window;
		window.setTimeout = ((call: () => void, wait?: number) =>
			wait === 10_000 ? 0 : setTimeout(call, wait)) as typeof window.setTimeout;
	});
	const asked: string[] = [];
	page.on('request', (request) => {
		const file = new URL(request.url()).pathname.split('/assets/')[1];
		if (file?.endsWith('.js') && !file.startsWith('maplibre-gl-worker-')) asked.push(file);
	});
	const last = page.waitForRequest(/\/assets\/offline-[\w-]+\.js$/);
	await page.goto('/#lang=ru');
	await last;
	await waitReady(page);
	const untouched = new Set(asked);
	expect(untouched).toEqual(whole(LEGEND, firstVisit('ru')));
	const map = asked.findIndex((file) => mapPart.includes(file));
	expect(new Set(asked.slice(0, map))).toEqual(beforeTheMap('ru'));
});

test('At the first sign that somebody reads the page, what tells stories is fetched ahead; for who touches nothing, after a while', async ({
	page
}) => {
	const ahead = () => page.waitForRequest(/\/assets\/telling-[\w-]+\.js$/);
	await page.clock.install();
	await page.goto('/');
	await waitReady(page);
	const touched = ahead();
	await page.mouse.move(300, 300);
	await touched;
	await page.goto('/records.html');
	await page.goto('/');
	await waitReady(page);
	const untouched = ahead();
	await page.clock.runFor(10_000);
	await untouched;
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

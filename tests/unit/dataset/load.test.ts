import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	CHAPTERS,
	CITATIONS,
	DATES,
	EXCERPTS,
	GEOMETRY,
	OPENING,
	REFERENCE,
	STORIES,
	STYLED_CITATIONS
} from '../../../src/dataset/file-shapes';
import { DATA_PACKAGE } from '../../../src/dataset/data-package';
import { DataProblem, PATIENCE, load, unusable } from '../../../src/dataset/load';
import { nextTask } from '../../../src/time/next-task';
import { loadPicture } from '../../../src/dataset/load-picture';
import { RELIEF } from '../../../src/dataset/relief';
import { SEARCH } from '../../../src/dataset/search/fetch-search-keys';
import type { Shape } from '../../../src/dataset/shape';
import { HTML, answer, broken, letFetchSay, type Said } from '../fixtures/failing-fetch';
import { publicData, publicText } from '../geodata/public-data';

/** Files that the page only links to, for other programs. */
const FOR_OTHERS =
	/^(?:atlas\.json|sources\.json|dataset\.jsonld|places\.lpf\.json|bibliography\.(?:bib|ris|csl\.json)|.+\.(?:csv|xlsx))$/;
const SHAPES: Readonly<Record<string, Shape>> = {
	'opening.json': OPENING,
	'reference.json': REFERENCE,
	'stories.json': STORIES,
	'excerpts.json': EXCERPTS,
	'search.json': SEARCH,
	'dates.json': DATES,
	'chapters.json': CHAPTERS,
	'citations.json': CITATIONS,
	'citations-mla.json': STYLED_CITATIONS,
	'citations-apa.json': STYLED_CITATIONS,
	'citations-gost.json': STYLED_CITATIONS,
	'citations-gbt.json': STYLED_CITATIONS,
	'relief.json': RELIEF,
	'datapackage.json': DATA_PACKAGE
};
/** In whatever language. */
const shapeOf = (file: string) =>
	file.endsWith('.geojson') ? GEOMETRY : SHAPES[file.replace(/\.(?:ru|zh-Hans)\.json$/, '.json')];
const files = readdirSync(publicData).filter((file) => !FOR_OTHERS.test(file));
const documents = files.filter((file) => file !== 'relief.webp');

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** Why it failed; the file is named as the page asks for it. */
async function reasonOf(loading: Promise<unknown>, file: string) {
	const problem: unknown = await loading.then(
		() => 'it arrived',
		(found: unknown) => found
	);
	if (!(problem instanceof DataProblem)) throw new Error(`no DataProblem: ${String(problem)}`);
	expect(problem.file).toBe(`data/${file}`);
	return problem.reason;
}

test('every published file is read by the page in a form that is known, or is for others', () => {
	expect(documents.filter((file) => !shapeOf(file))).toEqual([]);
	expect(documents.length).toBeGreaterThan(15);
});

describe.each(documents)('%s', (file) => {
	const whole = publicText(file);
	const shape = shapeOf(file) as Shape;
	const cut = (share: number) => () => answer(whole.slice(0, Math.floor(whole.length * share)));
	const failures: readonly [said: () => Said, reason: object][] = [
		[() => answer(HTML, 404, 'text/html'), { type: 'missing' }],
		[() => answer(null, 410), { type: 'missing' }],
		[() => answer('', 403), { type: 'refused', status: 403 }],
		[() => answer('busy', 503), { type: 'refused', status: 503 }],
		[() => new TypeError('Failed to fetch'), { type: 'offline' }],
		[() => answer(HTML, 200, 'text/html'), { type: 'web-page' }],
		[() => answer(`\n\n${HTML}`), { type: 'web-page' }],
		[() => answer(''), { type: 'cut-off' }],
		[cut(0.03), { type: 'cut-off' }],
		[cut(0.5), { type: 'cut-off' }],
		[() => answer(whole.trimEnd().slice(0, -1)), { type: 'cut-off' }],
		[() => broken(whole.slice(0, 100)), { type: 'cut-off' }],
		[() => answer(null), { type: 'cut-off' }],
		[() => answer('{"a":"}]'), { type: 'cut-off' }],
		[() => answer('Not found'), { type: 'not-json' }],
		[() => answer('Not [found'), { type: 'not-json' }],
		[() => answer(`${whole}!`), { type: 'not-json' }],
		[() => answer('null'), { type: 'shape', where: '', found: 'nothing' }],
		[() => answer('7'), { type: 'shape', where: '', found: 'number' }],
		[
			() => answer(whole.trimStart().startsWith('[') ? '{}' : '[]'),
			{ type: 'shape', where: '', found: whole.trimStart().startsWith('[') ? 'object' : 'list' }
		]
	];

	test('fails in every way, each is told from the others, and a second try reads it', async () => {
		// Whatever failed elsewhere: it has arrived, and is asked for as ever.
		letFetchSay(() => answer(whole));
		await load(file, shape);
		const asked = letFetchSay(...failures.map(([said]) => said), () => answer(whole));
		for (const [said, reason] of failures) {
			expect(await reasonOf(load(file, shape), file), String(said)).toMatchObject(reason);
		}
		expect(await load(file, shape)).toEqual(JSON.parse(whole));
		// After a failure, what the browser may have kept is not asked.
		expect(asked.map(({ again }) => again)).toEqual([false, ...failures.map(() => true)]);
		expect(new Set(asked.map((one) => one.file))).toEqual(new Set([file]));
		// Once it has arrived, the browser may keep it again.
		const later = letFetchSay(() => answer(whole));
		await load(file, shape);
		expect(later).toEqual([{ file, again: false }]);
	});
});

test('of another version: the field, what was found and what was expected', async () => {
	letFetchSay(
		() => answer('{"version":2}'),
		() => answer('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{}}]}'),
		() => answer('{"type":"FeatureCollection","features":{}}'),
		() =>
			answer(
				'{"type":"x","features":[{"properties":{},"geometry":{"type":"Point","coordinates":["1",2]}}]}'
			),
		() =>
			answer(
				'{"type":"x","features":[{"properties":{},"geometry":{"type":"LineString","coordinates":[["1",2]]}}]}'
			),
		() => answer('{"coordinates":[[1,2],[3,4]]}'),
		() => answer('{"atlas":[],"sources":{"a":{"citation":["A."],"class":null,"read":"whole"}}}')
	);
	const found = async (file: string) =>
		reasonOf(load(file, shapeOf(file) as Shape), file).then((reason) => reason);
	expect(await found('opening.json')).toEqual({
		type: 'shape',
		where: 'version',
		expected: 'text',
		found: 'number'
	});
	expect(await found('land.geojson')).toMatchObject({
		where: 'features[0].geometry',
		expected: 'object',
		found: 'nothing'
	});
	expect(await found('land.geojson')).toMatchObject({ where: 'features', found: 'object' });
	expect(await found('land.geojson')).toMatchObject({
		where: 'features[0].geometry.coordinates[0]',
		expected: 'number',
		found: 'text'
	});
	expect(await found('land.geojson')).toMatchObject({
		where: 'features[0].geometry.coordinates[0][0]',
		expected: 'number'
	});
	expect(await found('relief.json')).toMatchObject({ where: 'coordinates[2]', found: 'nothing' });
	expect(await found('citations.json')).toMatchObject({
		where: 'sources.a.class',
		found: 'nothing'
	});
});

test('a server that says nothing is waited for so long, and no longer; one that goes on sending is', async () => {
	vi.useFakeTimers();
	vi.stubGlobal('document', { baseURI: 'https://atlas.example/' });
	let signal: AbortSignal | null | undefined;
	vi.stubGlobal('fetch', (_: string, options: RequestInit) => {
		signal = options.signal;
		return new Promise(() => undefined);
	});
	const silent = reasonOf(load('land.geojson', GEOMETRY), 'land.geojson');
	await vi.advanceTimersByTimeAsync(PATIENCE);
	expect(await silent).toEqual({ type: 'silent' });
	expect(signal?.aborted).toBe(true);

	let piece = 0;
	const pieces = ['{"coordinates":', '[[0,0],[0,1],', '[1,1],[1,0]]', '}'];
	const slow = () =>
		new Response(
			new ReadableStream({
				pull: (controller) =>
					new Promise<void>((resolve) =>
						setTimeout(() => {
							const next = pieces[piece++];
							if (next === undefined) controller.close();
							else controller.enqueue(new TextEncoder().encode(next));
							resolve();
						}, PATIENCE * 0.8)
					)
			})
		);
	letFetchSay(slow);
	const arriving = load('relief.json', RELIEF);
	await vi.advanceTimersByTimeAsync(PATIENCE * 0.8 * (pieces.length + 1));
	expect(await arriving).toHaveProperty('coordinates');
});

test('once a file is here, or has failed, nobody waits any longer', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	letFetchSay(
		() => answer(publicText('lakes.geojson')),
		() => answer('', 404)
	);
	await load('lakes.geojson', GEOMETRY);
	expect(vi.getTimerCount()).toBe(0);
	await reasonOf(load('lakes.geojson', GEOMETRY), 'lakes.geojson');
	expect(vi.getTimerCount()).toBe(0);
});

test('what a file is read with lets the page do what waits meanwhile', async () => {
	const order: string[] = [];
	const task = nextTask().then(() => order.push('the next task'));
	for (let turn = 0; turn < 9; turn++) await Promise.resolve();
	order.push('all that is at hand');
	await task;
	expect(order).toEqual(['all that is at hand', 'the next task']);
});

test('relief.webp fails in every way, and a second try shows it', async () => {
	const picture = { width: 1 };
	vi.stubGlobal('createImageBitmap', async (blob: Blob) => {
		if ((await blob.text()) !== 'picture') throw new DOMException('broken', 'InvalidStateError');
		return picture;
	});
	letFetchSay(
		() => answer(null, 404),
		() => new TypeError('Failed to fetch'),
		() => answer(HTML, 200, 'text/html; charset=utf-8'),
		() => answer('pic', 200, 'image/webp'),
		() => broken('pic'),
		() => answer('picture', 200, 'image/webp')
	);
	for (const type of ['missing', 'offline', 'web-page', 'content', 'cut-off']) {
		expect(await reasonOf(loadPicture('relief.webp'), 'relief.webp')).toEqual({ type });
	}
	expect(await loadPicture('relief.webp')).toBe(picture);
});

test('what is in a file cannot be used: the next time it is asked for anew', async () => {
	expect(unusable('lakes.geojson')).toMatchObject({
		file: 'data/lakes.geojson',
		reason: { type: 'content' }
	});
	const asked = letFetchSay(() => answer(publicText('lakes.geojson')));
	await load('lakes.geojson', GEOMETRY);
	expect(asked).toEqual([{ file: 'lakes.geojson', again: true }]);
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
	DIGITS,
	Edition,
	OtherEdition,
	type KeptFile,
	type Surroundings
} from '../../../../build/offline/edition';

const SCOPE = 'https://example.org/atlas/';

/** A server and a device that keeps what it is given. */
class World implements Surroundings {
	readonly scope = SCOPE;
	readonly kept = new Map<string, Response>();
	readonly asked: string[] = [];
	isOffline = false;

	constructor(readonly served: Record<string, string>) {}

	open(): ReturnType<Surroundings['open']> {
		const { kept } = this;
		return Promise.resolve({
			match: (key: unknown) => Promise.resolve(kept.get(String(key))?.clone()),
			put: (key: unknown, response: Response) =>
				Promise.resolve(void kept.set(String(key), response)),
			keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
			delete: (key: unknown) => Promise.resolve(kept.delete((key as Request).url))
		} as Awaited<ReturnType<Surroundings['open']>>);
	}

	fetch(url: string): Promise<Response> {
		if (this.isOffline) return Promise.reject(new TypeError('offline'));
		const path = url.slice(SCOPE.length) || 'index.html';
		this.asked.push(path);
		const content = this.served[path];
		return Promise.resolve(
			content === undefined
				? new Response(null, { status: 404 })
				: new Response(content, {
						headers: { 'Content-Type': 'text/plain', 'Content-Length': '9' }
					})
		);
	}
}

const FILES = {
	'index.html': 'page 1',
	'data/land.geojson': 'land 1',
	'data/stories.json': 'stories 1',
	'data/stories.ru.json': 'рассказы 1'
};
const LANGUAGES: Record<string, 'en' | 'ru'> = {
	'data/stories.json': 'en',
	'data/stories.ru.json': 'ru'
};

function listOf(files: Record<string, string>): KeptFile[] {
	return Object.entries(files).map(([url, content]) => ({
		url,
		revision: createHash('sha256').update(content).digest('hex').slice(0, DIGITS),
		...(LANGUAGES[url] ? { language: LANGUAGES[url] } : {})
	}));
}

const textAt = async (edition: Edition, path: string) => {
	const file = edition.find(SCOPE + path);
	if (!file) throw new Error(`${path} is not of the edition`);
	const response = await edition.answer(file);
	return response.ok ? response.text() : response.status;
};

test('An address is a file of the edition, whatever stands behind it; others are none of its business', () => {
	const edition = new Edition(listOf(FILES), new World(FILES));
	expect(edition.find(SCOPE)?.url).toBe('index.html');
	expect(edition.find(`${SCOPE}?kiosk=1#sel=zhenbao`)?.url).toBe('index.html');
	expect(edition.find(`${SCOPE}data/land.geojson?again=2`)?.url).toBe('data/land.geojson');
	for (const other of ['r/zhenbao/', 'data/atlas.json', 'sw.js'])
		expect(edition.find(SCOPE + other)).toBeUndefined();
	expect(edition.find('https://example.org/index.html')).toBeUndefined();
});

test('Kept is what everybody needs and the languages that are wanted, English where none is; then it is there without network', async () => {
	const world = new World(FILES);
	const edition = new Edition(listOf(FILES), world);
	await edition.keep();
	expect(await edition.kept()).toEqual(['en']);
	expect(world.asked).not.toContain('data/stories.ru.json');
	await edition.want('ru');
	await edition.keep();
	expect(await edition.kept()).toEqual(['en', 'ru']);
	// It is news once, and another wish makes it none.
	expect(await edition.isNew('ru')).toBe(true);
	await edition.want('ru');
	expect(await edition.isNew('ru')).toBe(false);
	// What was here is not asked for again.
	expect(world.asked).toHaveLength(4);
	world.isOffline = true;
	for (const [path, content] of Object.entries(FILES))
		expect(await textAt(edition, path)).toBe(content);
});

test('A file that is missing, refused, or of another edition: nothing counts as kept', async () => {
	const { 'data/land.geojson': _, ...others } = FILES;
	await expect(new Edition(listOf(FILES), new World(others)).keep()).rejects.toThrow(OtherEdition);
	const changed = new World({ ...FILES, 'data/stories.json': 'stories 2' });
	const edition = new Edition(listOf(FILES), changed);
	await expect(edition.keep()).rejects.toThrow(OtherEdition);
	expect(await edition.kept()).not.toContain('en');
	// A page of this edition is never handed what is of the next.
	expect(await textAt(edition, 'data/stories.json')).toBe(404);
	changed.isOffline = true;
	await expect(textAt(edition, 'data/stories.ru.json')).rejects.toThrow('offline');
});

test('The next edition asks only for what has changed, in all languages wanted; the one before stays whole until it is cleared away', async () => {
	const world = new World({ ...FILES });
	const first = new Edition(listOf(FILES), world);
	await first.want('ru');
	await first.keep();
	const NEXT = { ...FILES, 'index.html': 'page 2', 'data/stories.ru.json': 'рассказы 2' };
	Object.assign(world.served, NEXT);
	world.asked.length = 0;
	const second = new Edition(listOf(NEXT), world);
	await second.keep();
	expect(world.asked.sort()).toEqual(['data/stories.ru.json', 'index.html']);
	world.isOffline = true;
	expect(await textAt(first, '')).toBe('page 1');
	expect(await textAt(second, '')).toBe('page 2');
	await second.clear();
	await expect(textAt(first, '')).rejects.toThrow('offline');
	expect(await textAt(second, 'data/land.geojson')).toBe('land 1');
	// The wish outlives the edition.
	world.isOffline = false;
	await new Edition(listOf(FILES), new World(FILES)).keep();
	expect(await second.kept()).toEqual(['ru']);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isDrawnInstead } from '../../../src/app/drawn-instead';
import { MapArrival } from '../../../src/app/map-arrival.svelte';
import { PATIENCE } from '../../../src/dataset/load';

const ready = { times: 0 };

type View = Awaited<ReturnType<MapArrival['surroundings']['fetchMap']>>;
const AtlasMap = {} as View['AtlasMap'];
const worker = (answered: Promise<void>) => ({
	AtlasMap,
	startWorker: () => Promise.resolve({ answered })
});
const healthy = () => Promise.resolve(worker(Promise.resolve()));
const offline = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const forbidden = () =>
	Promise.resolve({
		AtlasMap,
		startWorker: () => Promise.reject(new DOMException('forbidden', 'SecurityError'))
	});
const dead = () => Promise.resolve(worker(Promise.reject(new Error('no script'))));

/** A map that arrives in these ways, one after the other; tells whether it was asked for again. */
function arriving(ways: readonly (() => Promise<unknown>)[], supportsWebgl = true) {
	const asked: boolean[] = [];
	const map = new MapArrival({
		supportsWebgl: () => supportsWebgl,
		onsettled: () => void ready.times++,
		fetchMap: (again) => {
			asked.push(again);
			return (ways[asked.length - 1] ?? healthy)() as Promise<View>;
		}
	});
	return { map, asked };
}

beforeEach(() => {
	ready.times = 0;
	vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test('its script does not come: the list stands in and nobody waits; a second try brings it', async () => {
	const { map, asked } = arriving([offline]);
	await map.bring();
	expect([map.obstacle, map.part?.AtlasMap, map.canTryAgain]).toEqual([
		'notFetched',
		undefined,
		true
	]);
	expect(ready.times).toBeGreaterThan(0);
	await map.tryAgain();
	expect([map.obstacle, map.part?.AtlasMap]).toEqual([undefined, AtlasMap]);
	expect(asked).toEqual([false, true]);
});

test('its script fails again while the browser is connected: the server may have been renewed', async () => {
	const { map } = arriving([offline, offline, offline]);
	await map.bring();
	await map.tryAgain();
	expect(map.obstacle).toBe('notFetchedAgain');
	vi.stubGlobal('navigator', { onLine: false });
	await map.tryAgain();
	expect(map.obstacle).toBe('notFetched');
});

test.each([
	['may not be made', forbidden],
	['has a script that does not come', dead]
])('its worker %s: the list stands in, and a second try brings the map', async (_, way) => {
	const { map } = arriving([way]);
	await map.bring();
	await expect.poll(() => map.obstacle).toBe('noWorker');
	expect([map.part?.AtlasMap, map.canTryAgain]).toEqual([undefined, true]);
	expect(ready.times).toBeGreaterThan(0);
	await map.tryAgain();
	expect([map.obstacle, map.part?.AtlasMap]).toEqual([undefined, AtlasMap]);
});

test('a worker that does not answer: the list stands in until it does', async () => {
	vi.useFakeTimers();
	let answer: () => void = () => undefined;
	const { map } = arriving([
		() => Promise.resolve(worker(new Promise<void>((resolve) => (answer = resolve))))
	]);
	await map.bring();
	expect(map.obstacle).toBeUndefined();
	await vi.advanceTimersByTimeAsync(PATIENCE);
	expect([map.obstacle, map.canTryAgain]).toEqual(['noWorker', true]);
	expect(ready.times).toBeGreaterThan(0);
	answer();
	await vi.advanceTimersByTimeAsync(0);
	expect(map.obstacle).toBeUndefined();
});

test('a script that is long on its way: the list stands in until it comes', async () => {
	vi.useFakeTimers();
	let come: () => void = () => undefined;
	const { map } = arriving([
		() => new Promise((resolve) => (come = () => resolve(worker(Promise.resolve()))))
	]);
	const bringing = map.bring();
	await vi.advanceTimersByTimeAsync(PATIENCE);
	expect([map.obstacle, map.canTryAgain]).toEqual(['slow', false]);
	come();
	await bringing;
	expect([map.obstacle, map.part?.AtlasMap]).toEqual([undefined, AtlasMap]);
});

test('what is still to come of an attempt that was given up counts no more', async () => {
	let fail: () => void = () => undefined;
	const { map } = arriving([
		() => new Promise((_, reject) => (fail = () => reject(new Error('late'))))
	]);
	const first = map.bring();
	await map.tryAgain();
	expect(map.part?.AtlasMap).toBe(AtlasMap);
	fail();
	await first;
	expect([map.obstacle, map.part?.AtlasMap]).toEqual([undefined, AtlasMap]);
});

test('without WebGL 2 nothing is fetched, and there is nothing to try', async () => {
	const { map, asked } = arriving([], false);
	await map.bring();
	expect([map.obstacle, map.canTryAgain, asked]).toEqual(['noWebgl', false, []]);
	expect(ready.times).toBeGreaterThan(0);
});

test('in a sandbox without an origin nothing is fetched, and the list says why it stands there', async () => {
	vi.stubGlobal('window', { origin: 'null' });
	const { map, asked } = arriving([]);
	await map.bring();
	expect([map.obstacle, map.canTryAgain, asked]).toEqual(['sandboxed', false, []]);
});

test('a drawing surface that is lost and comes back', async () => {
	const { map } = arriving([]);
	await map.bring();
	map.lose(true);
	expect([map.obstacle, map.part?.AtlasMap]).toEqual(['lost', AtlasMap]);
	map.lose(false);
	expect(map.obstacle).toBeUndefined();
});

test('it is begun once', async () => {
	const { map, asked } = arriving([offline]);
	map.begin();
	map.begin();
	await expect.poll(() => map.obstacle).toBe('notFetched');
	map.begin();
	expect(asked).toEqual([false]);
});

test('a picture stands in only where there will be no map; one that is late, lost or can be asked for again is waited for', async () => {
	const { map: without } = arriving([], false);
	without.look();
	expect([without.obstacle, isDrawnInstead(without.obstacle)]).toEqual(['noWebgl', true]);
	for (const [way, isDrawn] of [
		[offline, false],
		[forbidden, true],
		[healthy, false]
	] as const) {
		const { map } = arriving([way]);
		await map.bring();
		expect(isDrawnInstead(map.obstacle), map.obstacle).toBe(isDrawn);
	}
	expect(isDrawnInstead('lost')).toBe(false);
});

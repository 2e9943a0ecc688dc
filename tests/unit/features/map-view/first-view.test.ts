import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringFirstView } from '../../../../src/features/map-view/first-view';

const FRAME = 16;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	drawing(true);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** A browser that makes frames; in a tab that is hidden, or a frame far below, it makes none. */
function drawing(draws: boolean): void {
	vi.stubGlobal('requestAnimationFrame', (next: () => void) =>
		draws ? setTimeout(next, FRAME) : 0
	);
	vi.stubGlobal('cancelAnimationFrame', (frame?: number) => clearTimeout(frame));
}

/** A map that does what the test says, and what has been told of its first view. */
function opened() {
	const listeners = new Map<string, Set<() => void>>();
	const on = (event: string, listener: () => void) =>
		void listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
	let ground = 0;
	let bring: () => void = () => undefined;
	let fetched: () => void = () => undefined;
	const map = {
		on,
		once: on,
		off: (event: string, listener: () => void) => void listeners.get(event)?.delete(listener),
		getZoom: () => 2.6,
		querySourceFeatures: () => Array.from({ length: ground }),
		triggerRepaint: () => undefined
	};
	const sources = {
		ground: ['land'],
		load: () => new Promise<void>((resolve) => (bring = resolve)),
		fetch: () => new Promise<void>((resolve) => (fetched = resolve))
	};
	const told: string[] = [];
	const stop = bringFirstView(map as never, sources as never, {
		onloaded: () => told.push('loaded'),
		onpainted: () => told.push('painted'),
		onready: () => told.push('ready')
	});
	return {
		told,
		stop,
		happens: (event: string) => {
			for (const listener of [...(listeners.get(event) ?? [])]) listener();
		},
		landArrives: () => void (ground = 1),
		filesArrive: async () => {
			fetched();
			bring();
			await vi.advanceTimersByTimeAsync(0);
		}
	};
}

test('loaded, painted when land is drawn, ready when all of it stands; each once', async () => {
	const view = opened();
	view.happens('render');
	expect(view.told).toEqual([]);
	view.happens('style.load');
	await view.filesArrive();
	view.landArrives();
	view.happens('render');
	expect(view.told).toEqual(['loaded', 'painted']);
	view.happens('idle');
	expect(view.told).toEqual(['loaded', 'painted', 'ready']);
	view.happens('render');
	view.happens('idle');
	await vi.advanceTimersByTimeAsync(60_000);
	expect(view.told).toEqual(['loaded', 'painted', 'ready']);
});

test('where no frame is made, ready settles all the same, and not before the data are there', async () => {
	drawing(false);
	const view = opened();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(view.told).toEqual([]);
	await view.filesArrive();
	await vi.advanceTimersByTimeAsync(4000);
	expect(view.told).toEqual([]);
	await vi.advanceTimersByTimeAsync(1000);
	expect(view.told).toEqual(['painted', 'ready']);
	// Once it is seen, it is drawn as ever.
	view.happens('style.load');
	await view.filesArrive();
	view.happens('idle');
	expect(view.told).toEqual(['painted', 'ready', 'loaded']);
});

test('a map that draws, slowly, is waited for; one that is never done is not', async () => {
	const view = opened();
	view.happens('style.load');
	await view.filesArrive();
	await vi.advanceTimersByTimeAsync(14_000);
	expect(view.told).toEqual(['loaded']);
	await vi.advanceTimersByTimeAsync(1000);
	expect(view.told).toEqual(['loaded', 'painted', 'ready']);
});

test('a map that is taken away tells nothing any more', async () => {
	drawing(false);
	const view = opened();
	await view.filesArrive();
	view.stop();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(view.told).toEqual([]);
});

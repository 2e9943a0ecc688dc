/** What the page asks of its service worker, where it has one. */
import { afterEach, expect, test, vi } from 'vitest';
import {
	KEPT,
	askWorker,
	languagesKept,
	manifestFile,
	serviceWorkers,
	wantedMark
} from '../../../src/state/offline-worker';

/** A worker that answers so, and remembers what it was asked. */
function workerWith(answer: unknown) {
	const asked: unknown[] = [];
	const worker = {
		postMessage: (question: unknown, [port]: [MessagePort]) => {
			asked.push(question);
			port.postMessage(answer);
		}
	};
	return { worker: worker as unknown as ServiceWorker, asked };
}

const browser = (serviceWorker: unknown) => vi.stubGlobal('navigator', { serviceWorker });

afterEach(() => vi.unstubAllGlobals());

test('a question goes to the worker with its kind, and its answer comes back', async () => {
	const { worker, asked } = workerWith('still');
	const wanted = { language: 'ru' as const, version: '1', script: 'a.js' };
	expect(await askWorker(worker, 'keep', wanted)).toBe('still');
	expect(asked).toEqual([{ kind: 'keep', ...wanted }]);
});

test('the languages kept are those that the active worker tells; without one there are none', async () => {
	const { worker, asked } = workerWith(['en', 'ru']);
	browser({ getRegistration: () => Promise.resolve({ active: worker }) });
	expect(await languagesKept()).toEqual(['en', 'ru']);
	expect(asked).toEqual([{ kind: 'languages' }]);
	browser({ getRegistration: () => Promise.resolve({ active: null }) });
	expect(await languagesKept()).toEqual([]);
	browser({ getRegistration: () => Promise.resolve(undefined) });
	expect(await languagesKept()).toEqual([]);
	browser({ getRegistration: () => Promise.reject(new Error('SecurityError')) });
	expect(await languagesKept()).toEqual([]);
});

test('a browser without workers, and one that forbids to ask, have none', async () => {
	const container = {};
	browser(container);
	expect(serviceWorkers()).toBe(container);
	vi.stubGlobal('navigator', {});
	expect(serviceWorkers()).toBeUndefined();
	expect(await languagesKept()).toEqual([]);
	vi.stubGlobal('navigator', {
		get serviceWorker() {
			throw new Error('SecurityError');
		}
	});
	expect(serviceWorkers()).toBeUndefined();
	expect(await languagesKept()).toEqual([]);
});

test('each language has a mark and a manifest of its own', () => {
	expect(KEPT).toBe('thalweg');
	expect(['en', 'zh-Hans'].map((language) => wantedMark(language as 'en'))).toEqual([
		'wanted/en',
		'wanted/zh-Hans'
	]);
	expect(['en', 'ru'].map((language) => manifestFile(language as 'en'))).toEqual([
		'manifest.webmanifest',
		'manifest.ru.webmanifest'
	]);
});

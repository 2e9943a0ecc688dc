import { afterEach, expect, test, vi } from 'vitest';
import { clearLeftovers, clearStorages } from '../../../src/app/kiosk/leftovers';

afterEach(() => vi.unstubAllGlobals());

/** A storage of a browser: what is kept are its own keys. */
function storageWith(kept: Record<string, string>): Storage & Record<string, unknown> {
	const storage = Object.create({
		removeItem: (key: string) => Reflect.deleteProperty(storage, key)
	}) as Storage & Record<string, unknown>;
	return Object.assign(storage, kept);
}

function kept() {
	const local = storageWith({
		'thalweg.theme': 'dark',
		'thalweg.language': 'ru',
		'thalweg.offline': 'en',
		'of-another': 'stays'
	});
	const session = storageWith({ 'thalweg.anything': '1' });
	vi.stubGlobal('localStorage', local);
	vi.stubGlobal('sessionStorage', session);
	return { local, session };
}

test('nothing that the atlas keeps is left of a visitor, at once; what is another’s stays', () => {
	const { local, session } = kept();
	clearStorages();
	expect([Object.keys(local), Object.keys(session)]).toEqual([['of-another'], []]);
});

test('it is done when the databases are gone, or wait for the page to be left', async () => {
	const { local } = kept();
	const asked: { name: string; request: Partial<Record<string, () => void>> }[] = [];
	vi.stubGlobal('indexedDB', {
		databases: () => Promise.resolve([{ name: 'thalweg-own-data' }, { name: 'another' }]),
		deleteDatabase: (name: string) => {
			const request = {};
			asked.push({ name, request });
			return request;
		}
	});
	let done = false;
	const clearing = clearLeftovers().then(() => (done = true));
	expect(Object.keys(local)).toEqual(['of-another']);
	await vi.waitFor(() => expect(asked.map(({ name }) => name)).toEqual(['thalweg-own-data']));
	expect(done).toBe(false);
	asked[0]?.request['onblocked']?.();
	await clearing;
	expect(done).toBe(true);
});

test('a browser that keeps nothing, and throws when asked, is left alone', async () => {
	const refused = () => {
		throw new Error('denied');
	};
	for (const name of ['localStorage', 'sessionStorage'])
		Object.defineProperty(globalThis, name, { get: refused, configurable: true });
	vi.stubGlobal('indexedDB', { databases: refused });
	await expect(clearLeftovers()).resolves.toBeUndefined();
	for (const name of ['localStorage', 'sessionStorage']) Reflect.deleteProperty(globalThis, name);
});

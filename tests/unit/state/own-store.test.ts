/** The reader's files are kept on the device only while they are wanted; a browser that refuses breaks nothing. */
import { afterEach, expect, test, vi } from 'vitest';
import { noStore, storeOnDevice } from '../../../src/state/own-store';
import { fakeDatabases } from '../fixtures/fake-database';

const file = (name: string) => ({
	source: { name, bytes: new Uint8Array([1, 2]) },
	columns: { name: 0 }
});

afterEach(() => vi.unstubAllGlobals());

test('what is kept is read back, these files and no others, also by the next visit', async () => {
	const { databases } = fakeDatabases();
	const store = storeOnDevice('own');
	expect(store.canKeep).toBe(true);
	expect(await store.load()).toEqual([]);
	expect(await store.save([file('a.csv'), file('b.csv')])).toBe(true);
	expect(await store.load()).toEqual([file('a.csv'), file('b.csv')]);
	expect(await store.save([file('c.csv')])).toBe(true);
	expect(await storeOnDevice('own').load()).toEqual([file('c.csv')]);
	expect(await storeOnDevice('other').load()).toEqual([]);
	expect(await store.clear()).toBe(true);
	expect([...databases.keys()]).toEqual(['other']);
	expect(await store.load()).toEqual([]);
});

test('where the browser refuses, nothing is kept, and it says so', async () => {
	const browser = fakeDatabases();
	const store = storeOnDevice('own');
	await store.save([file('a.csv')]);
	browser.refuses = true;
	expect(await store.save([file('b.csv')])).toBe(false);
	expect(await store.load()).toEqual([]);
	expect(await store.clear()).toBe(false);
});

test('where nothing may be kept, nothing is', async () => {
	expect(noStore.canKeep).toBe(false);
	expect(await noStore.save([file('a.csv')])).toBe(false);
	expect(await noStore.load()).toEqual([]);
	expect(await noStore.clear()).toBe(true);
});

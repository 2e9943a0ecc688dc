import { expect, test } from 'vitest';
import { Lazy } from '../../../src/dataset/lazy';

test('what is needed twice is fetched once', async () => {
	let asked = 0;
	const lazy = new Lazy(() => Promise.resolve(++asked));
	expect(asked).toBe(0);
	expect(await Promise.all([lazy.get(), lazy.get()])).toEqual([1, 1]);
	expect(await lazy.get()).toBe(1);
	lazy.forget();
	expect(await lazy.get()).toBe(2);
});

test('after a failure it is fetched again when it is next needed', async () => {
	let asked = 0;
	const lazy = new Lazy(() =>
		++asked === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(asked)
	);
	await expect(lazy.get()).rejects.toThrow('gone');
	expect(await lazy.get()).toBe(2);
	expect(await lazy.get()).toBe(2);
});

test('a failure that comes late does not take away what has been asked for since', async () => {
	const fail: ((problem: Error) => void)[] = [];
	const lazy = new Lazy(() => new Promise((_, reject) => void fail.push(reject)));
	const first = lazy.get();
	lazy.forget();
	const second = lazy.get();
	fail[0]?.(new Error('late'));
	await expect(first).rejects.toThrow('late');
	expect(lazy.get()).toBe(second);
	expect(fail).toHaveLength(2);
});

import { expect, test, vi } from 'vitest';
import { Part } from '../../../src/ui/part.svelte';

test('A part is fetched when it is wanted, once, however often it is asked for', async () => {
	const load = vi.fn(() => Promise.resolve({ told: 1 }));
	const part = new Part('part', load);
	expect(load).not.toHaveBeenCalled();
	expect(part.arriving).toBe(false);
	const asked = Promise.all([part.need(), part.need()]);
	expect(part.arriving).toBe(true);
	await asked;
	expect(part.arriving).toBe(false);
	await part.need();
	expect(part.code).toEqual({ told: 1 });
	expect(load).toHaveBeenCalledTimes(1);
});

test('What failed is counted and asked for again; when it is here, it has not failed', async () => {
	const load = vi
		.fn(() => Promise.resolve({ told: 1 }))
		.mockRejectedValueOnce(new Error('offline'))
		.mockRejectedValueOnce(new Error('offline'));
	const part = new Part('part', load);
	await part.need();
	expect([part.code, part.failures, part.arriving]).toEqual([undefined, 1, false]);
	await part.need();
	expect([part.code, part.failures]).toEqual([undefined, 2]);
	await part.need();
	expect([part.code, part.failures]).toEqual([{ told: 1 }, 0]);
});

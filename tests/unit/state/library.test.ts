import { expect, test } from 'vitest';
import { DataProblem } from '../../../src/dataset/load';
import { Library, type Shelves } from '../../../src/state/library.svelte';

type Part = keyof Shelves;
const PARTS: readonly Part[] = ['stories', 'excerpts', 'citations'];
const FULL = { stories: {}, excerpts: {}, citations: {} };

/** A library of which parts fail so many times; says how often each was asked for. */
function failing(times: Partial<Record<Part, number>>) {
	const asked = { stories: 0, excerpts: 0, citations: 0 };
	const shelf = (part: Part) => () => {
		asked[part]++;
		return asked[part] <= (times[part] ?? 0)
			? Promise.reject(new DataProblem(`data/${part}.json`, { type: 'offline' }))
			: Promise.resolve(FULL[part]);
	};
	const shelves = Object.fromEntries(PARTS.map((part) => [part, shelf(part)]));
	return { library: new Library(shelves as unknown as Shelves), asked };
}

test.each(PARTS)(
	'%s fail: the others are read, the failure is kept, and the next story asks for them alone',
	async (part) => {
		const { library, asked } = failing({ [part]: 2 });
		for (const times of [1, 2]) {
			await library.need();
			expect(library.problems.map(({ file }) => file)).toEqual([`data/${part}.json`]);
			expect(library[part]).toBeUndefined();
			expect(asked[part]).toBe(times);
		}
		await library.need();
		expect(library.problems).toEqual([]);
		for (const each of PARTS) {
			expect(library[each]).toBe(FULL[each]);
			expect(asked[each]).toBe(each === part ? 3 : 1);
		}
		// What is here is not asked for again.
		await library.need();
		expect(asked[part]).toBe(3);
	}
);

test('all fail: all are told, and all come at the second try', async () => {
	const { library } = failing({ stories: 1, excerpts: 1, citations: 1 });
	await library.need();
	expect(library.problems).toHaveLength(3);
	await library.need();
	expect(library.problems).toEqual([]);
});

test('stories asked for at once ask once', async () => {
	const { library, asked } = failing({});
	await Promise.all([library.need(), library.need()]);
	expect(asked).toEqual({ stories: 1, excerpts: 1, citations: 1 });
});

test('a fault of the page itself is not taken for a file that failed', async () => {
	const shelves = { stories: () => Promise.reject(new TypeError('x')) };
	const library = new Library({
		...shelves,
		excerpts: () => Promise.resolve({}),
		citations: () => Promise.resolve({ atlas: [], sources: {} })
	});
	await expect(library.need()).rejects.toThrow(TypeError);
});

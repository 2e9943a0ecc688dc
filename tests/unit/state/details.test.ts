import { describe, expect, test } from 'vitest';
import { textKey } from '../../../src/dataset/dates-in-texts';
import { DataProblem } from '../../../src/dataset/load';
import { Details, type DetailFiles } from '../../../src/state/details.svelte';

type Part = keyof DetailFiles;
const PARTS: readonly Part[] = ['reference', 'stories', 'excerpts', 'dates', 'citations'];
const FULL = { reference: {}, stories: {}, excerpts: {}, dates: {}, citations: {} };

/** Details of which parts fail so many times; says how often each was asked for. */
function failing(times: Partial<Record<Part, number>>) {
	const asked = { reference: 0, stories: 0, excerpts: 0, dates: 0, citations: 0 };
	const shelf = (part: Part) => () => {
		asked[part]++;
		return asked[part] <= (times[part] ?? 0)
			? Promise.reject(new DataProblem(`data/${part}.json`, { type: 'offline' }))
			: Promise.resolve(FULL[part]);
	};
	const files = Object.fromEntries(PARTS.map((part) => [part, shelf(part)]));
	return { details: new Details(undefined, files as unknown as DetailFiles), asked };
}

test.each(PARTS)(
	'%s fail: the others are read, the failure is kept, and the next story asks for them alone',
	async (part) => {
		const { details, asked } = failing({ [part]: 2 });
		expect(details.problems).toEqual([]);
		for (const times of [1, 2]) {
			const need = details.need();
			expect(details.arriving).toBe(true);
			await need;
			expect(details.problems.map(({ file }) => file)).toEqual([`data/${part}.json`]);
			expect(details[part]).toBeUndefined();
			expect(asked[part]).toBe(times);
		}
		await details.need();
		expect(details.problems).toEqual([]);
		for (const each of PARTS) {
			expect(details[each]).toBe(FULL[each]);
			expect(asked[each]).toBe(each === part ? 3 : 1);
		}
		// What is here is not asked for again.
		await details.need();
		expect(asked[part]).toBe(3);
	}
);

test('all fail: all are told, and all come at the second try', async () => {
	const { details } = failing({ reference: 1, stories: 1, excerpts: 1, dates: 1, citations: 1 });
	await details.need();
	expect(details.problems).toHaveLength(5);
	await details.need();
	expect(details.problems).toEqual([]);
});

test('what has been asked for is on its way until all of it has arrived or failed', async () => {
	const { details } = failing({ excerpts: 1 });
	expect(details.arriving).toBe(false);
	for (const fails of [true, false]) {
		const asked = details.need();
		expect(details.arriving).toBe(true);
		await asked;
		expect(details.arriving).toBe(false);
		expect(details.problems.length > 0).toBe(fails);
	}
	// What is here is not on its way.
	const again = details.need();
	expect(details.arriving).toBe(false);
	await again;
});

test('stories asked for at once ask once', async () => {
	const { details, asked } = failing({});
	await Promise.all([details.need(), details.need()]);
	expect(asked).toEqual({ reference: 1, stories: 1, excerpts: 1, dates: 1, citations: 1 });
});

test('a fault of the page itself is not taken for a file that failed', async () => {
	const files = { stories: () => Promise.reject(new TypeError('x')) };
	const details = new Details(undefined, {
		...files,
		reference: () => Promise.resolve({ version: '1' }),
		excerpts: () => Promise.resolve({}),
		dates: () => Promise.resolve({}),
		citations: () => Promise.resolve({ atlas: [], sources: {} })
	});
	await expect(details.need()).rejects.toThrow(TypeError);
});

test('who asks finds the records that came later as soon as they are told of, and once', async () => {
	const known: unknown[] = [];
	const reference = { version: '1' };
	const details = new Details(
		(told) => {
			expect(details.reference).toBeUndefined();
			known.push(told);
		},
		{
			reference: () => Promise.resolve(reference),
			stories: () => Promise.reject(new DataProblem('data/stories.json', { type: 'offline' })),
			excerpts: () => Promise.resolve({}),
			dates: () => Promise.resolve({}),
			citations: () => Promise.resolve({ atlas: [], sources: {} })
		}
	);
	await details.need();
	await details.need();
	expect(known).toEqual([reference]);
	expect(details.reference).toBe(reference);
});

describe('another language', () => {
	type Texts = 'stories' | 'excerpts' | 'dates';
	/** Details whose texts say their language; what is in `failing` does not come. */
	function spoken() {
		const failing = new Set<string>();
		const asked: string[] = [];
		const text = (part: Texts) => (language: string) => {
			asked.push(`${part} ${language}`);
			return failing.has(`${part} ${language}`)
				? Promise.reject(new DataProblem(`data/${part}.json`, { type: 'offline' }))
				: Promise.resolve({ [language]: [] });
		};
		const files = {
			...Object.fromEntries((['stories', 'excerpts', 'dates'] as const).map((p) => [p, text(p)])),
			reference: () => Promise.resolve({ version: '1' }),
			citations: () => Promise.resolve({ atlas: [], sources: {} })
		} as unknown as DetailFiles;
		return { details: new Details(undefined, files), asked, failing };
	}
	const languages = ({ stories, excerpts, dates }: Details) =>
		[stories, excerpts, dates].map((part) => Object.keys(part ?? {}).join());

	test('texts that are here come in it, and are exchanged at once', async () => {
		const { details, asked } = spoken();
		await details.need();
		expect(languages(details)).toEqual(['en', 'en', 'en']);
		const put = await details.inLanguage('ru');
		expect(languages(details)).toEqual(['en', 'en', 'en']);
		put();
		expect(languages(details)).toEqual(['ru', 'ru', 'ru']);
		await details.need();
		expect(asked.slice(3)).toEqual(['stories ru', 'excerpts ru', 'dates ru']);
	});

	test('texts that nobody has asked for do not come', async () => {
		const { details, asked } = spoken();
		(await details.inLanguage('ru'))();
		expect(asked).toEqual([]);
		await details.need();
		expect(languages(details)).toEqual(['ru', 'ru', 'ru']);
	});

	test('what does not come in it is told, and comes at the next need', async () => {
		const { details, failing } = spoken();
		await details.need();
		failing.add('excerpts ru');
		(await details.inLanguage('ru'))();
		await expect
			.poll(() => details.problems.map(({ file }) => file))
			.toEqual(['data/excerpts.json']);
		expect(languages(details)).toEqual(['ru', '', 'ru']);
		failing.clear();
		await details.need();
		expect(languages(details)).toEqual(['ru', 'ru', 'ru']);
	});

	test('texts of the language before, however late, are neither told nor missed', async () => {
		const decide = new Map<string, { come: () => void; fail: () => void }>();
		const stories = (language: string) =>
			new Promise((resolve, reject) =>
				decide.set(language, {
					come: () => resolve({ [language]: [] }),
					fail: () => reject(new DataProblem('data/stories.json', { type: 'offline' }))
				})
			);
		const files = {
			stories,
			excerpts: (language: string) => Promise.resolve({ [language]: [] }),
			dates: (language: string) => Promise.resolve({ [language]: [] }),
			reference: () => Promise.resolve({ version: '1' }),
			citations: () => Promise.resolve({ atlas: [], sources: {} })
		} as unknown as DetailFiles;
		for (const late of ['come', 'fail'] as const) {
			const details = new Details(undefined, files);
			const before = details.need();
			const inRussian = details.inLanguage('ru');
			decide.get('ru')?.come();
			(await inRussian)();
			const after = details.need();
			await after;
			expect([languages(details), details.arriving]).toEqual([['ru', 'ru', 'ru'], false]);
			decide.get('en')?.[late]();
			await before;
			expect([languages(details), details.problems]).toEqual([['ru', 'ru', 'ru'], []]);
		}
		// What is over is not all that was asked for.
		const details = new Details(undefined, files);
		const english = details.need();
		details.beginIn('ru');
		const russian = details.need();
		decide.get('en')?.come();
		await english;
		expect(details.arriving).toBe(true);
		decide.get('ru')?.come();
		await russian;
		expect(details.arriving).toBe(false);
	});

	test('texts on their way in the language before come to nothing', async () => {
		const { details } = spoken();
		const before = details.need();
		(await details.inLanguage('ru'))();
		await before;
		await expect.poll(() => languages(details)).toEqual(['ru', 'ru', 'ru']);
	});
});

test('a text is told with its dates as soon as it is known where they stand', () => {
	const { details } = failing({});
	const text = 'On 2 March 1969.';
	expect(details.withDates(text)).toEqual([text]);
	details.dates = { [textKey(text)]: [[3, 12]] };
	expect(details.withDates(text)).toEqual([
		'On ',
		{ date: '2 March 1969', text: '2 March 1969' },
		'.'
	]);
});

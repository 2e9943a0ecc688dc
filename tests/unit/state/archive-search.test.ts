/** What is found in archives of tiles that are read in part: made-up ones, so that each rule is seen apart. */
import { expect, test } from 'vitest';
import { OWN_TILES_WORDS } from '../../../src/i18n/own-tiles-words';
import {
	ArchiveSearch,
	type ArchiveLook,
	type SoughtArchive
} from '../../../src/state/archive-search.svelte';
import type { OwnArchives } from '../../../src/state/own-archives.svelte';

const SIZE = { width: 800, height: 600 };
const words = OWN_TILES_WORDS.en;
const holding = (...texts: string[]): SoughtArchive => ({
	things: texts.map((text) => ({ id: text }) as never),
	texts,
	lacks: new Set()
});
const searchOf = (
	names: string[],
	look: ArchiveLook | undefined,
	failures: Record<string, string> = {}
) =>
	new ArchiveSearch(
		{
			shown: names.map((fileName) => ({ id: fileName, key: fileName, archive: { fileName } })),
			failures,
			atlas: { language: 'en' }
		} as unknown as OwnArchives,
		look
	);

test('of each archive that names it as many are told as are asked for, and how many there are', async () => {
	const held: Record<string, SoughtArchive> = {
		one: holding('old depot', 'depot a', 'depot b'),
		none: holding('road')
	};
	const search = searchOf(['one', 'none'], ({ id }) => Promise.resolve(held[id]!));
	expect(search.search('depot', 2)).toEqual([]);
	await search.need(SIZE);
	expect(search.search('Depot', 2)).toEqual([
		{ title: words.found('one'), count: 3, first: [{ id: 'depot a' }, { id: 'depot b' }] }
	]);
	expect(search.search('', 2)).toEqual([]);
});

test('what was read of a view that is looked at no more is not taken for what lies in the next', async () => {
	const answers: ((read: SoughtArchive) => void)[] = [];
	const search = searchOf(['one'], () => new Promise((resolve) => answers.push(resolve)));
	const first = search.need(SIZE);
	const second = search.need(SIZE);
	answers[1]?.(holding('depot near'));
	await second;
	answers[0]?.(holding('depot far'));
	await first;
	expect(search.search('depot', 9)[0]?.first).toEqual([{ id: 'depot near' }]);
});

test('what has been read, and what is still being read, are told one after the other', async () => {
	let answer = (_: SoughtArchive): void => undefined;
	const search = searchOf(
		['one', 'two'],
		({ id }) =>
			id === 'one' ? Promise.resolve(holding()) : new Promise((resolve) => (answer = resolve)),
		{ one: 'it is damaged' }
	);
	const done = search.need(SIZE);
	await Promise.resolve();
	await Promise.resolve();
	expect(search.said).toBe(
		[words.beingRead('two'), words.lookedThrough('one'), words.notLooked('one')].join(' ')
	);
	answer(holding());
	await done;
	expect(search.said).not.toContain(words.beingRead('two'));
});

test('where nobody reads archives nothing is read, found or said', async () => {
	const search = searchOf(['one'], undefined);
	await search.need(SIZE);
	expect([search.search('depot', 9), search.said]).toEqual([[], '']);
	expect(searchOf([], () => Promise.resolve(holding())).said).toBe('');
});

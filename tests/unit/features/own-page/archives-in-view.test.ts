/** What an archive of tiles answers in search and comparison: what lies in the view, on the dates that are asked, and no more. */
import { beforeEach, describe, expect, test } from 'vitest';
import { Dataset } from '../../../../src/dataset/dataset';
import { differingInView, inView, soughtInView } from '../../../../src/features/own-page/in-view';
import { ownGroups } from '../../../../src/features/search/rows';
import { LANGUAGES } from '../../../../src/i18n';
import type { OpeningData } from '../../../../src/kinds';
import type { TileLack } from '../../../../src/map/layers/layer';
import { bytesOfFile } from '../../../../src/own-data/tile-bytes';
import { Atlas } from '../../../../src/state/atlas.svelte';
import type { SoughtArchive } from '../../../../src/state/archive-search.svelte';
import type { OwnArchive } from '../../../../src/state/own-archives.svelte';
import { OwnData } from '../../../../src/state/own-data.svelte';
import { noStore } from '../../../../src/state/own-store';
import { setOwnData } from '../../../../src/state/owned';
import { dayOf } from '../../../../src/time/day';
import { ENGLISH } from '../../fixtures/spoken';
import { writeTiles } from '../../fixtures/tile-writer';
import { publicJson } from '../../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const SIZE = { width: 800, height: 600 };
const find = (longitude: number, latitude: number, properties: Record<string, string>) => ({
	longitude,
	latitude,
	properties
});
const FINDS = [
	find(110, 47, { name: 'Depot A', from: '1960', to: '1968' }),
	find(112, 47, { name: 'Depot B', from: '1969-03-02' }),
	find(114, 47, { name: 'Old depot', from: '1950' }),
	find(-70, -30, { name: 'Depot far away', from: '1950' })
];

let atlas: Atlas;
let data: OwnData;
let archive: OwnArchive;
beforeEach(async () => {
	atlas = new Atlas(dataset, ENGLISH);
	atlas.goTo(dayOf(1965, 1, 1));
	atlas.camera = { zoom: 4, latitude: 47, longitude: 112 };
	data = new OwnData(
		atlas,
		() => Promise.reject(new Error('no file is read')),
		noStore,
		(one, size) => soughtInView(atlas, one, size)
	);
	setOwnData(atlas, data);
	const bytes = bytesOfFile(new Blob([writeTiles(FINDS) as Uint8Array<ArrayBuffer>]));
	archive = await data.archives.add('finds.pmtiles', bytes);
});

const names = (things: readonly { feature: { name: string } }[]) =>
	things.map(({ feature: { name } }) => name).toSorted();
const rows = () =>
	ownGroups('depot', atlas).map(({ title, rows, further }) => ({
		title,
		further,
		names: rows.map((row) => (row.elsewhere ? `(${row.title})` : row.title))
	}));

describe('the search', () => {
	test('finds what lies in the view, whenever it was, says so, and that it is the reader’s', async () => {
		expect(rows()).toEqual([]);
		expect(data.archiveSearch.said).toBe('What of finds.pmtiles lies in the view is being read …');
		await data.archiveSearch.need(SIZE);
		expect(rows()).toEqual([
			{
				title: 'Yours, from finds.pmtiles, in what lies in the view',
				further: 0,
				// The name that begins with it first; in brackets what is not there on the date.
				names: ['Depot A', '(Depot B)', 'Old depot']
			}
		]);
		expect(data.archiveSearch.said).toBe(
			'Of finds.pmtiles only what lies in the view has been looked through.'
		);
		expect(ownGroups('shed', atlas)).toEqual([]);
		expect(ownGroups(' ', atlas)).toEqual([]);
	});

	test('finds elsewhere what lies there, and of what was in view before nothing', async () => {
		await data.archiveSearch.need(SIZE);
		atlas.camera = { zoom: 4, latitude: -30, longitude: -70 };
		await data.archiveSearch.need(SIZE);
		expect(rows().flatMap((group) => group.names)).toEqual(['Depot far away']);
	});

	test('of an archive that is hidden or removed nothing is found or said', async () => {
		await data.archiveSearch.need(SIZE);
		data.archives.show(archive.key, false);
		expect([rows(), data.archiveSearch.said]).toEqual([[], '']);
		data.archives.show(archive.key, true);
		await data.archiveSearch.need(SIZE);
		expect(rows()).toHaveLength(1);
		data.archives.remove(archive.key);
		expect([rows(), data.archiveSearch.said]).toEqual([[], '']);
	});

	test.each([
		['more', 'come nearer'],
		['unread', 'could not be read']
	] as const)(
		'what it could not look through (%s) is said, in every language',
		async (lack, says) => {
			const read: SoughtArchive = { things: [], texts: [], lacks: new Set<TileLack>([lack]) };
			const other = new OwnData(atlas, data.read, noStore, () => Promise.resolve(read));
			const bytes = bytesOfFile(new Blob([writeTiles(FINDS) as Uint8Array<ArrayBuffer>]));
			await other.archives.add('more.pmtiles', bytes);
			await other.archiveSearch.need(SIZE);
			expect(other.archiveSearch.said.toLowerCase()).toContain(says);
			const said = new Set(
				LANGUAGES.map((language) => {
					Object.defineProperty(atlas, 'language', { value: language, configurable: true });
					return other.archiveSearch.said;
				})
			);
			expect(said.size).toBe(LANGUAGES.length);
		}
	);
});

describe('the comparison', () => {
	test('tells what comes and what goes in the view, as the map shows either date', async () => {
		const [before, after] = [dayOf(1968, 12, 31), dayOf(1969, 3, 2)] as const;
		const { came, went, lacks } = await differingInView(atlas, archive, SIZE, [before, after], 9);
		expect([names(came.first), names(went.first)]).toEqual([['Depot B'], ['Depot A']]);
		expect([came.count, went.count, lacks.size]).toEqual([1, 1, 0]);
		for (const [day, there] of [
			[before, ['Depot A', 'Old depot']],
			[after, ['Depot B', 'Old depot']]
		] as const) {
			atlas.goTo(day);
			expect(names((await inView(atlas, archive, SIZE, 9)).first)).toEqual(there);
		}
	});

	test('between days on which the same is there nothing differs', async () => {
		const days = [dayOf(1961, 1, 1), dayOf(1962, 1, 1)] as const;
		const { came, went } = await differingInView(atlas, archive, SIZE, days, 9);
		expect([came.count, went.count]).toEqual([0, 0]);
	});
});

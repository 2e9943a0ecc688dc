/** What was pressed of an archive of tiles is known from its id alone: what it says, where it lies, and when it was. */
import { expect, test } from 'vitest';
import { tiledId } from '../../../src/map/layers/tiled-id';
import type { TileColumns } from '../../../src/own-data/tile-archive';
import { archiveThing } from '../../../src/state/archive-thing';
import { dayOf } from '../../../src/time/day';
import { BEGINNING, FOREVER } from '../../../src/time/interval';

const SOURCE = 'own-archive-1';
const pressed = (properties: object | undefined, columns: TileColumns = {}) =>
	archiveThing(tiledId(SOURCE, properties, [1, 2]), SOURCE, 'finds.pmtiles', columns);

test('all that its tile says stands in it, under the columns that were chosen', () => {
	const properties = {
		called: 'A find',
		found: '1969-03-02',
		lost: '1991',
		about: 'Of bronze.',
		depth: 3,
		layers: { clay: [1, 2] },
		none: null
	};
	const columns = { name: 'called', text: 'about', from: 'found', to: 'lost' };
	const id = tiledId(SOURCE, properties, [133.8, 46.5]);
	expect(archiveThing(id, SOURCE, 'finds.pmtiles', columns)).toEqual({
		id,
		feature: {
			id,
			row: 0,
			name: 'A find',
			text: 'Of bronze.\ndepth: 3\nlayers: {"clay":[1,2]}\nnone: null',
			from: dayOf(1969, 3, 2),
			to: dayOf(1992, 1, 1),
			dated: '1969-03-02 – 1991',
			geometry: { type: 'Point', coordinates: [133.8, 46.5] }
		},
		days: [dayOf(1969, 3, 2), dayOf(1969, 3, 2), dayOf(1992, 1, 1), dayOf(1992, 1, 1)],
		file: { reading: { fileName: 'finds.pmtiles' } }
	});
});

test.each<[string, object, TileColumns, { from?: number; to?: number; dated?: string }]>([
	['no date', { found: '1969' }, {}, {}],
	['an empty one', { found: '' }, { from: 'found' }, {}],
	['none of that name', { found: '1969' }, { from: 'lost', to: 'gone' }, {}],
	['a beginning', { found: '1969' }, { from: 'found' }, { from: dayOf(1969, 1, 1), dated: '1969' }],
	['an end', { lost: '1991-05' }, { to: 'lost' }, { to: dayOf(1991, 6, 1), dated: '1991-05' }],
	[
		'one date for both',
		{ year: '1969' },
		{ from: 'year', to: 'year' },
		{ from: dayOf(1969, 1, 1), to: dayOf(1970, 1, 1), dated: '1969' }
	],
	['a date that cannot be read', { found: 'one day' }, { from: 'found' }, { dated: 'one day' }]
])('with %s it is there when that says', (_, properties, columns, { from, to, dated }) => {
	const thing = pressed(properties, columns);
	const begins = from ?? BEGINNING;
	const ends = to ?? FOREVER;
	expect(thing?.days).toEqual([begins, begins, ends, ends]);
	const times = Object.entries(thing!.feature).filter(([key]) =>
		['from', 'to', 'dated'].includes(key)
	);
	expect(times).toEqual(
		Object.entries({ from, to, dated }).filter(([, value]) => value !== undefined)
	);
});

test('where it lies is a place, or nowhere', () => {
	const at = (place: unknown) => {
		const id = tiledId(SOURCE, {}, place);
		return archiveThing(id, SOURCE, 'finds.pmtiles', {})?.feature.geometry.coordinates;
	};
	expect(at([-180, 90])).toEqual([-180, 90]);
	for (const none of [
		undefined,
		null,
		'xy',
		[1],
		[1, 2, 3],
		[1, '2'],
		['1', 2],
		[null, 2],
		{ length: 2 }
	])
		expect(at(none), JSON.stringify(none)).toEqual([0, 0]);
	expect(pressed(undefined)?.feature).toMatchObject({ name: '', text: '' });
});

test('what no press has made is nothing', () => {
	for (const id of [SOURCE, `${SOURCE}?`, `${SOURCE}?{`, `${SOURCE}?x`])
		expect(archiveThing(id, SOURCE, 'finds.pmtiles', {}), id).toBeUndefined();
});

/** What the page cuts into tiles is known to the map by its number in the list, and to all others by its id. */
import { beforeEach, expect, test, vi } from 'vitest';
import { collection, type MapFeature } from '../../../../src/map/features';
import { answerForTiles } from '../../../../src/map/maplibre/served-tiles';
import { CutSources } from '../../../../src/map/maplibre/cut-sources';
import { NOWHERE, tileUrl } from '../../../../src/map/tile-url';

type Answer = (asked: { url: string }, abort: AbortController) => Promise<{ data: ArrayBuffer }>;
const protocols = new Map<string, Answer>();
vi.mock('maplibre-gl', () => ({
	addProtocol: (name: string, answer: Answer) => void protocols.set(name, answer)
}));

const feature = (id: string): MapFeature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [100, 45] },
	properties: { id, record: `own-1/${id}`, own: true, days: [0, 0, 1, 1] }
});
const features = collection([feature('1'), feature('2')]);
const cut = () =>
	Promise.resolve((z: number, x: number, y: number) => Uint8Array.of(z, x, y).buffer);

let tiles: string[];
let sources: CutSources;
const map = {
	style: {},
	getSource: () => {
		const _options = { tiles: [] as string[], bounds: NOWHERE };
		return {
			_options,
			setSourceProperty(change: () => void) {
				change();
				expect(_options.bounds).toEqual([-180, -90, 180, 90]);
				tiles = _options.tiles;
			}
		};
	}
};

/** The tile that the page answers with when MapLibre asks for it. */
async function tile(template: string | undefined, ...zxy: [number, number, number]) {
	const url = ['z', 'x', 'y'].reduce(
		(made, name, index) => made.replace(`{${name}}`, String(zxy[index])),
		template ?? ''
	);
	const answer = protocols.get(url.slice(0, url.indexOf(':')))!;
	const { data } = await answer({ url }, new AbortController());
	// As MapLibre does: what it is given is the worker's from then on.
	return [...new Uint8Array(structuredClone(data, { transfer: [data] }))];
}

beforeEach(async () => {
	answerForTiles();
	tiles = [];
	sources = new CutSources();
	await sources.fill(map, 'own-1', features, cut);
});

test('a source that is filled asks for its tiles anew, and gets those that were cut', async () => {
	expect(await tile(tiles[0], 3, 2, 1)).toEqual([3, 2, 1]);
});

test('one that has none is empty, however many are asked for', async () => {
	for (const _ of [1, 2]) expect(await tile(tileUrl('own-9'), 3, 2, 1)).toEqual([]);
});

test('another map of the page, whose source has the same id, has tiles of its own', async () => {
	const [first] = tiles;
	const nine = () => Promise.resolve(() => Uint8Array.of(9).buffer);
	await new CutSources().fill(map, 'own-1', features, nine);
	expect(await tile(tiles[0], 3, 2, 1)).toEqual([9]);
	expect(await tile(first, 3, 2, 1)).toEqual([3, 2, 1]);
});

test('what is said of a feature is said of that in the tiles; of other sources it is said as it was', () => {
	expect(sources.inTiles({ source: 'own-1', id: '1' })).toEqual({
		source: 'own-1',
		sourceLayer: 'features',
		id: '1'
	});
	const other = { source: 'places', id: '1' };
	expect(sources.inTiles(other)).toBe(other);
});

test('what is drawn of it says what its feature says', () => {
	const drawn = { source: 'own-1', id: 1, properties: {} };
	sources.tell(drawn);
	expect(drawn).toMatchObject({ id: 1, properties: { record: 'own-1/1', own: true } });
	const other = { source: 'places', id: 1, properties: {} };
	sources.tell(other);
	expect(other).toEqual({ source: 'places', id: 1, properties: {} });
});

test('of a source that has gone nothing is kept', async () => {
	sources.forget('own-1');
	expect(await tile(tiles[0], 3, 2, 1)).toEqual([]);
	expect(sources.inTiles({ source: 'own-1', id: '1' }).sourceLayer).toBeUndefined();
});

test('one that is removed while its tiles are being cut asks for none', async () => {
	tiles = [];
	const filled = sources.fill(map, 'own-2', features, cut);
	sources.forget('own-2');
	await filled;
	expect(tiles).toEqual([]);
});

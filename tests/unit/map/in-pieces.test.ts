import type { FeatureCollection } from 'geojson';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { nextTask } from '../../../src/time/next-task';
import type { AtlasData } from '../../../src/kinds';
import type { MapFeature } from '../../../src/map/features';
import { inPieces } from '../../../src/map/in-pieces';
import { LAYERS } from '../../../src/map/layers';

const read = <T>(file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as T;

test('between pieces that took half a frame, whatever else waits has its turn', async () => {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	const order: string[] = [];
	const feature = { type: 'Feature' } as MapFeature;
	function* pieces() {
		for (let piece = 0; piece < 9; piece++) {
			now += 4;
			order.push('piece');
			yield [feature, feature];
		}
	}
	let isMade = false;
	const made = inPieces(pieces()).finally(() => (isMade = true));
	while (!isMade) {
		order.push('|');
		await nextTask();
	}
	expect((await made).features).toHaveLength(18);
	const runs = order.join('').split(/\|+/).filter(Boolean);
	expect(runs).toEqual([...Array<string>(4).fill('piecepiece'), 'piece']);
});

test('piece by piece there is the same as at once', async () => {
	const dataset = new Dataset(read<AtlasData>('atlas.json'));
	const sources = LAYERS.flatMap((layer) => layer.sources).filter(({ pieces }) => pieces);
	expect(sources.length).toBeGreaterThan(2);
	for (const { id, file = '', features, pieces } of sources) {
		const geometry = read<FeatureCollection>(file);
		const atOnce = features(geometry, dataset);
		expect(atOnce.features.length, id).toBeGreaterThan(10);
		expect(await inPieces(pieces?.(geometry, dataset) ?? []), id).toEqual(atOnce);
	}
});

import { expect, test, vi } from 'vitest';
import { nextTask } from '../../../src/time/next-task';
import type { MapFeature } from '../../../src/map/features';
import { inPieces } from '../../../src/map/in-pieces';

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

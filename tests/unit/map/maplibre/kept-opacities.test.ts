import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	keepOpacities,
	type ShownPlacing,
	type WrittenOpacities
} from '../../../../src/map/maplibre/kept-opacities';

/** How a name shows: not offered a place, offered one in vain, or placed, there or beside. */
type Name = 'none' | 'refused' | 'placed' | 'beside';

/** A tile of names, and the letters that were last sent to the drawing surface. */
class Tile {
	readonly bucketInstanceId = 1;
	sent: string[] = [];
	isDebugged = false;
	readonly symbolInstances;

	constructor(readonly ids: readonly number[]) {
		this.symbolInstances = {
			length: ids.length,
			get: (index: number) => ({ crossTileID: ids[index] ?? 0 })
		};
	}

	hasTextCollisionBoxData(): boolean {
		return this.isDebugged;
	}

	hasIconCollisionBoxData(): boolean {
		return false;
	}
}

type Opacity = { text: { opacity: number; placed: boolean }; icon: Opacity['text'] };

/** What may overlap is shown before it has been placed. */
const beginning = { opacity: 1, placed: true };
const never = { opacity: 0, placed: false };

/** MapLibre's way with a placing (6.17, placement.ts): every name of every tile is written anew. */
class Placing {
	readonly opacities: Record<number, Opacity> = {};
	readonly placements: Record<number, true> = {};
	readonly variableOffsets: Record<number, object> = {};
	readonly placedOrientations: Record<number, number> = {};
	readonly collisionCircleArrays = {};
	writes = 0;

	constructor(names: ReadonlyMap<number, Name>, before: Placing | undefined) {
		for (const [id, name] of names) {
			const last = before?.opacities[id]?.text;
			const opacity = last?.placed ? 1 : 0;
			const isOffered = name !== 'none';
			const text = { opacity, placed: isOffered && name !== 'refused' };
			if (isOffered) this.placements[id] = true;
			// One that is no longer offered fades.
			if (isOffered || opacity > 0) this.opacities[id] = { text, icon: never };
			if (name !== 'beside') continue;
			const room = { width: 9, height: 3, textBoxScale: 1 };
			this.variableOffsets[id] = { anchor: 'left', textOffset: [1, 0], ...room };
		}
	}

	updateBucketOpacities(tile: Tile, _: unknown, duplicates: readonly boolean[]): void {
		this.writes++;
		tile.sent = tile.ids.map((id, index) => {
			if (duplicates[index]) return `${id} is another's`;
			const state = (this.opacities[id] ??= { text: beginning, icon: never });
			return JSON.stringify([id, state, this.variableOffsets[id]]);
		});
	}
}

type Step = { names: Name[]; second: boolean };

/** Places these names one step after the other, in a tile; `keeping` leaves what is the same. */
function placings(steps: readonly Step[], keeping: boolean, isDebugged = false) {
	const tile = new Tile([11, 12, 13]);
	tile.isDebugged = isDebugged;
	const written: WrittenOpacities = new WeakMap();
	let before: Placing | undefined;
	return steps.map(({ names, second }) => {
		const states = new Map(tile.ids.map((id, index) => [id, names[index] ?? 'none']));
		const placing = new Placing(states, before);
		if (keeping) keepOpacities(placing, written);
		placing.updateBucketOpacities(tile, undefined, [false, second, false]);
		before = placing;
		// What is not offered is not there on the date: its layer shows nothing of it, whatever was sent.
		const sent = tile.sent.filter((_, index) => names[index] !== 'none');
		return { sent, writes: placing.writes, opacities: { ...placing.opacities } };
	});
}

const aName = fc.constantFrom<Name>('none', 'refused', 'placed', 'beside');
const aStep = fc.record({
	names: fc.array(aName, { minLength: 3, maxLength: 3 }),
	second: fc.boolean()
});

test('what shows, and what the next placing begins with, is as if every name were written', () => {
	fc.assert(
		fc.property(fc.array(aStep, { minLength: 1, maxLength: 6 }), (steps) => {
			const all = placings(steps, false);
			const kept = placings(steps, true);
			for (const [index, { sent, opacities }] of all.entries()) {
				expect(kept[index]?.sent).toEqual(sent);
				expect(kept[index]?.opacities).toEqual(opacities);
			}
		})
	);
});

test('nothing is written where nothing is another than before', () => {
	const still: Step = { names: ['placed', 'none', 'beside'], second: false };
	const other: Step = { names: ['placed', 'none', 'placed'], second: false };
	const writes = placings([still, still, still, other, other], true).map((step) => step.writes);
	// In the second placing what has been placed is no longer on its way.
	expect(writes).toEqual([1, 1, 0, 1, 0]);
});

test('with its boxes drawn, as one does to look for mistakes, all is written', () => {
	const still: Step = { names: ['placed', 'none', 'beside'], second: false };
	expect(placings([still, still, still], true, true).map((step) => step.writes)).toEqual([1, 1, 1]);
});

test('a MapLibre of another make is left alone', () => {
	const other = {};
	keepOpacities(other, new WeakMap() as WrittenOpacities);
	expect(other).toEqual({});
	const named: Pick<ShownPlacing, 'opacities'> = { opacities: {} };
	keepOpacities(named, new WeakMap() as WrittenOpacities);
	expect(Object.keys(named)).toEqual(['opacities']);
});

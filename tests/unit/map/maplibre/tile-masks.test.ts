import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Painter } from 'maplibre-gl';
import {
	shareMasks,
	shareMasksOf,
	type MaskedFrame
} from '../../../../src/map/maplibre/tile-masks';

type Tiles = readonly { key: string }[];

/** MapLibre's way with masks (6.17, frame_render_context.ts), and what then stands in the stencil buffer. */
class Frame implements MaskedFrame {
	currentStencilSource: string | undefined;
	buffer: string[] = [];
	drawn = 0;

	renderTileClippingMasks(
		layer: { source: string; isTileClipped(): boolean },
		tiles: Tiles | undefined
	): void {
		if (this.currentStencilSource === layer.source || !layer.isTileClipped() || !tiles?.length)
			return;
		this.currentStencilSource = layer.source;
		this.buffer = tiles.map(({ key }) => key);
		this.drawn += tiles.length;
	}

	/** What a raster does to the masks of others. */
	clearStencil(): void {
		this.currentStencilSource = undefined;
		this.buffer = [];
	}
}

const layer = (source: string, clipped = true) => ({ source, isTileClipped: () => clipped });
const tiles = (...keys: string[]): Tiles => keys.map((key) => ({ key }));

/** A frame whose sources share their masks. */
function sharingFrame(): Frame {
	const frame = new Frame();
	shareMasks(frame);
	return frame;
}

test('sources cut into the same tiles draw their masks once', () => {
	const frame = sharingFrame();
	for (const source of ['land', 'border', 'links', 'land']) {
		frame.renderTileClippingMasks(layer(source), tiles('a', 'b'));
	}
	expect(frame.drawn).toBe(2);
});

test('whatever is drawn in whatever order, a layer finds the masks of its own tiles', () => {
	const sets = [
		tiles('a', 'b'),
		tiles('a', 'b'),
		tiles('b', 'a'),
		tiles('a'),
		tiles('a', 'c'),
		tiles()
	];
	const step = fc.oneof(
		{
			weight: 5,
			arbitrary: fc.record({ source: fc.nat(sets.length - 1), clipped: fc.boolean() })
		},
		{ weight: 1, arbitrary: fc.constant('clear' as const) }
	);
	fc.assert(
		fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
			const shared = sharingFrame();
			const alone = new Frame();
			for (const action of steps) {
				if (action === 'clear') {
					shared.clearStencil();
					alone.clearStencil();
					continue;
				}
				const { source, clipped } = action;
				const cut = sets[source] ?? [];
				for (const frame of [shared, alone]) {
					frame.renderTileClippingMasks(layer(`source ${source}`, clipped), cut);
				}
				if (clipped && cut.length > 0) expect(shared.buffer).toEqual(cut.map(({ key }) => key));
			}
			expect(shared.drawn).toBeLessThanOrEqual(alone.drawn);
		})
	);
});

test('a new frame begins without masks', () => {
	for (const frame of [sharingFrame(), sharingFrame()]) {
		frame.renderTileClippingMasks(layer('land'), tiles('a'));
		expect(frame.buffer).toEqual(['a']);
	}
});

test('every frame of a painter shares its masks, and no frame of another', () => {
	const painter = () => ({ renderLayer: () => undefined }) as unknown as Painter;
	const [one, other] = [painter(), painter()];
	shareMasksOf(one);
	const paint = (by: Painter, frame: Frame) => {
		by.renderLayer(
			...([by, undefined, {}, [], frame] as unknown as Parameters<Painter['renderLayer']>)
		);
		for (const source of ['land', 'border']) {
			frame.renderTileClippingMasks(layer(source), tiles('a', 'b'));
		}
		return frame.drawn;
	};
	expect([paint(one, new Frame()), paint(one, new Frame())]).toEqual([2, 2]);
	expect(paint(other, new Frame())).toBe(4);
	expect(Object.keys(Frame.prototype)).toEqual([]);
});

test('a MapLibre of another make is left alone', () => {
	const other = {};
	shareMasks(other as MaskedFrame);
	expect(other).toEqual({});
});

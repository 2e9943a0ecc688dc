import type { Painter } from 'maplibre-gl';

/** What MapLibre (6.17) keeps, frame by frame, of the masks that cut a layer at the edges of its tiles. */
export interface MaskedFrame {
	/** The source whose masks are in the stencil buffer; `undefined` when there are none. */
	currentStencilSource: string | undefined;
	/** Draws the masks of the layer's tiles, unless those of its source are there already. */
	renderTileClippingMasks(layer: ClippedLayer, tiles: readonly Tile[] | undefined): void;
}

interface ClippedLayer {
	source: string;
	isTileClipped(): boolean;
}

interface Tile {
	key: string;
}

/**
 * Our sources are all cut into the same tiles, but MapLibre draws their masks anew for every source,
 * and on the globe such a mask is a fine mesh: half of all that a frame drew. Here a source takes
 * over the masks of the one before it when they are masks of the same tiles.
 * @param frame one frame of one map; of anything else nothing is changed
 */
export function shareMasks(frame: MaskedFrame): void {
	if (typeof frame.renderTileClippingMasks !== 'function') return;
	/** The tiles whose masks are in the buffer. */
	let masked: readonly Tile[] | undefined;
	const draw = frame.renderTileClippingMasks;
	frame.renderTileClippingMasks = function (layer, tiles) {
		if (!layer.isTileClipped() || !tiles || tiles.length === 0) return;
		const stand = this.currentStencilSource !== undefined && sameTiles(masked, tiles);
		if (stand) this.currentStencilSource = layer.source;
		else draw.call(this, layer, tiles);
		masked = tiles;
	};
}

function sameTiles(a: readonly Tile[] | undefined, b: readonly Tile[]): boolean {
	return a?.length === b.length && b.every(({ key }, index) => key === a[index]?.key);
}

/** Shares the masks of all frames of a painter. A frame, which MapLibre makes anew each time, is met in the first layer it draws. */
export function shareMasksOf(painter: Painter): void {
	const draw = painter.renderLayer;
	let last: unknown;
	painter.renderLayer = function (...parameters) {
		const frame: unknown = parameters[4];
		if (frame !== last && typeof frame === 'object' && frame !== null) {
			shareMasks(frame as MaskedFrame);
			last = frame;
		}
		draw.apply(this, parameters);
	};
}

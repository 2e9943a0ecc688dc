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

const sharing = new WeakSet<object>();

/**
 * Our sources are all cut into the same tiles, but MapLibre draws their masks anew for every source,
 * and on the globe such a mask is a fine mesh: half of all that a frame drew. Here a source takes
 * over the masks of the one before it when they are masks of the same tiles.
 * @param frames the prototype of MapLibre's frames; of anything else nothing is changed
 */
export function shareMasks(frames: MaskedFrame): void {
	if (sharing.has(frames) || typeof frames.renderTileClippingMasks !== 'function') return;
	sharing.add(frames);
	/** The tiles whose masks are in the buffer, frame by frame. */
	const masked = new WeakMap<MaskedFrame, readonly Tile[]>();
	const draw = frames.renderTileClippingMasks;
	frames.renderTileClippingMasks = function (layer, tiles) {
		if (!layer.isTileClipped() || !tiles || tiles.length === 0) return;
		const stand = this.currentStencilSource !== undefined && sameTiles(masked.get(this), tiles);
		if (stand) this.currentStencilSource = layer.source;
		else draw.call(this, layer, tiles);
		masked.set(this, tiles);
	};
}

function sameTiles(a: readonly Tile[] | undefined, b: readonly Tile[]): boolean {
	return a?.length === b.length && b.every(({ key }, index) => key === a[index]?.key);
}

/** Finds the frames of a painter in the first layer it draws; MapLibre does not publish their class. */
export function shareMasksOf(painter: Painter): void {
	const draw = painter.renderLayer;
	painter.renderLayer = function (...parameters) {
		const frame: unknown = parameters[4];
		if (typeof frame === 'object' && frame !== null) {
			shareMasks(Object.getPrototypeOf(frame) as MaskedFrame);
			painter.renderLayer = draw;
		}
		draw.apply(this, parameters);
	};
}

import { framesHaveStopped } from '../../map/frames';
import type { MapSources } from '../../map/map-sources';
import type { DatedMap } from '../../map/maplibre/dated-map';

/** ms without a frame after which nobody waits for the first view to be drawn. */
const UNDRAWN = 5000;
/** ms after which nobody waits for a map that draws, but is never done. */
const UNDONE = 15_000;

interface FirstView {
	/** The map can take what it is to show. */
	onloaded: () => void;
	/** Something of it has been drawn, or nothing ever will. */
	onpainted: () => void;
	/** It stands, or nobody need wait for it. */
	onready: () => void;
}

/** Brings the first view onto the map, and tells how far it is. Returns what ends the waiting. */
export function bringFirstView(map: DatedMap, sources: MapSources, told: FirstView): () => void {
	const waiting = new AbortController();
	let isPainted = false;
	const paint = () => {
		map.off('render', look);
		if (!isPainted) told.onpainted();
		isPainted = true;
	};
	const look = () => {
		if (sources.ground.some((id) => map.querySourceFeatures(id).length > 0)) paint();
	};
	const stand = () => {
		if (waiting.signal.aborted) return;
		waiting.abort();
		paint();
		told.onready();
	};
	map.on('render', look);
	map.once('style.load', () => {
		told.onloaded();
		void sources.load(map.getZoom()).then(() => {
			map.once('idle', stand);
			map.triggerRepaint();
			setTimeout(stand, UNDONE);
		});
	});
	// What it needs is asked for while the style is being read; where there are no frames, not even that is.
	void sources
		.fetch(map.getZoom())
		.then(() => framesHaveStopped(UNDRAWN, waiting.signal))
		.then(stand);
	return () => waiting.abort();
}

import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Day } from '../../../src/time/day';
import type { Scene } from '../scene';

/** A way to draw features that come and go. */
export interface Contender {
	/** Puts the features on the map; settles when the map has them. */
	mount(map: MapLibreMap, scene: Scene): Promise<void>;
	/** Moves the date; returns without waiting for the screen. */
	show(day: Day): void;
	/** The ids on the map now, where the map can be asked. */
	ids?(): Set<string>;
	/** Takes everything off the map again. */
	unmount(): void;
}

/** How the features look, the same for all. */
export const LOOK = { radius: 3, width: 3, colour: '#c80000', background: '#ffffff' };

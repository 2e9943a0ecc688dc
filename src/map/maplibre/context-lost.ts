import type { Map as MapLibreMap } from 'maplibre-gl';

/** What is done when the browser takes the graphics away, gives them back, and the style stands again. */
interface Steps {
	lost: () => void;
	back: () => void;
	restored: () => void;
}

/** Follows what becomes of the graphics that a map is drawn with. */
export function onContextLost(map: MapLibreMap, { lost, back, restored }: Steps): void {
	map.on('webglcontextlost', lost);
	map.on('webglcontextrestored', () => {
		back();
		if (map.isStyleLoaded()) restored();
		else map.once('style.load', restored);
	});
}

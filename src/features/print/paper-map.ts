import { fittedCamera, type Size } from '../../map/drawing/projections';
import { LIGHT } from '../../map/palette';
import type { Atlas } from '../../state/atlas.svelte';
import { drawView, type DrawnView } from '../../ui/drawn-view';

/** The map of a view, for paper. */
export interface PaperMap extends DrawnView {
	/** What it was drawn of: the map of another view is not printed. */
	readonly view: string;
}

/** px: as wide as the text on a sheet of A4, and low enough that a legend and a beginning stand below it. */
const SIZE: Size = { width: 660, height: 420 };

/**
 * Draws the view of an atlas for paper, whatever its theme.
 *
 * @param screen the size of the map on the screen
 * @param prefix what the ids in the drawing begin with
 */
export function paperMap(atlas: Atlas, screen: Size, prefix: string): Promise<DrawnView> {
	const camera = fittedCamera(atlas.camera, screen, SIZE);
	return drawView(atlas, { size: SIZE, camera, palette: LIGHT, prefix });
}

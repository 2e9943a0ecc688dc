import type { Geometry } from 'geojson';
import { gatherTiles } from '../../map/drawing/gather-tiles';
import { layersAt } from '../../map/drawing/gather';
import { projectionFor, type Size } from '../../map/drawing/projections';
import type { TileLack } from '../../map/layers/layer';
import { tiledId } from '../../map/layers/tiled-id';
import { LIGHT } from '../../map/palette';
import { archiveThing } from '../../state/archive-thing';
import { askedOf } from '../../state/asked-view';
import type { Atlas } from '../../state/atlas.svelte';
import type { OwnArchive } from '../../state/own-archives.svelte';
import type { OwnThing } from '../../state/own-file';
import { sightOf } from '../../ui/sight';
import { hasMap } from './has-map';

/** What of an archive lies in the view on the date shown. */
export interface InView {
	first: OwnThing[];
	count: number;
	/** Why there may be more of it. */
	lacks: ReadonlySet<TileLack>;
}

/** Where a shape begins. */
function someCorner(geometry: Geometry): readonly number[] {
	let at: unknown = 'coordinates' in geometry ? geometry.coordinates : [];
	while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
	return at as number[];
}

/** Reads what of an archive lies in the view on the date shown, the first `most` of it as things to open. */
export async function inView(
	atlas: Atlas,
	{ id, archive, columns }: OwnArchive,
	size: Size,
	most: number
): Promise<InView> {
	const camera = hasMap() ? atlas.camera : sightOf(atlas, size);
	const view = { ...askedOf(atlas, LIGHT), zoom: camera.zoom };
	// Switched off in the legend, it is still there to be read.
	const layers = view.layers.filter((layer) => layer.id === id);
	const asked = { ...view, layers, hidden: new Set<string>() };
	const projection = projectionFor(atlas.projection, camera, size);
	const { language } = atlas;
	const { bySource, lacks } = await gatherTiles(
		{ ...asked, projection, size, language },
		layersAt(asked)
	);
	const seen = (at: readonly number[]): boolean => {
		const [x = -1, y = -1] = projection([at[0] ?? 0, at[1] ?? 0]) ?? [];
		return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
	};
	const ids = new Set<string>();
	for (const { feature, told } of [...bySource.values()].flat()) {
		// A shape may be seen where none of its corners is.
		const at = someCorner(feature.geometry);
		if (feature.geometry.type !== 'Point' || seen(at)) ids.add(tiledId(id, told, at));
	}
	const first = [...ids]
		.slice(0, most)
		.flatMap((one) => archiveThing(one, id, archive.fileName, columns) ?? []);
	return { first, count: ids.size, lacks: lacks.get(id) ?? new Set() };
}

import type { Geometry } from 'geojson';
import { gatherTiles } from '../../map/drawing/gather-tiles';
import { layersAt } from '../../map/drawing/gather';
import { projectionFor, type Size } from '../../map/drawing/projections';
import type { TileLack } from '../../map/layers/layer';
import { onEveryDate } from '../../map/layers/own-tiles';
import { tiledId } from '../../map/layers/tiled-id';
import { LIGHT } from '../../map/palette';
import { SLICE } from '../../own-data/slices';
import { archiveThing } from '../../state/archive-thing';
import { askedOf } from '../../state/asked-view';
import type { SoughtArchive } from '../../state/archive-search.svelte';
import type { Atlas } from '../../state/atlas.svelte';
import type { OwnArchive } from '../../state/own-archives.svelte';
import { folded, type OwnThing } from '../../state/own-file';
import type { Day } from '../../time/day';
import { turnAfter } from '../../time/slices';
import { sightOf } from '../../ui/sight';
import { hasMap } from './has-map';

/** What of an archive lies in the view on a date. */
export interface InView {
	first: OwnThing[];
	count: number;
	/** Why there may be more of it. */
	lacks: ReadonlySet<TileLack>;
}

/** What of it comes and goes between two dates. */
interface DifferingInView {
	came: InView;
	went: InView;
	lacks: ReadonlySet<TileLack>;
}

/** Where a shape begins. */
function someCorner(geometry: Geometry): readonly number[] {
	let at: unknown = 'coordinates' in geometry ? geometry.coordinates : [];
	while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
	return at as number[];
}

/** Reads what of an archive lies in the view, on a day or whenever it was: the ids of the things. */
async function idsInView(
	atlas: Atlas,
	{ id, archive }: OwnArchive,
	size: Size,
	on: Day | 'ever'
): Promise<{ ids: string[]; lacks: ReadonlySet<TileLack> }> {
	const camera = hasMap() ? atlas.camera : sightOf(atlas, size);
	const day = on === 'ever' ? atlas.day : on;
	const view = { ...askedOf(atlas, LIGHT), day, zoom: camera.zoom };
	// Switched off in the legend, it is still there to be read.
	const layers = view.layers
		.filter((layer) => layer.id === id)
		.map((layer) => (on === 'ever' ? onEveryDate(layer, { id, layers: archive.layers }) : layer));
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
	const ids = new Map<string, string>();
	for (const { feature, told } of [...bySource.values()].flat()) {
		const at = someCorner(feature.geometry);
		const one = tiledId(id, told, at);
		if (feature.geometry.type === 'Point') {
			if (seen(at)) ids.set(one, one);
			continue;
		}
		// A shape may be seen where none of its corners is; cut by tiles, it is one all the same.
		const said = told && Object.keys(told).length > 0 ? tiledId(id, told, undefined) : one;
		if (!ids.has(said)) ids.set(said, one);
	}
	return { ids: [...ids.values()], lacks: lacks.get(id) ?? new Set() };
}

const thingsOf = ({ id, archive, columns }: OwnArchive, ids: readonly string[]): OwnThing[] =>
	ids.flatMap((one) => archiveThing(one, id, archive.fileName, columns) ?? []);

/** Reads what of an archive lies in the view on the date shown, the first `most` of it as things to open. */
export async function inView(
	atlas: Atlas,
	archive: OwnArchive,
	size: Size,
	most: number
): Promise<InView> {
	const { ids, lacks } = await idsInView(atlas, archive, size, atlas.day);
	return { first: thingsOf(archive, ids.slice(0, most)), count: ids.length, lacks };
}

/** Reads what of an archive lies in the view on the one date and not on the other, as the map shows either. */
export async function differingInView(
	atlas: Atlas,
	archive: OwnArchive,
	size: Size,
	[before, after]: readonly [before: Day, after: Day],
	most: number
): Promise<DifferingInView> {
	const [then, now] = await Promise.all(
		[before, after].map((day) => idsInView(atlas, archive, size, day))
	);
	const lacks = new Set([...(then?.lacks ?? []), ...(now?.lacks ?? [])]);
	const only = (those: readonly string[] = [], others: readonly string[] = []): InView => {
		const known = new Set(others);
		const ids = those.filter((one) => !known.has(one));
		return { first: thingsOf(archive, ids.slice(0, most)), count: ids.length, lacks };
	};
	return { came: only(now?.ids, then?.ids), went: only(then?.ids, now?.ids), lacks };
}

/** Reads all of an archive that lies in the view, whenever it was, so that it can be looked through. */
export async function soughtInView(
	atlas: Atlas,
	archive: OwnArchive,
	size: Size
): Promise<SoughtArchive> {
	const { ids, lacks } = await idsInView(atlas, archive, size, 'ever');
	const things: OwnThing[] = [];
	const texts: string[] = [];
	const turn = turnAfter(SLICE);
	for (const id of ids) {
		for (const thing of thingsOf(archive, [id])) {
			things.push(thing);
			texts.push(folded(`${thing.feature.name} ${thing.feature.text}`));
		}
		const wait = turn();
		if (wait) await wait;
	}
	return { things, texts, lacks };
}

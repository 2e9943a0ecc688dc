import type { Style } from 'maplibre-gl';
import { keepClearOf, type ClearPlacing, type Standing } from './kept-clear';
import { keepOpacities, type WrittenOpacities } from './kept-opacities';
import {
	oneByOne,
	saidOf,
	sortFromMiddle,
	writeOnce,
	type Named,
	type OncePlacing,
	type Part
} from './written-once';

/** What MapLibre (6.17) keeps of one placing of the names: a new one for every placing. */
export type Placing = Pick<Style['placement'], 'getBucketParts'> & OncePlacing;

type Bucket = Part['parameters']['bucket'];
type NamesTile = Parameters<Placing['getBucketParts']>[2];

/** Is the feature there on the date shown? */
export type IsThere = (source: string, id: string) => boolean;

/** The feature of each name in a bucket; known as long as MapLibre keeps the bucket. */
type Identities = WeakMap<Bucket, readonly Named[]>;

/** What MapLibre keeps of the placing that it is at. */
export interface PlacingStyle {
	pauseablePlacement?: { placement: Placing & ClearPlacing };
}

/** Every placing that this style makes from now on chooses its names so, and keeps them clear of what stands on the map. */
export function choosePlacings(
	style: PlacingStyle,
	isThere: IsThere,
	standing: () => readonly Standing[] = () => []
): void {
	const identities: Identities = new WeakMap();
	const written: WrittenOpacities = new WeakMap();
	let current = style.pauseablePlacement;
	Object.defineProperty(style, 'pauseablePlacement', {
		configurable: true,
		enumerable: true,
		get: () => current,
		set(next: PlacingStyle['pauseablePlacement']) {
			current = next;
			if (!next) return;
			chooseNames(next.placement, isThere, identities);
			keepClearOf(next.placement, standing());
			keepOpacities(next.placement, written);
		}
	});
}

/**
 * Names of every time lie in the tiles, so that a new date waits for no worker. MapLibre would
 * give room to all of them, seen or not; here it is offered only the ones that are there.
 * @param placing one placing of one map; of anything else nothing is changed
 */
export function chooseNames(
	placing: Placing,
	isThere: IsThere,
	identities: Identities = new WeakMap()
): void {
	if (typeof placing.getBucketParts !== 'function') return;
	const offer = placing.getBucketParts;
	writeOnce(placing);
	placing.getBucketParts = function (parts, layer, tile, sorted) {
		const first = parts.length;
		offer.call(this, parts, layer, tile, sorted);
		const offered = parts.splice(first);
		const said = saidOf(layer);
		for (const part of offered) {
			const { bucket } = part.parameters;
			const ids = identities.get(bucket) ?? identitiesIn(bucket, tile);
			// A tile that is not ready has none yet.
			if (ids.length > 0) identities.set(bucket, ids);
			const there = partsThere(part, ids, isThere);
			const isEach = said.once ?? said.states;
			parts.push(...(isEach ? there.flatMap((some) => oneByOne(some, ids, tile, said)) : there));
		}
		if (said.once) sortFromMiddle(parts);
	};
}

/** The stretches of a part whose names are there. */
function partsThere(part: Part, ids: readonly Named[], isThere: IsThere): Part[] {
	const { bucket } = part.parameters;
	const parts: Part[] = [];
	let open: Part | undefined;
	for (let index = part.symbolInstanceStart; index < part.symbolInstanceEnd; index++) {
		if (!isThere(bucket.sourceID, ids[index]?.id ?? '')) {
			open = undefined;
		} else if (open) {
			open.symbolInstanceEnd = index + 1;
		} else {
			open = { ...part, symbolInstanceStart: index, symbolInstanceEnd: index + 1 };
			parts.push(open);
		}
	}
	return parts;
}

/** The feature of each name in a bucket, looked up in the tile it was made from. */
function identitiesIn(bucket: Bucket, { latestFeatureIndex }: NamesTile): readonly Named[] {
	if (!latestFeatureIndex) return [];
	const layers = latestFeatureIndex.loadVTLayers();
	const name = latestFeatureIndex.sourceLayerCoder.decode(bucket.sourceLayerIndex);
	return Array.from({ length: bucket.symbolInstances.length }, (_, index) => {
		const feature = layers[name]?.feature(bucket.symbolInstances.get(index).featureIndex);
		if (!feature) return { id: '' };
		const state = feature.properties?.['state'];
		const id = String(latestFeatureIndex.getId(feature, name));
		return typeof state === 'string' ? { id, state } : { id };
	});
}

import type { Style } from 'maplibre-gl';

/** What MapLibre (6.17) keeps of one placing of the names: a new one for every placing. */
export type Placing = Pick<Style['placement'], 'getBucketParts'>;

type Parts = Parameters<Placing['getBucketParts']>[0];
type Part = Parts[number];
type Bucket = Part['parameters']['bucket'];
type NamesTile = Parameters<Placing['getBucketParts']>[2];

/** Is the feature there on the date shown? */
export type IsThere = (source: string, id: string) => boolean;

/** Who is asked, while a map places its names; placing is done within one frame's call. */
let asked: IsThere | undefined;

/** Runs a frame of the map whose names are chosen so. */
export function choosingNames(isThere: IsThere | undefined, frame: () => void): void {
	const before = asked;
	asked = isThere;
	try {
		frame();
	} finally {
		asked = before;
	}
}

const choosing = new WeakSet<object>();
const identities = new WeakMap<Bucket, readonly string[]>();

/**
 * Names of every time lie in the tiles, so that a new date waits for no worker. MapLibre would
 * give room to all of them, seen or not; here it is offered only the ones that are there.
 * @param placings the prototype of MapLibre's placings; of anything else nothing is changed
 */
export function chooseNames(placings: Placing): void {
	if (choosing.has(placings) || typeof placings.getBucketParts !== 'function') return;
	choosing.add(placings);
	const offer = placings.getBucketParts;
	placings.getBucketParts = function (parts, layer, tile, sorted) {
		const first = parts.length;
		offer.call(this, parts, layer, tile, sorted);
		const isThere = asked;
		if (!isThere) return;
		const offered = parts.splice(first);
		for (const part of offered) parts.push(...partsThere(part, tile, isThere));
	};
}

/** The stretches of a part whose names are there. */
function partsThere(part: Part, tile: NamesTile, isThere: IsThere): Part[] {
	const { bucket } = part.parameters;
	const ids = identitiesIn(bucket, tile);
	const parts: Part[] = [];
	let open: Part | undefined;
	for (let index = part.symbolInstanceStart; index < part.symbolInstanceEnd; index++) {
		if (!isThere(bucket.sourceID, ids[index] ?? '')) {
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

/** The feature of each name in a bucket, looked up once in the tile it was made from. */
function identitiesIn(bucket: Bucket, { latestFeatureIndex }: NamesTile): readonly string[] {
	const known = identities.get(bucket);
	if (known) return known;
	if (!latestFeatureIndex) return [];
	const layers = latestFeatureIndex.loadVTLayers();
	const name = latestFeatureIndex.sourceLayerCoder.decode(bucket.sourceLayerIndex);
	const ids = Array.from({ length: bucket.symbolInstances.length }, (_, index) => {
		const feature = layers[name]?.feature(bucket.symbolInstances.get(index).featureIndex);
		return feature ? String(latestFeatureIndex.getId(feature, name)) : '';
	});
	identities.set(bucket, ids);
	return ids;
}

import type { Style } from 'maplibre-gl';

/** What MapLibre (6.17) keeps of how names show after one placing of them. */
export type ShownPlacing = Pick<
	Style['placement'],
	| 'collisionCircleArrays'
	| 'opacities'
	| 'placedOrientations'
	| 'placements'
	| 'updateBucketOpacities'
	| 'variableOffsets'
>;

type Bucket = Parameters<ShownPlacing['updateBucketOpacities']>[0];

interface Written {
	/** How each name of the bucket shows, one value after the other. */
	state: readonly unknown[];
	/** What MapLibre keeps for a name that it has not placed yet. */
	unplaced: ShownPlacing['opacities'][number] | undefined;
}

/** What was last written of each bucket; known as long as MapLibre keeps the bucket. */
export type WrittenOpacities = WeakMap<Bucket, Written>;

const NOT_OFFERED = -1;
const DUPLICATE = -2;

/**
 * After each placing MapLibre writes how strongly every letter shows, and sends all of it to the
 * drawing surface, once for each tile and layer. A new date changes few names: where it changes
 * none, what stands there is left.
 * @param placing one placing of one map; of anything else nothing is changed
 */
export function keepOpacities(placing: object, written: WrittenOpacities): void {
	if (!showsNames(placing)) return;
	const write = placing.updateBucketOpacities;
	placing.updateBucketOpacities = function (bucket, tileID, duplicates, boxes) {
		const { state, unplaced } = shownIn(bucket, this, duplicates);
		const before = written.get(bucket);
		const isDebugged =
			bucket.hasTextCollisionBoxData() ||
			bucket.hasIconCollisionBoxData() ||
			bucket.bucketInstanceId in this.collisionCircleArrays;
		const isKnown = before && (before.unplaced !== undefined || unplaced.length === 0);
		if (isKnown && !isDebugged && isSame(before.state, state)) {
			if (before.unplaced) for (const id of unplaced) this.opacities[id] = before.unplaced;
			return;
		}
		write.call(this, bucket, tileID, duplicates, boxes);
		const [first] = unplaced;
		const begins = first === undefined ? before?.unplaced : this.opacities[first];
		written.set(bucket, { state, unplaced: begins });
	};
}

function showsNames(placing: object): placing is ShownPlacing {
	return typeof (placing as Partial<ShownPlacing>).updateBucketOpacities === 'function';
}

/** How each name of a bucket shows, and the names that this placing knows nothing of. */
function shownIn(
	bucket: Bucket,
	{ opacities, placedOrientations, placements, variableOffsets }: ShownPlacing,
	duplicates: readonly boolean[]
): { state: unknown[]; unplaced: number[] } {
	const state: unknown[] = [];
	const unplaced: number[] = [];
	for (let index = 0; index < bucket.symbolInstances.length; index++) {
		const { crossTileID: id } = bucket.symbolInstances.get(index);
		const opacity = opacities[id];
		if (!duplicates[index] && !opacity) unplaced.push(id);
		if (duplicates[index]) {
			state.push(id, DUPLICATE);
		} else if (!opacity || !placements[id]) {
			// It is not there on the date, and its layer does not show it, however MapLibre fades it.
			state.push(id, NOT_OFFERED);
		} else {
			const { text, icon } = opacity;
			state.push(id, text.opacity, text.placed, icon.opacity, icon.placed, placedOrientations[id]);
			const offset = variableOffsets[id];
			if (offset) {
				const { anchor, width, height, textOffset, textBoxScale } = offset;
				state.push(anchor, width, height, ...textOffset, textBoxScale);
			}
		}
	}
	return { state, unplaced };
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
	return before.length === now.length && before.every((value, index) => value === now[index]);
}

import type { AnyRecord, KindId } from '../kinds';
import type { Dataset } from './dataset';

/** The one record under which a reader finds all of a thing: the place whose ground an area is. */
export function entryOf(id: string, dataset: Pick<Dataset, 'get' | 'has'>): string {
	const found = dataset.get(id);
	const place = found?.kind === 'areas' ? found.record.place : undefined;
	return place !== undefined && dataset.has(place) ? place : id;
}

/**
 * The records of a kind as lists name them, each thing once: disputed ground that is a place stands
 * among disputed ground, as that place, and not among places again.
 */
export function entriesOf(
	kind: KindId,
	ids: readonly string[],
	dataset: Dataset,
	areas: readonly { place?: string | undefined }[] = dataset.data.areas
): AnyRecord[] {
	const isToldBefore = (id: string) => kind === 'places' && areas.some(({ place }) => place === id);
	return ids
		.filter((id) => !isToldBefore(id))
		.map((id) => dataset.get(entryOf(id, dataset)))
		.filter((found) => found !== undefined);
}

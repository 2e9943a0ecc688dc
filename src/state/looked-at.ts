import type { Dataset } from '../dataset/dataset';

/** The first of these records that is a relation, or a capital that has any: the reader asks what it stands in. */
export function lookedAt(dataset: Dataset, ...ids: (string | null)[]): string | null {
	const { links } = dataset.data;
	const isOf = (id: string) =>
		links.some((link) => link.id === id || link.between.some((end) => end === id));
	return ids.find((id) => id !== null && isOf(id)) ?? null;
}

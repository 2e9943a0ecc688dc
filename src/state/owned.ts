import type { Atlas } from './atlas.svelte';
import type { OwnData } from './own-data.svelte';

/** One for each atlas over which the reader has laid something. */
const owned = new WeakMap<Atlas, OwnData>();

/** What the reader has laid over this atlas; `undefined` as long as that is nothing. */
export function ownDataOf(atlas: Atlas): OwnData | undefined {
	return owned.get(atlas);
}

export function setOwnData(atlas: Atlas, data: OwnData): void {
	owned.set(atlas, data);
}

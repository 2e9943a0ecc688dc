import { readOwnData } from '../../own-data/read';
import type { Atlas } from '../../state/atlas.svelte';
import { OwnData } from '../../state/own-data.svelte';
import { isKiosk } from '../../state/kiosk';
import { noStore, storeOnDevice } from '../../state/own-store';
import { ownDataOf, setOwnData } from '../../state/owned';
import { gazetteerOf } from './gazetteer';
import { OWN_DATABASE } from './database';
import { soughtInView } from './in-view';

/** The reader's own data of this atlas; the first to ask begins with none. */
export function beginOwn(atlas: Atlas): OwnData {
	const known = ownDataOf(atlas);
	if (known) return known;
	const store = isKiosk() ? noStore : storeOnDevice(OWN_DATABASE);
	const made = new OwnData(atlas, readOwnData, store, (archive, size) =>
		soughtInView(atlas, archive, size)
	);
	setOwnData(atlas, made);
	return made;
}

/** Lays over the map what the reader has kept on this device. */
export async function restoreOwn(atlas: Atlas): Promise<void> {
	const places = await gazetteerOf(atlas);
	await beginOwn(atlas).restore(places);
}

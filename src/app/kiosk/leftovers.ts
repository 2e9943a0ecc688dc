/** What the atlas keeps of a reader on a device begins so; that it works without network has been said to the machine. */
const OURS = /^thalweg(?!\.offline$)/;

/** Takes away what the atlas has kept of a visitor on this device; some browsers keep nothing, and throw when asked. */
export async function clearLeftovers(): Promise<void> {
	for (const storage of [() => localStorage, () => sessionStorage]) clear(storage);
	try {
		for (const { name = '' } of await indexedDB.databases())
			if (OURS.test(name)) indexedDB.deleteDatabase(name);
	} catch {
		// There is none.
	}
}

function clear(storage: () => Storage): void {
	try {
		const kept = storage();
		for (const key of Object.keys(kept)) if (OURS.test(key)) kept.removeItem(key);
	} catch {
		// Nothing can have been kept.
	}
}

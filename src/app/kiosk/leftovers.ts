/** What the atlas keeps of a reader on a device begins so. */
const OURS = /^thalweg/;

/** Takes away what the atlas has kept of a visitor on this device; some browsers keep nothing, and throw when asked. */
export async function clearLeftovers(): Promise<void> {
	clearStorages();
	try {
		const names = (await indexedDB.databases()).map(({ name = '' }) => name);
		await Promise.all(names.filter((name) => OURS.test(name)).map(deleteDatabase));
	} catch {
		// There is none.
	}
}

/** At once, so that it is done when a page that is being left has no time for more. */
export function clearStorages(): void {
	for (const storage of [() => localStorage, () => sessionStorage]) clear(storage);
}

function clear(storage: () => Storage): void {
	try {
		const kept = storage();
		for (const key of Object.keys(kept)) if (OURS.test(key)) kept.removeItem(key);
	} catch {
		// Nothing can have been kept.
	}
}

/** Done when it is gone, or waits for the page that still reads it to be left. */
function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve) => {
		const asked = indexedDB.deleteDatabase(name);
		asked.onsuccess = asked.onerror = asked.onblocked = () => resolve();
	});
}

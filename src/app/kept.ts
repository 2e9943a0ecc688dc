/** What was kept on this device under a key, if anything; some browsers keep nothing, and throw when asked. */
export function kept(storage: () => Pick<Storage, 'getItem'>, key: string): string | undefined {
	try {
		return storage().getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps it on this device, where the browser lets us; elsewhere it holds until the page is closed. */
export function keep(storage: () => Pick<Storage, 'setItem'>, key: string, value: string): void {
	try {
		storage().setItem(key, value);
	} catch {
		// Nothing is lost that the page cannot do without.
	}
}

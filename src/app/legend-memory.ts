const KEY = 'thalweg.legend';

/** Whether the legend stood open on this device when the reader left it; nothing where that is not known. */
export function rememberedLegend(storage: () => Pick<Storage, 'getItem'>): boolean | undefined {
	try {
		const found = storage().getItem(KEY);
		return found === null ? undefined : found === 'open';
	} catch {
		return undefined;
	}
}

/** Keeps it on this device, where the browser lets us. */
export function rememberLegend(storage: () => Pick<Storage, 'setItem'>, isOpen: boolean): void {
	try {
		storage().setItem(KEY, isOpen ? 'open' : 'closed');
	} catch {
		// At the next visit it stands open again.
	}
}

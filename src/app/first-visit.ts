import type { ReadHash } from '../state/address';

/** Kept on this device when the reader has begun. */
const KEY = 'thalweg.welcomed';

/** Whether nobody has been here from this device, and no link says what to show; some browsers keep nothing, and throw when asked. */
export function isFirstVisit(
	{ view, bad }: ReadHash,
	storage: () => Pick<Storage, 'getItem'> = () => localStorage
): boolean {
	const named = [...Object.keys(view), ...bad.map(({ key }) => key)];
	if (named.some((key) => key !== 'lang')) return false;
	try {
		return storage().getItem(KEY) === null;
	} catch {
		return true;
	}
}

/** The reader has begun: from now on nobody is greeted on this device, where the browser lets us keep it. */
export function rememberVisit(storage: () => Pick<Storage, 'setItem'> = () => localStorage): void {
	try {
		storage().setItem(KEY, '1');
	} catch {
		// They are greeted once more when they come again.
	}
}

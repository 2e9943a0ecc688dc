/** Whether keys open the search; kept on this device. */
const KEY = 'thalweg.searchKeys';
const OFF = 'off';
/** Where a key is a letter of what is being written. */
const TYPED =
	'input:not([type=range], [type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]';

/** Some browsers keep nothing, and throw when asked. */
export function areKeysOn(storage: () => Pick<Storage, 'getItem'> = () => localStorage): boolean {
	try {
		return storage().getItem(KEY) !== OFF;
	} catch {
		return true;
	}
}

/** Keeps the choice, where the browser lets us. */
export function keepKeys(
	on: boolean,
	storage: () => Pick<Storage, 'setItem' | 'removeItem'> = () => localStorage
): void {
	try {
		if (on) storage().removeItem(KEY);
		else storage().setItem(KEY, OFF);
	} catch {
		// The choice then holds for nothing.
	}
}

/** "/" or Ctrl+K, on a Mac Command+K; never while something is typed, put together or asked. */
export function opensSearch(event: KeyboardEvent, root: Element): boolean {
	if (event.isComposing || event.defaultPrevented || event.altKey) return false;
	const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey;
	const isCommand = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyK';
	if (!isSlash && !isCommand) return false;
	const { target } = event;
	if (target instanceof Element && target.closest(TYPED)) return false;
	return root.querySelector('dialog[open]') === null && areKeysOn();
}

/** Another page shows the atlas in a frame: the wheel, the history and what stands below belong to it. */
export function isFramed(): boolean {
	return typeof window !== 'undefined' && window.parent !== window;
}

/** Whether the atlas is shown as part of another page: as its link says, or else where it stands in a frame. */
export function embeds(others: readonly (readonly [key: string, value: string])[]): boolean {
	const said = others.find(([key]) => key === 'embed');
	return said ? !/^(0|no|off|false)$/i.test(said[1]) : isFramed();
}

/** The frame is a sandbox without an origin of its own: no worker, no storage, no change of the address. */
export function isSandboxed(): boolean {
	return typeof window !== 'undefined' && window.origin === 'null';
}

/** The key that, held with the wheel, turns it to the map or the track instead of the page around: as MapLibre has it. */
export function wheelKey(): 'Ctrl' | '⌘' {
	return navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
}

/** The wheel is the page's around, which scrolls; with the key, and where two fingers pinch, it is the atlas's. */
export function wheelIsThePages(event: WheelEvent): boolean {
	return isFramed() && !event.ctrlKey && !event.metaKey;
}

import { nextFrame } from './frame-painted';

/**
 * Moves the focus in the next frame, which the browser lays out anyway: at once it would be made to lay out the page
 * while the hand waits. Whoever has moved the focus by then keeps it.
 */
export async function focusInFrame(target: () => HTMLElement | null | undefined): Promise<void> {
	const before = document.activeElement;
	await nextFrame();
	const now = document.activeElement;
	// What had it may be gone.
	if (now === before || now === document.body) target()?.focus();
}

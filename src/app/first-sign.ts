const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'];

/**
 * Calls once, at the first sign that somebody reads what an element holds: a pointer that moves over it, a key, a focus.
 * @returns what gives up waiting for it
 */
export function atFirstSign(element: HTMLElement, call: () => void): () => void {
	const end = () => SIGNS.forEach((sign) => element.removeEventListener(sign, run));
	const run = () => {
		end();
		call();
	};
	for (const sign of SIGNS) element.addEventListener(sign, run, { passive: true });
	return end;
}

/** ms: where nobody sees the page (a tab behind, a frame below the fold) the browser paints no frame. */
const UNSEEN = 500;

/** Resolves in the next frame, before the browser lays it out; soon where the page is not painted. What makes it lay out the page does so once then. */
export function nextFrame(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, UNSEEN);
		requestAnimationFrame(() => resolve());
	});
}

/** Resolves, as a task of its own, when the page as it is now has been painted; soon where it is not painted. */
export function framePainted(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, UNSEEN);
		requestAnimationFrame(() => setTimeout(resolve));
	});
}

/** ms: where nobody sees the page (a tab behind, a frame below the fold) the browser paints no frame. */
const UNSEEN = 500;

/** Resolves, as a task of its own, when the page as it is now has been painted; soon where it is not painted. */
export function framePainted(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, UNSEEN);
		requestAnimationFrame(() => setTimeout(resolve));
	});
}

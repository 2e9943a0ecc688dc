/**
 * Settles when the browser has made no frame for so long, ms: in a tab that is not seen, or a frame
 * below what is seen of the page around it, it makes none. Once nobody waits any more, it never does.
 */
export function framesHaveStopped(after: number, waiting: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (waiting.aborted) return;
		let timer = setTimeout(resolve, after);
		let frame = requestAnimationFrame(drawn);
		function drawn() {
			clearTimeout(timer);
			timer = setTimeout(resolve, after);
			frame = requestAnimationFrame(drawn);
		}
		waiting.addEventListener('abort', () => {
			clearTimeout(timer);
			cancelAnimationFrame(frame);
		});
	});
}

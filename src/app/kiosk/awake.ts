/** Keeps the screen from going dark, where the browser can: as long as the page is seen. */
export function keepAwake(): void {
	const ask = () => {
		// Browsers without it, and pages that are not seen, are refused.
		if (document.visibilityState === 'visible' && 'wakeLock' in navigator)
			navigator.wakeLock.request('screen').catch(() => undefined);
	};
	document.addEventListener('visibilitychange', ask);
	ask();
}

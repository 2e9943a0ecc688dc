/** Why, in one line. */
export function reason(problem: unknown): string {
	return (problem instanceof Error ? problem.message : String(problem)).split('\n')[0] ?? '';
}

/** What comes in time; else it fails, and says so. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
	if (milliseconds <= 0) {
		promise.catch(() => undefined);
		throw new Error('its time was up');
	}
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`not ready within ${Math.round(milliseconds / 1000)} s`)),
			milliseconds
		);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The value below which this share (0–1) of the samples lies; `NaN` without samples. */
export function quantile(samples: readonly number[], share: number): number {
	const sorted = [...samples].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] ?? NaN;
	const above = sorted[Math.ceil(place)] ?? NaN;
	return below + (above - below) * (place - Math.floor(place));
}

/** The middle of the samples. */
export function median(samples: readonly number[]): number {
	return quantile(samples, 0.5);
}

/** What the samples add up to, divided by how many they are. */
export function mean(samples: readonly number[]): number {
	return samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
}

/**
 * How far the middle of the samples may be off, as a share of it (its standard error, from the
 * quartiles, so that single outliers count little); infinite for fewer than three samples.
 */
export function doubt(samples: readonly number[]): number {
	if (samples.length < 3) return Infinity;
	const range = quantile(samples, 0.75) - quantile(samples, 0.25);
	return (0.93 * range) / Math.sqrt(samples.length) / median(samples);
}

/** Samples in short: the middle, and how far they spread. */
export interface Spread {
	median: number;
	/** The 25th and the 75th percentile. */
	quartiles: [number, number];
	p95: number;
	samples: number;
}

/** Sums samples up. */
export function spread(samples: readonly number[]): Spread {
	return {
		median: median(samples),
		quartiles: [quantile(samples, 0.25), quantile(samples, 0.75)],
		p95: quantile(samples, 0.95),
		samples: samples.length
	};
}

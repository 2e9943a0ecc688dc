/** What the reader has set that layers follow. */
export interface LayerSettings {
	/** For how many days after its last one an event still shows, fading. */
	readonly trailingDays: number;
}

/** As long as the reader has set nothing. */
export const INITIAL_SETTINGS: LayerSettings = { trailingDays: 90 };

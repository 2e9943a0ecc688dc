/** What the reader has set that layers follow. */
export interface LayerSettings {
	/** For how many days after its last one an event still shows, fading. */
	readonly trailingDays: number;
	/** The quieter relations are drawn, too. */
	readonly quieterTies: boolean;
	/** The record whose relations the reader asks for: a capital, a relation, or none. */
	readonly lookedAt: string | null;
}

/** As long as the reader has set nothing. */
export const INITIAL_SETTINGS: LayerSettings = {
	trailingDays: 90,
	quieterTies: false,
	lookedAt: null
};

/** The settings alone, of what holds them among other things. */
export function settingsOf({ trailingDays, quieterTies, lookedAt }: LayerSettings): LayerSettings {
	return { trailingDays, quieterTies, lookedAt };
}

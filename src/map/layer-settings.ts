import { READINGS } from '../kinds/sector/readings';

/** Whose line is drawn; all of them at first, whatever the reader's language. */
export const READING_CHOICES = [...READINGS, 'all'] as const;
export type ReadingChoice = (typeof READING_CHOICES)[number];

/** How sure what is shown must be. */
export const DOUBT_CHOICES = ['all', 'certain', 'doubted'] as const;
export type DoubtChoice = (typeof DOUBT_CHOICES)[number];

/** What the reader has set that layers follow. */
export interface LayerSettings {
	/** For how many days after its last one an event still shows, fading. */
	readonly trailingDays: number;
	/** The quieter relations are drawn, too. */
	readonly quieterTies: boolean;
	/** The record whose relations the reader asks for: a capital, a relation, or none. */
	readonly lookedAt: string | null;
	readonly reading: ReadingChoice;
	readonly doubt: DoubtChoice;
}

/** As long as the reader has set nothing. */
export const INITIAL_SETTINGS: LayerSettings = {
	trailingDays: 90,
	quieterTies: false,
	lookedAt: null,
	reading: 'all',
	doubt: 'all'
};

/** What layers follow, of what holds it among other things. */
export function settingsOf({
	settings: { trailingDays, quieterTies, reading, doubt },
	lookedAt
}: Pick<LayerSettings, 'lookedAt'> & {
	settings: Omit<LayerSettings, 'lookedAt'>;
}): LayerSettings {
	return { trailingDays, quieterTies, lookedAt, reading, doubt };
}

import type { Kind } from '../kind';
import type { Series } from './schema';

const storyFields = ['spellings', 'measure', 'unit', 'scale', 'lines', 'gaps', 'reading'] as const;
export type SeriesSummary = Omit<Series, (typeof storyFields)[number]>;

/** Figures through time, each of them somebody’s count. */
export const series: Kind<Series, SeriesSummary> = {
	storyFields,
	later: true,
	dated: false,
	// In the other languages it says the same, from the same sources.
	prose: ({ reading }) => Object.values(reading).slice(0, 1),
	related: ({ events, flows }) => ({ events, flows })
};

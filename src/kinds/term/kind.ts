import type { Kind } from '../kind';
import type { Term } from './schema';

const storyFields = ['spellings', 'definition', 'uses'] as const;
export type TermSummary = Omit<Term, (typeof storyFields)[number]>;

/** A word of the time. */
export const term: Kind<Term, TermSummary> = {
	storyFields,
	later: true,
	dated: false,
	// In the other languages it says the same, from the same sources.
	prose: ({ definition }) => Object.values(definition).slice(0, 1),
	related: ({ events, related }) => ({ events, others: related })
};

import type { Kind } from '../kind';
import type { Debate } from './schema';

const storyFields = ['comment', 'spellings'] as const;
type Position = Debate['positions'][number];
export type DebateSummary = Omit<Debate, (typeof storyFields)[number] | 'positions'> & {
	positions: (Omit<Position, 'title' | 'text' | 'proponents' | 'evidence'> & {
		evidence: Omit<Position['evidence'][number], 'text'>[];
	})[];
};

/** Questions on which historians differ. */
export const debate: Kind<Debate, DebateSummary> = {
	storyFields: [
		...storyFields,
		'positions.title',
		'positions.text',
		'positions.proponents',
		'positions.evidence.text'
	],
	dated: false,
	related: ({ events, positions }) => ({
		events: [...events, ...positions.flatMap(({ evidence }) => evidence.map(({ event }) => event))]
	})
};

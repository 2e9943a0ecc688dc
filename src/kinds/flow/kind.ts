import type { Kind } from '../kind';
import type { Flow } from './schema';

const storyFields = ['spellings', 'text', 'disputes', 'sources', 'caution'] as const;
export type FlowSummary = Omit<Flow, (typeof storyFields)[number]>;

/** Aid and trade between two places. */
export const flow: Kind<Flow, FlowSummary> = {
	storyFields,
	dated: true,
	time: ({ when }) => when,
	subtitle: ({ kind }, { words }) => words.flows.kinds[kind]
};

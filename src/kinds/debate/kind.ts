import type { Kind } from '../kind';
import type { Debate } from './schema';

/** Questions on which historians differ. */
export const debate: Kind<Debate, Debate> = {
	storyFields: [],
	dated: false,
	related: ({ events, positions }) => ({
		events: [...events, ...positions.flatMap(({ evidence }) => evidence.map(({ event }) => event))]
	})
};

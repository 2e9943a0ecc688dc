import type { Kind } from '../kind';
import type { Scene } from './schema';

const storyFields = ['camera', 'centre', 'clocks', 'steps'] as const;
export type SceneSummary = Omit<Scene, (typeof storyFields)[number]>;

/** A day on the ground, step by step. */
export const scene: Kind<Scene, SceneSummary> = {
	storyFields,
	later: true,
	dated: false,
	time: ({ when }) => when,
	related: ({ event, area }) => ({
		events: [event],
		wholes: area === undefined ? [] : [area]
	})
};

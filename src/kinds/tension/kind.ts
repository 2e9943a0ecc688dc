import type { Kind } from '../kind';
import type { Tension } from './schema';

const storyFields = ['method', 'scale', 'caveats'] as const;
export type TensionSummary = Omit<Tension, (typeof storyFields)[number] | 'years'> & {
	years: Omit<Tension['years'][number], 'basis'>[];
};

/** The editorial index of tension, year by year. */
export const tension: Kind<Tension, TensionSummary> = {
	storyFields: [...storyFields, 'years.basis'],
	dated: false
};

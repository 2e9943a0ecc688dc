import type { Kind } from '../kind';
import type { Tension } from './schema';

/** The editorial index of tension, year by year. */
export const tension: Kind<Tension, Tension> = { storyFields: [], dated: false };

import type { Person } from './schema';

/** What an office is among those of a capital, in the order in which they are told. */
export const ROLES = [
	'party-leader',
	'head-of-government',
	'foreign-minister',
	'head-of-state'
] as const;
export type Role = (typeof ROLES)[number];

/** An office as compiled, with its time. */
export type Office = Person['offices'][number];

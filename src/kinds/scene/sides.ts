import type { Scene } from './schema';

/** Whose accounts there are of a day, always in the same order, so that a side looks the same in every scene. */
export function sidesOf({ steps }: Pick<Scene, 'steps'>): string[] {
	return [...new Set(steps.flatMap(({ accounts }) => accounts.map(({ of }) => of)))].sort();
}

/** What a place served as, from when to when, and who says so. */
import type { Served } from '../../src/kinds/fields';
import { inWordsFromTo, listed, said } from './markdown';

/** A post, a headquarters, a crossing open or shut: a line for each stretch of time. */
export function servedLines(served: readonly Served[]): string[] {
	const lines = served.map((stretch) => {
		const { as, side, from, to, text } = stretch;
		const what = [as, side && `of ${side}`, inWordsFromTo(from, to)].filter(Boolean).join(' · ');
		return said(`**${what}.** ${text}`, stretch);
	});
	return listed('Served as:', lines);
}

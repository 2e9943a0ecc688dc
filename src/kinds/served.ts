import type { Dated } from './compiled';
import type { Served as Authored } from './fields';
import type { ToldOfStretches } from './kind';

/** What a place served as for part of the time: a border post, a headquarters, a crossing open or shut. */
export type Served = Dated<Authored>;
type ServedSummary = Omit<Served, ToldOfStretches>;

/** With what it served as. */
export type WithServed<T extends { served: Authored[] }> = Omit<T, 'served'> & { served: Served[] };
/** With what it served as, but not what its story says of that. */
export type WithServedSummaries<T extends { served: Served[] }> = Omit<T, 'served'> & {
	served: ServedSummary[];
};

/** What it was, and of which side, as one word; in the order in which the legend tells them. */
export const SERVED_AS = [
	'open-crossing',
	'shut-crossing',
	'post-moscow',
	'post-beijing',
	'headquarters-moscow',
	'headquarters-beijing'
] as const;
export type ServedAs = (typeof SERVED_AS)[number];

export function servedAs({ as, side }: Pick<Served, 'as' | 'side'>): ServedAs {
	return (side === undefined ? as : `${as}-${side}`) as ServedAs;
}

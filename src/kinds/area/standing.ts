import type { Day } from '../../time/day';
import type { When } from '../../time/interval';
import { stretchOn } from '../stretches';
import type { AreaSummary } from './kind';

/** How an area stands on a day. */
export type Standing =
	| { is: 'unclaimed' }
	| { is: 'disputed' }
	/** `when` is the date of the agreement. */
	| { is: 'settled'; when: When }
	/** `when` is when the ground changed hands. */
	| { is: 'transferred'; when: When };

/** Disputed, settled by an agreement, transferred by it; or not yet claimed by more than one. */
export function standingOn(
	{ control, resolved }: Pick<AreaSummary, 'control' | 'resolved'>,
	day: Day
): Standing {
	const { agreement, from = agreement, transferred } = resolved;
	if (transferred && day >= transferred.days[0]) return { is: 'transferred', when: transferred };
	if (day >= from.days[0]) return { is: 'settled', when: agreement };
	const claimants = stretchOn(control, day)?.claimants ?? [];
	return { is: claimants.length > 1 ? 'disputed' : 'unclaimed' };
}

import { dayOf, type Day } from '../../time/day';
import type { Dataset } from '../../dataset/dataset';
import { phaseOn } from '../../kinds/phases';

/**
 * The day from which no line that one side alone drew is on the map: the two ends of the border with Russia
 * were handed over. It stands in the border's file, which the page need not have read to show the legend.
 */
const NO_CLAIM_LINES_FROM = dayOf(2008, 10, 14);

/**
 * The keys of the legend's entries that are on the map on this day.
 * @param trailing for how many days after its last one an event still shows
 */
export function shownNow(dataset: Dataset, day: Day, trailing: number): ReadonlySet<string> {
	const keys = new Set(['place', 'island']);
	if (day < NO_CLAIM_LINES_FROM) keys.add('line:soviet').add('line:chinese');
	const hasEvent = dataset.data.events.some(
		({ when: { days } }) => days[0] <= day && day < days[3] + trailing
	);
	if (hasEvent) keys.add('event');
	for (const sector of dataset.data.sectors) {
		const phase = phaseOn(sector.statuses, day);
		if (phase) keys.add(`status:${phase.status}`);
	}
	for (const link of dataset.data.links) {
		const phase = phaseOn(link.phases, day);
		if (phase) keys.add(`stance:${phase.stance}`);
	}
	for (const area of dataset.data.areas) {
		const phase = phaseOn(area.control, day);
		if (phase && phase.claimants.length > 1) keys.add('area');
	}
	return keys;
}

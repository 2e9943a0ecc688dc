import type { Day } from '../../time/day';
import type { Dataset } from '../../dataset/dataset';
import { phaseOn } from '../../kinds/phases';

/** The keys of the legend's entries that are on the map on this day. */
export function shownNow(dataset: Dataset, day: Day): ReadonlySet<string> {
	const keys = new Set(['place', 'island', 'event', 'line:soviet', 'line:chinese']);
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

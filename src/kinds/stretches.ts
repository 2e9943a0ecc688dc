import { isActiveOn, type When } from '../time/interval';
import type { Day } from '../time/day';

/** The stretch of a chain (a relation's phases, a sector's statuses) that holds on this day. */
export function stretchOn<T extends { when: When }>(chain: readonly T[], day: Day): T | undefined {
	return chain.find((stretch) => isActiveOn(stretch.when.days, day));
}

/** Where in time-ordered sections the day falls: the last section begun that still covers it, else the nearest. */
export function sectionOn<T extends { when: When }>(sections: readonly T[], day: Day): number {
	let best = -1;
	let bestDistance = Infinity;
	sections.forEach((section, index) => {
		const [start, , , end] = section.when.days;
		const distance = day < start ? start - day : day >= end ? day - end + 1 : 0;
		const narrower = distance === 0 && lengthOf(section) <= lengthOf(sections[best]);
		if (distance < bestDistance || narrower) {
			best = index;
			bestDistance = distance;
		}
	});
	return best;
}

function lengthOf(section: { when: When } | undefined): number {
	return section ? section.when.days[3] - section.when.days[0] : Infinity;
}

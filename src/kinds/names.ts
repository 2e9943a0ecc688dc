import { BEGINNING, FOREVER, isActiveOn, type Interval } from '../time/interval';
import type { Day } from '../time/day';
import type { Names } from './fields';
import type { When } from '../time/interval';

interface Named {
	names: Names;
	historicalNames?: { names: Partial<Names>; when: When }[];
}

/** A name for part of the time. */
export interface NameStretch {
	interval: Interval;
	names: Names;
}

/** The names in use, stretch by stretch, without gap or overlap: historical names where dated, the present one elsewhere. */
export function nameStretches(record: Named): NameStretch[] {
	// A name without dates is another name of the same thing; only a dated one takes its place.
	const historical = (record.historicalNames ?? [])
		.filter(({ when }) => when.days[0] > BEGINNING || when.days[3] < FOREVER)
		.map(({ names, when }) => ({
			from: when.days[0],
			to: when.days[3],
			names: { ...record.names, ...names } as Names
		}))
		.sort((a, b) => a.from - b.from);
	const stretches: NameStretch[] = [];
	let reached = BEGINNING;
	const add = (from: Day, to: Day, names: Names) => {
		if (from < to) stretches.push({ interval: [from, from, to, to], names });
	};
	for (const { from, to, names } of historical) {
		add(reached, from, record.names);
		add(Math.max(from, reached), to, names);
		reached = Math.max(reached, to);
	}
	add(reached, FOREVER, record.names);
	return stretches;
}

/** The names a thing bore on this day. */
export function namesOn(record: Named, day: Day): Names {
	const stretch = nameStretches(record).find(({ interval }) => isActiveOn(interval, day));
	return stretch?.names ?? record.names;
}

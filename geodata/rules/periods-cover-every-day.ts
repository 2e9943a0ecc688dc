import { FIRST_DAY, LAST_DAY, isoDate } from '../../src/time/day';
import type { Archive } from '../read/archive';
import { readFromTo } from '../read/date';
import type { Problem } from '../problem';
import { breach } from './breach';

/** The periods follow each other without gap or overlap over the whole span of the atlas. */
export function periodsCoverEveryDay({ periods }: Archive): Problem[] {
	const spans = periods
		.flatMap((entry) => {
			const when = readFromTo(entry.record.from, entry.record.to);
			return when ? [{ entry, from: when.days[0], to: when.days[3] }] : [];
		})
		.sort((a, b) => a.from - b.from);
	const problems: Problem[] = [];
	let reached = FIRST_DAY;
	for (const { entry, from, to } of spans) {
		if (from > reached || (from < reached && reached !== FIRST_DAY)) {
			const found = `"${entry.record.from}"`;
			problems.push(breach(periodsCoverEveryDay, entry, 'from', found, isoDate(reached)));
		}
		reached = to;
	}
	const last = spans.at(-1);
	if (last && reached <= LAST_DAY) {
		const expected = `a day after ${isoDate(LAST_DAY)}`;
		problems.push(
			breach(periodsCoverEveryDay, last.entry, 'to', `"${last.entry.record.to}"`, expected)
		);
	}
	return problems;
}

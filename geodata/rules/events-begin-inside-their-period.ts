import type { Archive } from '../read/archive';
import { readFromTo, readWhen } from '../read/date';
import type { Problem } from '../problem';
import { breach } from './breach';

/** An event belongs to the period in which it begins. */
export function eventsBeginInsideTheirPeriod({ events, periods }: Archive): Problem[] {
	return events.flatMap((entry) => {
		const period = periods.find(({ id }) => id === entry.record.period);
		const span = period && readFromTo(period.record.from, period.record.to);
		const when = readWhen(entry.record.date);
		if (!period || !span || !when) return [];
		const [earliest, latest] = when.days;
		// A date known only by its year may lie on either side of a boundary within that year.
		if (earliest < span.days[3] && span.days[0] <= latest) return [];
		const expected = `a date from ${period.record.from} to before ${period.record.to} (${period.id})`;
		return [
			breach(eventsBeginInsideTheirPeriod, entry, 'date', `"${entry.record.date}"`, expected)
		];
	});
}

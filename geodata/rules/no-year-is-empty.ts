import { dayOf, FIRST_DAY, LAST_DAY, calendarDate } from '../../src/time/day';
import { overlaps } from '../../src/time/interval';
import type { Archive } from '../read/archive';
import { readWhen } from '../read/date';
import type { Problem } from '../problem';
import { breach } from './breach';

/** In every year two things happen, at least, that a reader can open. */
export function noYearIsEmpty({ events }: Archive): Problem[] {
	if (events.length === 0) return [];
	const intervals = events.flatMap(({ record }) => readWhen(record.date)?.days ?? []);
	const times = Array.from({ length: intervals.length / 4 }, (_, index) => ({
		from: intervals[index * 4] ?? 0,
		to: intervals[index * 4 + 3] ?? 0
	}));
	const first = calendarDate(FIRST_DAY).year;
	const count = calendarDate(LAST_DAY).year - first + 1;
	return Array.from({ length: count }, (_, index) => first + index)
		.filter((year) => {
			const [start, end] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
			const told = times.filter(({ from, to }) =>
				overlaps([from, from, to, to], [start, start, end, end])
			);
			return told.length < 2;
		})
		.map((year) =>
			breach(
				noYearIsEmpty,
				{ file: 'geodata/records/events' },
				String(year),
				'fewer than two events',
				'two at least'
			)
		);
}

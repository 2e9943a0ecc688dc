import { isoDate } from '../../src/time/day';
import { allEntries, type Archive } from '../read/archive';
import { readFromTo, readWhen } from '../read/date';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
import { breach } from './breach';

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Nothing ends before it begins, nor on the day that it begins. */
export function endsComeAfterStarts(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ entry }) =>
		[...walk(entry.record)].flatMap(({ path, value }) => {
			if (!isObject(value)) return [];
			const [from, to, date] = [text(value['from']), text(value['to']), text(value['date'])];
			const when = date === undefined ? readFromTo(from, to) : readWhen(date);
			if (!when || when.days[0] < when.days[3]) return [];
			const field = `${path === '' ? '' : `${path}.`}${date === undefined ? 'to' : 'date'}`;
			const expected = `an end after ${isoDate(when.days[0])}`;
			return [breach(endsComeAfterStarts, entry, field, `"${date ?? to ?? ''}"`, expected)];
		})
	);
}

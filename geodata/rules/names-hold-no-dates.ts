import { withDates } from '../read/dates-in-text';
import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
import { breach } from './breach';

const MONTH_AND_DAY = /\d{1,2}月/;

/** The year of a record that has one date, which its names might leave out. */
function yearOf(record: unknown): number | undefined {
	const date = isObject(record) && typeof record['date'] === 'string' ? record['date'] : '';
	return /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : undefined;
}

function holdsDate(name: string, year: number | undefined): boolean {
	// A bare month dates nothing: the Polish October.
	const dates = withDates(name, year).filter((part) => typeof part === 'object' && 'date' in part);
	return MONTH_AND_DAY.test(name) || dates.some(({ text }) => /\d/.test(text));
}

/**
 * A date beside a name moves the clock when pressed; a date within the name could not, because the
 * name itself is pressed to open the record.
 */
export function namesHoldNoDates(archive: Archive): Problem[] {
	return allEntries(archive)
		.filter(({ folder }) => folder !== 'sources' && folder !== 'excerpts')
		.flatMap(({ entry }) =>
			[...walk(entry.record)]
				.filter(({ key, value }) => key === 'names' && isObject(value))
				.flatMap(({ path, value }) =>
					Object.entries(value as Record<string, unknown>)
						.filter(([, name]) => holdsDate(String(name), yearOf(entry.record)))
						.map(([language, name]) =>
							breach(
								namesHoldNoDates,
								entry,
								`${path}.${language}`,
								`"${String(name)}"`,
								'a name without a date, which stands beside it'
							)
						)
				)
		);
}

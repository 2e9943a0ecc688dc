import { canBeWritten } from '../../src/i18n/dates';
import { allEntries, type Archive } from '../read/archive';
import { readFromTo, readWhen } from '../read/date';
import type { Problem } from '../problem';
import { walk } from '../walk';
import { breach } from './breach';

/** Dates of their own; the others bound a stretch and may not be intervals. */
const WHENS = new Set(['date', 'inForce', 'handover']);
const BOUNDS = new Set(['from', 'to', 'signed', 'ended', 'on', 'born', 'died']);

/** Every date is EDTF, and one that the page has words for; where a stretch begins or ends, a single date. */
export function everyDateIsValid(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ folder, entry }) =>
		folder === 'sources'
			? []
			: [...walk(entry.record)].flatMap(({ path, key, value }) => {
					if (typeof value !== 'string') return [];
					const wrongWhen = WHENS.has(key) && !readWhen(value);
					const wrongBound = BOUNDS.has(key) && !readFromTo(value, undefined);
					const isDate = WHENS.has(key) || BOUNDS.has(key);
					if (!isDate || (!wrongWhen && !wrongBound && canBeWritten(value))) return [];
					const expected = wrongBound
						? 'one EDTF date, not an interval'
						: wrongWhen
							? 'an EDTF date'
							: 'a date that the page can write: a year, month, day or decade (196X), perhaps with ?, ~ or % behind it, or two of these with / between them';
					return [breach(everyDateIsValid, entry, path, `"${value}"`, expected)];
				})
	);
}

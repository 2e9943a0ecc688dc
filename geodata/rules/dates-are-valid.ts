import { allEntries, type Archive } from '../read/archive';
import { readFromTo, readWhen } from '../read/date';
import type { Problem } from '../problem';
import { walk } from '../walk';
import { breach } from './breach';

/** Dates of their own; the others bound a stretch and may not be intervals. */
const WHENS = new Set(['date', 'inForce', 'handover']);
const BOUNDS = new Set(['from', 'to', 'signed', 'ended', 'on', 'born', 'died']);

/** Every date is EDTF; where a stretch begins or ends, a single date. */
export function everyDateIsValid(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ folder, entry }) =>
		folder === 'sources'
			? []
			: [...walk(entry.record)].flatMap(({ path, key, value }) => {
					if (typeof value !== 'string') return [];
					const wrongWhen = WHENS.has(key) && !readWhen(value);
					const wrongBound = BOUNDS.has(key) && !readFromTo(value, undefined);
					if (!wrongWhen && !wrongBound) return [];
					const expected = wrongBound ? 'one EDTF date, not an interval' : 'an EDTF date';
					return [breach(everyDateIsValid, entry, path, `"${value}"`, expected)];
				})
	);
}

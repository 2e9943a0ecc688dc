/** Every rule of history over the whole record. */
import type { Archive } from './read/archive';
import type { Context } from './context';
import type { Problem } from './problem';
import { RULES } from './rules';

/** All that is wrong with the record, in the order of the rules. */
export function checkRecords(archive: Archive, context: Context): Problem[] {
	return RULES.flatMap((rule) => rule(archive, context));
}

import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { breach } from './breach';

/** A treaty was signed by somebody, and the record says by whom. */
export function everyTreatyNamesWhoSigned({ events }: Archive): Problem[] {
	return events.flatMap((entry) =>
		entry.record.kind !== 'treaty' || entry.record.people.length > 0
			? []
			: [
					breach(
						everyTreatyNamesWhoSigned,
						entry,
						'people',
						'nobody',
						'those who signed, as they are named in the text'
					)
				]
	);
}

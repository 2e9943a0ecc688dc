import type { TreatyFacts } from '../../src/kinds/event/schema';
import { isoDate } from '../../src/time/day';
import { readWhen } from '../read/date';
import { listed, type Row } from './table';

const firstDay = (edtf: string | undefined) => {
	const when = edtf === undefined ? undefined : readWhen(edtf);
	return when && isoDate(when.days[0]);
};

/** What a treaty says of itself, as cells of a table; empty where there is none. */
export function treatyCells(
	treaty: TreatyFacts | undefined,
	nameOf: (person: string) => string
): Row {
	const {
		signatories = [],
		ratified = [],
		signed,
		inForce,
		forceUnknown,
		ended,
		fullText
	} = treaty ?? {};
	return {
		signatories: listed(
			signatories.map(({ party, person, office }) => `${nameOf(person)}, ${office} (${party})`)
		),
		signed: firstDay(signed),
		ratified: listed(ratified.map(({ party, on }) => `${party} ${on}`)),
		in_force: firstDay(inForce),
		in_force_unknown: forceUnknown,
		ended: firstDay(ended),
		treaty_text: fullText
	};
}

import type { AnyRecord } from '../kinds';
import type { Certainty } from '../kinds/fields';
import { stretchOn } from '../kinds/stretches';
import type { Day } from '../time/day';
import type { When } from '../time/interval';

/** What of a record tells how sure it is. */
interface Told {
	certainty?: Certainty;
	when?: When;
	control?: Stretch[];
	statuses?: Stretch[];
	phases?: Stretch[];
}
interface Stretch {
	certainty: Certainty;
	when: When;
}

/** On a day what is told of a record is doubted: the stretch of its history that holds, or else the record, or when it was. */
export function isDoubted({ record }: AnyRecord, day: Day): boolean {
	const { certainty = 'certain', when, control, statuses, phases } = record as Told;
	const stretch = stretchOn(control ?? statuses ?? phases ?? [], day);
	if (stretch) return stretch.certainty !== 'certain';
	const [s0, s1, e0, e1] = when?.days ?? [];
	return certainty !== 'certain' || s0 !== s1 || e0 !== e1;
}

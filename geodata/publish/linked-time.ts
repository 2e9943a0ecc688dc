import { FIRST_DAY, LAST_DAY, isoDate, type Day } from '../../src/time/day';
import { BEGINNING, FOREVER, type When } from '../../src/time/interval';

function bound(earliest: Day, latest: Day): Record<string, string> {
	const [first, last] = [isoDate(earliest), isoDate(latest)];
	return first === last ? { in: first } : { earliest: first, latest: last };
}

/** A time as Linked Places has it; its authored form stands beside it, where the schema allows. */
export function linkedTime({ edtf, days }: When): object {
	const [from, latestFrom, to, latestTo] = days;
	const start = (day: Day) => (day === BEGINNING ? Math.min(FIRST_DAY, to - 1) : day);
	// A missing end would mean "during the start": what is open ends with the atlas's own span.
	const open = Math.max(LAST_DAY, latestFrom);
	const end = (day: Day) => (day === FOREVER ? open : day - 1);
	const timespan = {
		start: bound(start(from), start(latestFrom)),
		end: bound(end(to), end(latestTo))
	};
	return { timespans: [timespan], label: 'open ends: the span of the atlas, 1945–2008', edtf };
}

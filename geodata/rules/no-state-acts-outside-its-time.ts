import { LAST_DAY } from '../../src/time/day';
import { overlaps, type Interval } from '../../src/time/interval';
import type { Archive, Entry } from '../read/archive';
import { readChain, readWhen } from '../read/date';
import { intervalOfPolity, POLITIES } from '../compile/polities';
import type { Problem } from '../problem';
import { breach } from './breach';

/** The state is there at some time of the event, or all through a stretch of control. */
type Coverage = (state: Interval, time: Interval) => boolean;
const throughout: Coverage = (state, time) => state[0] <= time[1] && time[2] <= state[3];

function strangers(
	entry: Entry<unknown>,
	field: string,
	codes: readonly string[],
	time: Interval | undefined,
	covers: Coverage
): Problem[] {
	return codes.flatMap((code, index) => {
		const state = intervalOfPolity(code);
		const where = `${field}[${index}]`;
		if (!state) {
			const expected = 'a state of the table in geodata/compile/polities.ts';
			return [breach(noStateActsBeforeItExistsOrAfterItEnds, entry, where, code, expected)];
		}
		if (!time || covers(state, time)) return [];
		const { from = '…', to = '…' } = POLITIES[code] ?? {};
		const expected = `${code} only from ${from} to before ${to}`;
		return [breach(noStateActsBeforeItExistsOrAfterItEnds, entry, where, code, expected)];
	});
}

/** States act, hold and claim only while they exist. */
export function noStateActsBeforeItExistsOrAfterItEnds({ events, areas }: Archive): Problem[] {
	const acting = events.flatMap((entry) =>
		strangers(entry, 'actors', entry.record.actors, readWhen(entry.record.date)?.days, overlaps)
	);
	const holding = areas.flatMap((entry) => {
		const whens = readChain(entry.record.control.map(({ from }) => from));
		return entry.record.control.flatMap(({ holders, claimants }, index) => {
			const days = whens[index]?.days;
			// Of an open stretch, what holds within the span of the atlas is what counts.
			const end = days && Math.max(days[1] + 1, Math.min(days[2], LAST_DAY + 1));
			const stretch: Interval | undefined = days && end ? [days[0], days[1], end, end] : undefined;
			const field = `control[${index}]`;
			return [
				...strangers(entry, `${field}.holders`, holders, stretch, throughout),
				...strangers(entry, `${field}.claimants`, claimants, stretch, throughout)
			];
		});
	});
	return [...acting, ...holding];
}

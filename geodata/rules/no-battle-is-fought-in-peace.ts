import { readChain, readWhen } from '../read/date';
import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { breach } from './breach';

const FIGHTING = new Set(['battle', 'war']);
const QUIET = new Set(['undisputed', 'delimited', 'demarcated']);

/** No battle stands on a stretch of border that was quiet on its day. */
export function noBattleIsFoughtOnAQuietBorder({ events, sectors }: Archive): Problem[] {
	return events.flatMap((entry) => {
		const { kind, sector: id, date } = entry.record;
		const sector = sectors.find((one) => one.id === id);
		const day = readWhen(date)?.days[0];
		if (!sector || day === undefined || !FIGHTING.has(kind)) return [];
		const { statuses } = sector.record;
		const whens = readChain(statuses.map(({ from }) => from));
		return statuses.flatMap(({ status }, index) => {
			const days = whens[index]?.days;
			if (!days || !QUIET.has(status) || day < days[1] || day >= days[2]) return [];
			const found = `a ${kind} while ${sector.id} is ${status}`;
			return [breach(noBattleIsFoughtOnAQuietBorder, entry, 'sector', found, 'claims or clashes')];
		});
	});
}

/** How long before a phase an event may lie that led to it. */
const LED_TO = 90;

/** An event named under a phase of a relation happened during it, or led to it. */
export function everyEventLiesInItsPhase({ links, events }: Archive): Problem[] {
	return links.flatMap((entry) => {
		const { phases, to } = entry.record;
		const whens = readChain(
			phases.map(({ from }) => from),
			to
		);
		return phases.flatMap((phase, index) =>
			phase.events.flatMap((id, place) => {
				const event = events.find((one) => one.id === id);
				const told = event && readWhen(event.record.date)?.days;
				const days = whens[index]?.days;
				if (!told || !days || (told[0] < days[3] && days[0] < told[3] + LED_TO)) return [];
				const field = `phases[${index}].events[${place}]`;
				const found = `"${id}" of ${event.record.date}`;
				return [breach(everyEventLiesInItsPhase, entry, field, found, 'an event of this phase')];
			})
		);
	});
}

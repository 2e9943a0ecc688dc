import { LAST_DAY } from '../../src/time/day';
import type { Interval } from '../../src/time/interval';
import type { Archive } from '../read/archive';
import { readChain } from '../read/date';
import { intervalOfPolity, lineOf } from '../compile/polities';
import type { Problem } from '../problem';
import { breach } from './breach';

/** From the first of a country's states to the last, which follow each other. */
function timeOf(country: string): [from: number, to: number] | undefined {
	const states = lineOf(country).flatMap((code): Interval[] => {
		const days = intervalOfPolity(code);
		return days ? [days] : [];
	});
	if (states.length === 0) return undefined;
	return [Math.min(...states.map(([from]) => from)), Math.max(...states.map(([, , , to]) => to))];
}

/** Two capitals have a relation only while each is the capital of a state. */
export function noRelationOutlivesItsStates({ links, places }: Archive): Problem[] {
	return links.flatMap((entry) => {
		const { between, phases, to } = entry.record;
		const whens = readChain(
			phases.map(({ from }) => from),
			to
		);
		return between.flatMap((id) => {
			const country = places.find((place) => place.id === id)?.record.country;
			const time = country && timeOf(country);
			if (!time) return [];
			return phases.flatMap(({ from, stance }, index) => {
				const days = whens[index]?.days;
				if (!days || stance === 'none') return [];
				if (time[0] <= days[1] && Math.min(days[2], LAST_DAY + 1) <= time[1]) return [];
				const field = `phases[${index}].from`;
				const expected = `a time at which ${id} was the capital of a state`;
				return [breach(noRelationOutlivesItsStates, entry, field, `"${from}"`, expected)];
			});
		});
	});
}

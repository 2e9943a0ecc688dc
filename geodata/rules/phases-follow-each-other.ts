import type { Archive, Entry } from '../read/archive';
import { readSpan } from '../read/date';
import type { Problem } from '../problem';
import { breach } from './breach';

function outOfOrder(
	entry: Entry<unknown>,
	field: string,
	stretches: readonly { from: string }[],
	to?: string
): Problem[] {
	const bounds = [...stretches.map(({ from }) => from), ...(to === undefined ? [] : [to])];
	return bounds.flatMap((bound, index) => {
		const before = bounds[index - 1];
		if (before === undefined) return [];
		const [a, b] = [readSpan(before), readSpan(bound)];
		if (!a || !b || a.first < b.first) return [];
		const where = index < stretches.length ? `${field}[${index}].from` : 'to';
		return [breach(phasesFollowEachOther, entry, where, `"${bound}"`, `a date after "${before}"`)];
	});
}

/** The stretches of every chain come in order of time, each beginning after the one before. */
export function phasesFollowEachOther({ links, sectors, areas }: Archive): Problem[] {
	return [
		...links.flatMap((entry) => outOfOrder(entry, 'phases', entry.record.phases, entry.record.to)),
		...sectors.flatMap((entry) => outOfOrder(entry, 'statuses', entry.record.statuses)),
		...areas.flatMap((entry) => outOfOrder(entry, 'control', entry.record.control))
	];
}

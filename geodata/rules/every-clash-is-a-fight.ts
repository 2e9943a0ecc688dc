import type { EventKind } from '../../src/kinds/event/schema';
import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { breach } from './breach';

const FIGHTS: ReadonlySet<EventKind> = new Set(['battle', 'incident', 'war']);

/** Talks, treaties, notes and closed offices are told apart from the fighting on the border. */
export function everyClashIsAFight({ events }: Archive): Problem[] {
	return events
		.filter(({ record }) => record.topic === 'border-clashes' && !FIGHTS.has(record.kind))
		.map((entry) =>
			breach(
				everyClashIsAFight,
				entry,
				'topic',
				`border-clashes for an event of kind ${entry.record.kind}`,
				'a battle or an incident, or another topic'
			)
		);
}

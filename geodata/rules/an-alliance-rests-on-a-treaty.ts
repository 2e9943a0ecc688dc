import { readChain, readWhen } from '../read/date';
import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { breach } from './breach';

/** Two capitals are allies only while a treaty that binds them is in force. */
export function anAllianceRestsOnATreatyInForce({ links }: Archive): Problem[] {
	return links.flatMap((entry) => {
		const { phases, to } = entry.record;
		const whens = readChain(
			phases.map(({ from }) => from),
			to
		);
		return phases.flatMap(({ from, stance, treaty }, index) => {
			const field = `phases[${index}].treaty`;
			const told = (found: string, expected: string) => [
				breach(anAllianceRestsOnATreatyInForce, entry, field, found, expected)
			];
			if (!treaty) {
				if (stance !== 'alliance') return [];
				return told('an alliance without a treaty', 'the treaty in force, or another stance');
			}
			const days = whens[index]?.days;
			const signed = readWhen(treaty.signed)?.days;
			const ended = treaty.ended === undefined ? undefined : readWhen(treaty.ended)?.days;
			if (!days || !signed) return [];
			const early = signed[0] > days[1];
			const late = ended !== undefined && ended[3] <= days[0];
			if (!early && !late) return [];
			return told(`one of ${treaty.signed}, not in force`, `a treaty in force on ${from}`);
		});
	});
}

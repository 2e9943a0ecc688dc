import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { byCodePoint } from '../walk';
import { breach } from './breach';

/** All that passed between two capitals is one chain, so that no two stretches of it overlap. */
export function aPairOfCapitalsHasOneLink({ links }: Archive): Problem[] {
	const first = new Map<string, string>();
	return links.flatMap((entry) => {
		const [a, b] = entry.record.between;
		const pair = [a, b].sort(byCodePoint).join(' and ');
		const other = first.get(pair);
		if (other === undefined) first.set(pair, entry.file);
		const found = a === b ? `${a} twice` : other && `${pair}, whose link is ${other}`;
		if (!found) return [];
		const expected = 'two capitals that have no link yet';
		return [breach(aPairOfCapitalsHasOneLink, entry, 'between', found, expected)];
	});
}

import type { Dispute } from '../../src/kinds/fields';
import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
import { breach } from './breach';

/** Beside each side's claim stands another's, or the words "none recorded". */
export function everyClaimHasItsCounterClaim(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ entry }) =>
		[...walk(entry.record)].flatMap(({ path, value }) => {
			if (!isObject(value) || !Array.isArray(value['claims'])) return [];
			const { claims, counterClaim } = value as unknown as Dispute;
			const claimants = new Set(claims.map(({ claimant }) => claimant));
			if (claimants.size < 2 && counterClaim === undefined) {
				const found = `only the claim of ${[...claimants].join()}`;
				const expected = 'another side’s claim, or "counterClaim": "none recorded"';
				return [breach(everyClaimHasItsCounterClaim, entry, `${path}.claims`, found, expected)];
			}
			if (claimants.size > 1 && counterClaim !== undefined) {
				const found = `"${counterClaim}" beside ${claimants.size} claimants`;
				const field = `${path}.counterClaim`;
				return [breach(everyClaimHasItsCounterClaim, entry, field, found, 'no such key')];
			}
			return [];
		})
	);
}

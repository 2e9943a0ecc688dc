import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
import { breach } from './breach';

const REFERENCE_WORK = /wiki|encyclop|百科|baike|britannica|reference work/i;

/** A claimant is a party, a witness, a scholar or an archive, and never a reference work. */
export function aClaimantIsNoReferenceWork(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ entry }) =>
		[...walk(entry.record)].flatMap(({ path, value }) => {
			const named = isObject(value) ? value['claimant'] : undefined;
			const claimant = isObject(named) ? named['en'] : named;
			if (typeof claimant !== 'string' || !REFERENCE_WORK.test(claimant)) return [];
			const expected = 'whose claim the reference work repeats';
			return [
				breach(aClaimantIsNoReferenceWork, entry, `${path}.claimant`, `"${claimant}"`, expected)
			];
		})
	);
}

import type { Dataset } from '../../dataset/dataset';
import type { Stance } from '../../kinds/link/schema';
import { stretchOn } from '../../kinds/stretches';
import type { Day } from '../../time/day';
import { isActiveOn } from '../../time/interval';

/** With whom a state stood: with one of the two, or with both of them. */
export const ALIGNMENTS = ['moscow', 'beijing', 'both'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** The stances of those who stand together. */
const TOGETHER: readonly Stance[] = ['alliance', 'friendship'];

/** With whom a capital stood on a day: by the stance of its relations with the two. */
export function alignmentOn({ data }: Dataset, capital: string, day: Day): Alignment | undefined {
	const relations = data.links.filter(
		({ between, when }) => between.includes(capital) && isActiveOn(when.days, day)
	);
	if (relations.length === 0) return undefined;
	const standsWith = (other: string) =>
		capital === other ||
		relations.some(
			({ between, phases }) =>
				between.includes(other) && TOGETHER.includes(stretchOn(phases, day)?.stance ?? 'none')
		);
	const [moscow, beijing] = [standsWith('moscow'), standsWith('beijing')];
	if (moscow && beijing) return 'both';
	if (moscow) return 'moscow';
	return beijing ? 'beijing' : undefined;
}

import type { Dataset } from '../../dataset/dataset';
import type { Stance } from '../../kinds/link/schema';
import { stretchOn } from '../../kinds/stretches';
import type { Day } from '../../time/day';
import { isActiveOn } from '../../time/interval';

/** With whom a state stood: with one of the two, or with both of them. */
export const ALIGNMENTS = ['moscow', 'beijing', 'both'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** The states that a capital was the capital of, by their `polity`; whoever has no relation in the record has no side. */
export const STATES: Readonly<Record<string, readonly string[]>> = {
	almaty: ['kazakhstan'],
	astana: ['kazakhstan'],
	beijing: ['prc'],
	belgrade: ['yugoslavia', 'serbia-and-montenegro', 'serbia'],
	bishkek: ['kyrgyzstan'],
	bucharest: ['romania'],
	budapest: ['hungary'],
	dushanbe: ['tajikistan'],
	hanoi: ['north-vietnam', 'vietnam'],
	havana: ['cuba'],
	islamabad: ['pakistan'],
	jakarta: ['indonesia'],
	kabul: ['afghanistan'],
	moscow: ['ussr', 'russia'],
	'new-delhi': ['india'],
	'phnom-penh': ['cambodia'],
	prague: ['czechoslovakia', 'czech-republic'],
	pyongyang: ['dprk'],
	tirana: ['albania'],
	tokyo: ['japan'],
	ulaanbaatar: ['mongolia'],
	warsaw: ['poland'],
	washington: ['united-states']
};

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

import type { Dataset } from '../../dataset/dataset';
import type { Stance } from '../../kinds/link/schema';
import { stretchOn } from '../../kinds/stretches';
import type { Day } from '../../time/day';
import { isActiveOn } from '../../time/interval';
import type { MapFeature } from '../features';
import type { PlainSource } from './layer';

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

/** With whom it stood, from when until when. */
type Stretch = readonly [from: Day, to: Day, stood: Alignment];

function stretchesOf(dataset: Dataset, capital: string): Stretch[] {
	const phases = dataset.data.links
		.filter(({ between }) => between.includes(capital))
		.flatMap((link) => link.phases);
	const turns = new Set(phases.flatMap(({ when: { days } }) => [days[0], days[3]]));
	const days = [...turns].sort((a, b) => a - b);
	const stretches: Stretch[] = [];
	for (const [index, from] of days.slice(0, -1).entries()) {
		const stood = alignmentOn(dataset, capital, from);
		const to = days[index + 1] ?? from;
		const last = stretches.at(-1);
		if (last?.[1] === from && last[2] === stood) stretches.splice(-1, 1, [last[0], to, last[2]]);
		else if (stood) stretches.push([from, to, stood]);
	}
	return stretches;
}

/** The ground of states, which tells with whom each stood. */
export function aligned(source: PlainSource): PlainSource {
	return {
		...source,
		features(geometry, dataset) {
			const stood = new Map<string, Stretch[]>();
			for (const [capital, polities] of Object.entries(STATES)) {
				const stretches = stretchesOf(dataset, capital);
				// Kazakhstan moved its capital.
				for (const polity of polities)
					stood.set(polity, [...(stood.get(polity) ?? []), ...stretches]);
			}
			const ground = source.features(geometry, dataset);
			const features = ground.features.map((feature): MapFeature => ({
				...feature,
				properties: {
					...feature.properties,
					stood: stood.get(String(feature.properties['polity'])) ?? []
				}
			}));
			return { ...ground, features };
		},
		stateOn: ({ stood }, day) => ({
			stood: (stood as Stretch[]).find(([from, to]) => from <= day && day < to)?.[2] ?? ''
		})
	};
}

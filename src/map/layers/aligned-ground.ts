import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import type { Day } from '../../time/day';
import { shared } from '../../time/interval';
import { intervalOf, type MapFeature } from '../features';
import { alignmentOn, type Alignment } from './aligned';

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

/** With whom a state stood, from when until when. */
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

/** The ground of the states, once for each stretch of time in which a state stood with the same. */
export function* alignedGround(
	{ features }: FeatureCollection,
	dataset: Dataset
): Generator<MapFeature[]> {
	const stood = new Map<string, Stretch[]>();
	for (const [capital, polities] of Object.entries(STATES)) {
		const stretches = stretchesOf(dataset, capital);
		yield [];
		// Kazakhstan moved its capital.
		for (const polity of polities) stood.set(polity, [...(stood.get(polity) ?? []), ...stretches]);
	}
	for (const { geometry, properties } of features) {
		const ground = intervalOf(properties ?? {});
		const stretches = stood.get(String(properties?.['polity'])) ?? [];
		yield stretches.flatMap(([from, to, whom], index): MapFeature[] => {
			const days = shared(ground, [from, from, to, to]);
			if (!days) return [];
			const id = `${String(properties?.['id'])}/${index}`;
			return [{ type: 'Feature', geometry, properties: { id, days, stood: whom } }];
		});
	}
}

import { expect, test } from 'vitest';
import { Dataset } from '../../../../src/dataset/dataset';
import type { OpeningData } from '../../../../src/kinds';
import { stretchOn } from '../../../../src/kinds/stretches';
import { INITIAL_SETTINGS, type LayerSettings } from '../../../../src/map/layer-settings';
import {
	isDrawn,
	phaseFeatures,
	whenWritten,
	written
} from '../../../../src/map/layers/link-features';
import { overlaps } from '../../../../src/time/interval';
import { FIRST_DAY, LAST_DAY } from '../../../../src/time/day';
import { publicJson } from '../../geodata/public-data';

const data = publicJson<OpeningData>('opening.json');
const dataset = new Dataset(data, 'en');
const phases = phaseFeatures(dataset);
/** Every fifteenth day, and each day of a change and the one before it. */
const DAYS = [
	...Array.from(
		{ length: Math.ceil((LAST_DAY - FIRST_DAY) / 15) },
		(_, index) => FIRST_DAY + 15 * index
	),
	...data.links.flatMap(({ phases }) =>
		phases.flatMap(({ when }) => [when.days[0] - 1, when.days[0]])
	)
].filter((day) => FIRST_DAY <= day && day <= LAST_DAY);
const ASKED: LayerSettings[] = [
	INITIAL_SETTINGS,
	{ ...INITIAL_SETTINGS, quieterTies: true },
	{ ...INITIAL_SETTINGS, lookedAt: 'moscow' }
];

test('what is written along an arc says its stance on each day, while the arc is drawn and not beside a capital that is looked at', () => {
	let said = 0;
	for (const [link, features] of phases) {
		const labels = written(features);
		for (const settings of ASKED) {
			const times = labels.map(({ properties }) => whenWritten(properties, settings));
			const { lookedAt } = settings;
			const isBeside = lookedAt !== null && !link.between.includes(lookedAt);
			for (const day of DAYS) {
				const shown = labels
					.filter((_, index) => times[index]?.some(([from, , , to]) => from <= day && day < to))
					.map(({ properties }) => properties['stance']);
				const phase = stretchOn(link.phases, day);
				const [drawn] = features;
				const isSaid = !isBeside && phase && drawn && isDrawn(drawn.properties, day, settings);
				if (isSaid) expect(shown, `${link.id}, ${day}`).toContain(phase.stance);
				else expect(shown, `${link.id}, ${day}`).toEqual([]);
				said += shown.length;
			}
		}
	}
	expect(said).toBeGreaterThan(10_000);
});

test('a stance is written once for each relation, on stretches of which no two share a day', () => {
	for (const [link, features] of phases) {
		const labels = written(features);
		expect(labels.map(({ properties }) => properties['stance'])).toEqual([
			...new Set(link.phases.map(({ stance }) => stance))
		]);
		for (const { properties } of labels) {
			for (const settings of ASKED) {
				const times = whenWritten(properties, settings);
				for (const [index, time] of times.entries())
					expect(times.slice(index + 1).filter((other) => overlaps(time, other))).toEqual([]);
			}
		}
	}
});

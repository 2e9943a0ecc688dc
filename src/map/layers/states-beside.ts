import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import type { Language } from '../../i18n';
import { BEGINNING, FOREVER, type Interval } from '../../time/interval';
import { intervalOf } from '../features';

/** A state beside the border, and when it was. */
export interface State {
	id: string;
	names: Record<Language, string>;
	when: { days: Interval };
}

/** What a state is called for short. */
function shortNames(region: string): State['names'] {
	const name = (language: Language) =>
		new Intl.DisplayNames([language], { type: 'region' }).of(region) ?? region;
	return { en: name('en'), 'zh-Hans': name('zh-Hans'), ru: name('ru') };
}

/** The records of the states across each sector from China. */
const ACROSS: Readonly<Record<string, readonly string[]>> = {
	kazakh: ['state-ussr', 'state-kazakhstan'],
	kyrgyz: ['state-ussr', 'state-kyrgyzstan'],
	tajik: ['state-ussr', 'state-tajikistan'],
	mongolia: ['state-mongolian-peoples-republic', 'state-mongolia']
};
const ACROSS_ELSEWHERE = ['state-ussr', 'state-russia'];
/** China is China to its neighbours, whoever governs it. */
const CHINA = {
	id: 'china',
	names: shortNames('CN'),
	when: { days: [BEGINNING, BEGINNING, FOREVER, FOREVER] as Interval }
};

/** The states that have had the ground of a polity, as it is called in the published files. */
export function statesOf(polity: string, dataset: Dataset): State[] {
	if (polity === 'prc') return [CHINA];
	const ids = polity === 'mongolia' ? (ACROSS['mongolia'] ?? []) : [`state-${polity}`];
	return ids.flatMap((id) => stateOf(dataset, id) ?? []);
}

/** Which side of a line is a state's own beyond dispute: of a line that one side alone drew, only the one that it left to the other. */
const SIDES: Readonly<Record<string, readonly Side[]>> = {
	'claim-ussr': ['china'],
	'claim-china': ['across']
};
export type Side = 'china' | 'across';

/** A line of the border with a state beside it, and the days on which both were. */
export interface Beside {
	line: FeatureCollection['features'][number];
	side: Side;
	state: State;
	days: Interval;
}

function stateOf(dataset: Dataset, id: string): State | undefined {
	const found = dataset.get(id);
	if (found?.kind !== 'geography') return undefined;
	return { ...found.record, id: id.replace('state-', '') };
}

/** The days on which the ground on both sides of a line was held up to it; of a line that one side alone drew, all of its days. */
function heldFrom(published: Record<string, unknown>): readonly [number, number] {
	const [from, , , to] = intervalOf(published);
	const { readings, side } = published;
	if (side || !Array.isArray(readings)) return [from, to];
	const held = (readings as { readings: string; start_day: number; end_day: number }[]).filter(
		(stretch) => stretch.readings.split('; ').includes('held')
	);
	// Before its first reading and after its last it is as it was.
	const isFirst = held[0] !== undefined && held[0] === readings[0];
	return [isFirst ? from : (held[0]?.start_day ?? to), Math.min(to, held.at(-1)?.end_day ?? from)];
}

/** Every line of the border with the states beside it, date by date. China lies to the left of each line. */
export function statesBeside(geometry: FeatureCollection, dataset: Dataset): Beside[] {
	return geometry.features.flatMap((line) => {
		const { side: drawnBy, sector } = line.properties ?? {};
		const [from, to] = heldFrom(line.properties ?? {});
		const sides = SIDES[String(drawnBy)] ?? (['china', 'across'] as const);
		return sides.flatMap((side) => {
			const across = ACROSS[String(sector)] ?? ACROSS_ELSEWHERE;
			const states =
				side === 'china' ? [CHINA] : across.flatMap((id) => stateOf(dataset, id) ?? []);
			return states.flatMap((state): Beside[] => {
				const start = Math.max(from, state.when.days[0]);
				const end = Math.min(to, state.when.days[3]);
				return start < end ? [{ line, side, state, days: [start, start, end, end] }] : [];
			});
		});
	});
}

import { distance } from '@turf/turf';
import { onClock, parseTime } from '../../src/time/clock';
import type { Moment } from '../../src/kinds/scene/schema';
import type { Archive } from '../read/archive';
import type { Problem } from '../problem';
import { breach } from './breach';

/** km from the middle of a scene; what lies farther is not on its map. */
const FARTHEST = 15;

const steps = ({ scenes }: Archive) =>
	scenes.flatMap((entry) =>
		entry.record.steps.map((step, index) => ({ entry, step, at: `steps[${index}]`, index }))
	);

/** A step is told by both sides, or says that the other's account was not found. */
export function everyStepHasEverySidesAccount(archive: Archive): Problem[] {
	const rule = everyStepHasEverySidesAccount;
	return steps(archive).flatMap(({ entry, step, at }) => {
		const sides = new Set(
			entry.record.steps.flatMap(({ accounts }) => accounts.map(({ of }) => of))
		);
		const told = new Set(step.accounts.map(({ of }) => of));
		const isWhole = told.size >= Math.max(2, sides.size);
		if (isWhole !== (step.counterAccount !== undefined)) return [];
		return [
			isWhole
				? breach(
						rule,
						entry,
						`${at}.counterAccount`,
						'accounts of every side',
						'no “counterAccount”'
					)
				: breach(
						rule,
						entry,
						`${at}.accounts`,
						`only that of ${[...told].join(', ')}`,
						'another side’s account, or "counterAccount": "none recorded"'
					)
		];
	});
}

/** Minutes since midnight in UTC. */
const universal = ({ clock, at }: Moment): number =>
	onClock(parseTime(at) ?? 0, clock, 'moscow') - 180;

/** The steps of one day follow each other in time, whatever clock each goes by. */
export function stepsFollowEachOther(archive: Archive): Problem[] {
	return archive.scenes.flatMap((entry) => {
		const timed = entry.record.steps.flatMap((step, index) =>
			step.moment ? [{ index, day: step.date ?? entry.record.date, moment: step.moment }] : []
		);
		return timed.flatMap(({ index, day, moment }, place) => {
			const before = timed[place - 1];
			if (!before || before.day !== day || universal(before.moment) <= universal(moment)) return [];
			const expected = 'a moment that is not before that of the step before';
			return [
				breach(stepsFollowEachOther, entry, `steps[${index}].moment.at`, moment.at, expected)
			];
		});
	});
}

/** What a scene draws lies on the ground that it frames, and a way ends where its unit stands. */
export function aSceneDrawsWhatItFrames(archive: Archive): Problem[] {
	return steps(archive).flatMap(({ entry, step, at }) =>
		step.units.flatMap(({ position, path }, unit) => {
			const away = distance(entry.record.centre, position);
			const field = `${at}.units[${unit}]`;
			const far =
				away > FARTHEST
					? [
							breach(
								aSceneDrawsWhatItFrames,
								entry,
								`${field}.position`,
								`${away.toFixed(0)} km from the middle`,
								`at most ${FARTHEST} km`
							)
						]
					: [];
			const end = path?.at(-1);
			if (!end || distance(end, position) < 0.05) return far;
			const expected = 'the position of the unit';
			return [
				...far,
				breach(
					aSceneDrawsWhatItFrames,
					entry,
					`${field}.path`,
					`an end at ${end.join(', ')}`,
					expected
				)
			];
		})
	);
}

import { onClock, parseTime, writeTime, type Clock } from '../../time/clock';
import type { StoryWords } from '../../i18n/story-words';
import type { Moment } from '../../kinds/scene/schema';

const MINUTES_PER_DAY = 24 * 60;

/** A time of day by a clock, in words; worked out, where the account goes by another. */
function timeOn(clock: Clock, { clock: own, at, until, about }: Moment, words: StoryWords): string {
	const [from = 0, to] = [at, until].map((text) => {
		const time = text === undefined ? undefined : parseTime(text);
		return time === undefined ? undefined : onClock(time, own, clock);
	});
	const time =
		to === undefined ? writeTime(from) : words.scene.between(writeTime(from), writeTime(to));
	const said = words.scene.clocks[clock](about ? words.scene.about(time) : time);
	if (from < 0) return words.scene.dayBefore(said);
	return from >= MINUTES_PER_DAY ? words.scene.dayAfter(said) : said;
}

/** A moment by each of the clocks, first by the one that the account goes by. */
export function timesOf(moment: Moment, clocks: readonly Clock[], words: StoryWords): string[] {
	const others = clocks.filter((clock) => clock !== moment.clock);
	return [moment.clock, ...others].map((clock) => timeOn(clock, moment, words));
}

/** How many men or vehicles, from the lowest to the highest number given. */
export function strengthOf(
	strength: readonly [number, number],
	vehicles: boolean,
	words: StoryWords,
	write: (number: number) => string
): string {
	const [low, high] = strength;
	const count = low === high ? write(low) : words.scene.between(write(low), write(high));
	return vehicles ? words.scene.vehicles(count) : words.scene.men(count);
}

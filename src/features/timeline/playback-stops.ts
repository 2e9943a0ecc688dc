import { FIRST_DAY, LAST_DAY, type Day } from '../../time/day';
import type { Stop } from './playback';
import { plainText } from './plain-text';
import type { Summary, Stories } from '../../kinds';

/** ms: to notice that something new stands there, and for each letter of it. */
const NOTICE = 1200;
const PER_LETTER = 45;
/** ms: a sign of Chinese takes as long as some letters. */
const PER_SIGN = 160;

/** How long it takes to read a text, in ms. */
export function readingTime(text: string): number {
	const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	return NOTICE + signs * PER_SIGN + (text.length - signs) * PER_LETTER;
}

/** The text under an event's title; none before the stories are there. */
function captionOf(id: string, stories: Stories['events'] | undefined): string {
	const story = stories?.[id];
	return story ? plainText(story.caption) : '';
}

/** Where playing by event waits: each day on which something begins, for as long as its captions take to read. */
export function playbackStops(
	byDay: ReadonlyMap<Day, readonly Summary<'events'>[]>,
	stories?: Stories['events']
): Stop[] {
	return [...byDay]
		.filter(([day]) => day >= FIRST_DAY && day <= LAST_DAY)
		.map(([day, events]) => ({
			day,
			ids: events.map(({ id }) => id),
			dwell: events.reduce(
				(sum, event) => sum + readingTime(`${event.names.en} ${captionOf(event.id, stories)}`),
				0
			)
		}))
		.sort((a, b) => a.day - b.day);
}

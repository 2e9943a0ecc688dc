import { FIRST_DAY, LAST_DAY, type Day } from '../time/day';
import type { Stop } from '../time/playback';
import type { HistoricalEvent } from './compiled';
import { plainText } from './plain-text';

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

/** Where playing by event waits: each day on which something begins, for as long as its captions take to read. */
export function playbackStops(byDay: ReadonlyMap<Day, readonly HistoricalEvent[]>): Stop[] {
	return [...byDay]
		.filter(([day]) => day >= FIRST_DAY && day <= LAST_DAY)
		.map(([day, events]) => ({
			day,
			dwell: events.reduce(
				(sum, event) => sum + readingTime(`${event.names.en} ${plainText(event.caption)}`),
				0
			)
		}))
		.sort((a, b) => a.day - b.day);
}

/**
 * The clocks by which accounts of 1968 and 1969 tell the hour, in minutes ahead of UTC. Neither state
 * put its clocks forward in summer then. Source: the IANA time zone database, for Asia/Shanghai,
 * Asia/Vladivostok, Asia/Almaty and Europe/Moscow.
 */
export const CLOCKS = { beijing: 480, ussuri: 600, 'east-kazakhstan': 360, moscow: 180 } as const;
export type Clock = keyof typeof CLOCKS;

/** Whole minutes since midnight. */
export type Minutes = number;

const HOURS = 24;
const MINUTES_PER_DAY = 60 * HOURS;
const WRITTEN = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The minutes of `09:17`; `undefined` when the text is no time of day. */
export function parseTime(text: string): Minutes | undefined {
	const match = WRITTEN.exec(text);
	return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** `9:17` for the minutes since midnight. */
export function writeTime(time: Minutes): string {
	const minutes = ((time % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
	return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What one clock says when another says a time; before midnight it is below 0, after it 1,440 and more. */
export function onClock(time: Minutes, from: Clock, to: Clock): Minutes {
	return time - CLOCKS[from] + CLOCKS[to];
}

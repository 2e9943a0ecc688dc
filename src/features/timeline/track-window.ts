import { FIRST_DAY, LAST_DAY, type Day } from '../../time/day';
import { shareOf } from './track';

/** The stretch of time that the track shows; both ends are on it. */
export interface TrackWindow {
	readonly first: Day;
	readonly last: Day;
}

/** All that the atlas shows. */
export const WHOLE: TrackWindow = { first: FIRST_DAY, last: LAST_DAY };

/** A year and a month, as spans of the track. */
export const YEAR_SPAN = 365;
export const MONTH_SPAN = 30;

/** How many days lie between the ends. */
export function spanOf({ first, last }: TrackWindow): number {
	return last - first;
}

const limit = (value: number, least: number, most: number) =>
	Math.min(most, Math.max(least, value));

/** A window of this span with the day at this share of it, as far as the whole reaches; the day is always in it. */
export function windowAround(day: Day, span: number, share: number, whole = WHOLE): TrackWindow {
	const days = limit(Math.round(span), MONTH_SPAN, spanOf(whole));
	// Plus nothing, because −0 is another number than 0 to some.
	const first =
		limit(Math.round(day - limit(share, 0, 1) * days), whole.first, whole.last - days) + 0;
	return { first, last: first + days };
}

/** The window made wider or narrower; the day keeps its place on the track. */
export function zoomed(window: TrackWindow, span: number, day: Day, whole = WHOLE): TrackWindow {
	return windowAround(day, span, shareOf(day, window.first, window.last), whole);
}

/** The window moved by whole days, as far as the whole reaches. */
export function panned({ first, last }: TrackWindow, days: number, whole = WHOLE): TrackWindow {
	const by = limit(Math.round(days), whole.first - first, whole.last - last);
	return { first: first + by, last: last + by };
}

/** The same window while the day is in it; else one of its span, moved so that the day is well inside. */
export function following(window: TrackWindow, day: Day, whole = WHOLE): TrackWindow {
	const { first, last } = window;
	if (day >= first && day <= last) return window;
	const span = spanOf(window);
	const far = day < first - span || day > last + span;
	return windowAround(day, span, far ? 0.5 : day < first ? 0.15 : 0.85, whole);
}

/** The next narrower span of these, or the narrowest. */
export function narrower(span: number, spans: readonly number[]): number {
	return Math.max(MONTH_SPAN, ...spans.filter((other) => other < span));
}

/** The next wider span of these, or the whole. */
export function wider(span: number, spans: readonly number[], whole = WHOLE): number {
	return Math.min(spanOf(whole), ...spans.filter((other) => other > span));
}

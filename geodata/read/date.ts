/** From authored dates (EDTF, ISO 8601-2) to what the clock reads: day numbers with their doubt. */
import edtf from 'edtf';
import type { Day } from '../../src/time/day';
import { BEGINNING, FOREVER, type Interval, type When } from '../../src/time/interval';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The first and the last day that a date may mean. */
export interface Span {
	first: Day;
	last: Day;
}

function dayOfMilliseconds(milliseconds: number | null, open: Day): Day {
	if (milliseconds === null || !Number.isFinite(milliseconds)) return open;
	return Math.floor(milliseconds / MILLISECONDS_PER_DAY);
}

/** Reads each text once: the same few thousand dates are asked for again and again. `undefined` where that fails. */
function once<T>(read: (text: string) => T): (text: string) => T | undefined {
	const known = new Map<string, T | undefined>();
	const attempt = (text: string): T | undefined => {
		try {
			return read(text);
		} catch {
			return undefined;
		}
	};
	return (text) => {
		if (!known.has(text)) known.set(text, attempt(text));
		return known.get(text);
	};
}

const readEdtf = once((text) => edtf(text));

const spanOf = once((text): Readonly<Span> => {
	const { min, max } = edtf(text);
	return { first: dayOfMilliseconds(min, BEGINNING), last: dayOfMilliseconds(max, FOREVER) };
});

/** The days that a date without `/` may mean; `undefined` when it is not EDTF. */
export function readSpan(text: string): Readonly<Span> | undefined {
	return text.includes('/') ? undefined : spanOf(text);
}

/** `{a,b}` means all of its dates: it lasts from the first to the last of them. */
function readList(text: string): Interval | undefined {
	const parts = text.slice(1, -1).split(',');
	const first = readSpan(parts[0] ?? '');
	const last = readSpan(parts.at(-1) ?? '');
	return first && last && [first.first, first.last, last.first + 1, last.last + 1];
}

function readInterval(text: string): Interval | undefined {
	const [from = '', to = '', ...rest] = text.split('/');
	if (rest.length > 0) return undefined;
	const start = from === '' || from === '..' ? undefined : readSpan(from);
	const end = to === '' || to === '..' ? undefined : readSpan(to);
	if ((start === undefined && from !== '' && from !== '..') || (!end && to !== '' && to !== '..')) {
		return undefined;
	}
	// `..` is known to be open; nothing at all is an end that nobody knows, later than the start.
	const unknownStart = end ? end.first : FOREVER;
	const unknownEnd = start ? start.last + 1 : BEGINNING;
	return [
		start?.first ?? BEGINNING,
		start?.last ?? (from === '..' ? BEGINNING : unknownStart),
		end ? end.first + 1 : to === '..' ? FOREVER : unknownEnd,
		end ? end.last + 1 : FOREVER
	];
}

/**
 * An authored date as days: `1969-03-02` is that day, `1969-03` some time in that month,
 * `1969-03-02/1969-03-15` from the first to the last of these days; `undefined` when it is not EDTF.
 */
export function readWhen(text: string): When | undefined {
	if (text === '../..') return ALWAYS;
	if (!readEdtf(text)) return undefined;
	if (text.startsWith('{')) return withDays(text, readList(text));
	if (text.includes('/')) return withDays(text, readInterval(text));
	const span = readSpan(text);
	return withDays(text, span && [span.first, span.last, span.first + 1, span.last + 1]);
}

function withDays(text: string, days: Interval | undefined): When | undefined {
	return days && { edtf: text, days };
}

/** From `from` until `to`, the first date on which it was no more; either may be left out. */
export function readFromTo(from: string | undefined, to: string | undefined): When | undefined {
	const start = from === undefined ? { first: BEGINNING, last: BEGINNING } : readSpan(from);
	const end = to === undefined ? { first: FOREVER, last: FOREVER } : readSpan(to);
	if (!start || !end) return undefined;
	return {
		edtf: `${from ?? '..'}/${to ?? '..'}`,
		days: [start.first, start.last, end.first, end.last]
	};
}

/**
 * The stretches of a chain, each lasting until the next begins, so that on every day
 * from the first `from` until `to` exactly one of them holds.
 */
export function readChain(froms: readonly string[], to?: string): (When | undefined)[] {
	return froms.map((from, index) => {
		const next = froms[index + 1] ?? to;
		const stretch = readFromTo(from, next);
		if (!stretch) return undefined;
		const [first, last, end] = stretch.days;
		return { edtf: stretch.edtf, days: [first, Math.min(last, end), end, end] };
	});
}

/** Neither beginning nor end. */
export const ALWAYS: When = { edtf: '../..', days: [BEGINNING, BEGINNING, FOREVER, FOREVER] };

import { plainSigns } from '../i18n/plain-signs';
import type { Theme } from '../map/palette';
import { FIRST_DAY, LAST_DAY, addMonths, addYears, parseDay, type Day } from '../time/day';
import { isKnown, writeHash, type ReadHash } from './address';
import { meanings, partsOf, type Part } from './fragment';

/** How another page shows the atlas, as the link in its frame asks. */
export interface Framing {
	/** What changes the view stands around map and track; without it, there are map, story and the track alone. */
	controls: boolean;
	theme?: Theme;
	/** What the track shows, and the date stays within; both ends are on it. */
	range?: { first: Day; last: Day };
}

/** The keys of a link that say it, and `embed`, which says that it is so at all. */
export type FramingKey = keyof Framing | 'embed';

/** Days: so much is the least that the track shows. */
const LEAST = 30;
const YES = /^(?:1|yes|on|true)$/i;
const NO = /^(?:0|no|off|false)$/i;

const yesOrNo = (text: string): boolean | undefined =>
	YES.test(text) ? true : NO.test(text) ? false : undefined;

/** What each key may say. */
const READERS: { [Key in FramingKey]: (text: string) => unknown } = {
	embed: yesOrNo,
	controls: yesOrNo,
	theme: (text) => ['light', 'dark'].find((theme) => theme === text.toLowerCase()),
	range: rangeOf
};

const isFramingKey = (key: string): key is FramingKey => key in READERS;

/** The last day that a year, a month or a day means. */
function lastDayOf(text: string): Day | undefined {
	const first = parseDay(text);
	if (first === undefined) return undefined;
	const [, month, day] = text.split('-');
	if (day !== undefined) return first;
	return (month === undefined ? addYears(first, 1) : addMonths(first, 1)) - 1;
}

/** Reads `1969-03/1969-09`, in either order; one year or month alone is all of it. */
function rangeOf(text: string): Framing['range'] {
	const parts = text.split(/\/|\.\./);
	const [from = '', to = from] = parts;
	const ends = [parseDay(from), lastDayOf(from), parseDay(to), lastDayOf(to)];
	if (parts.length > 2 || ends.includes(undefined)) return undefined;
	const first = Math.min(...(ends as Day[]));
	const last = Math.max(...(ends as Day[]));
	if (first < FIRST_DAY || last > LAST_DAY) return undefined;
	// Too short a stretch is shown with what follows.
	const end = Math.min(LAST_DAY, Math.max(last, first + LEAST));
	return { first: Math.min(first, end - LEAST), last: end };
}

/** What the keys that are kept behind the view say of it, and which of them cannot be used. */
export function readFraming(others: ReadHash['others']): {
	framing: Framing;
	bad: { key: FramingKey; found: string }[];
} {
	const framing: Framing = { controls: true };
	const bad: { key: FramingKey; found: string }[] = [];
	for (const part of partsOf(writeHash({}, others), isKnown)) {
		const { key } = part;
		if (!isFramingKey(key)) continue;
		const value = meant(part, READERS[key]);
		if (value === undefined) bad.push({ key, found: part.value });
		else if (key !== 'embed') Object.assign(framing, { [key]: value });
	}
	return { framing, bad };
}

function meant(part: Part, read: (text: string) => unknown): unknown {
	for (const text of meanings(part, plainSigns)) {
		const value = read(text);
		if (value !== undefined) return value;
	}
	return undefined;
}

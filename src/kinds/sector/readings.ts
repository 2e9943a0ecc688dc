import { isActiveOn, type When } from '../../time/interval';
import type { Day } from '../../time/day';

/** How one border can be read: who held the ground, each side's own line, and what both had agreed. */
export const READINGS = ['held', 'moscow', 'beijing', 'agreed'] as const;
export type Reading = (typeof READINGS)[number];

/** What of a reading decides where its line runs. */
export interface ToldReading {
	line: Reading;
	/** The part of the sector's line that it is told of; without this, all parts that have none of their own. */
	part?: string | undefined;
	/** The side whose drawn line it follows, where the two sides' lines lie apart. */
	along?: 'moscow' | 'beijing' | undefined;
	/** False where its course is not known, or there is none. */
	drawn: boolean;
	/** From here on all readings are this one. */
	settles: boolean;
	when: When;
}

/** What a line of the geometry says of itself. */
export interface DrawnLine {
	part?: string | null | undefined;
	variant: string;
	/** Lines of the two sides lie beside it, or did. */
	parted: boolean;
}

/** What is told of a reading on a day, of a part of the sector or of all of it. */
export function readingOn<T extends ToldReading>(
	told: readonly T[],
	reading: Reading,
	day: Day,
	part?: string | null
): T | undefined {
	const all = told.filter((one) => one.line === reading);
	const own = part ? all.filter((one) => one.part === part) : [];
	const meant = own.length > 0 ? own : all.filter((one) => one.part === undefined);
	// Where the end of one is as uncertain as the beginning of the next, the next holds.
	return meant.findLast((one) => isActiveOn(one.when.days, day));
}

/** The agreement that settled it, on a day on which it was settled. */
export function settlementOn<T extends ToldReading>(
	told: readonly T[],
	day: Day,
	part?: string | null
): T | undefined {
	const agreed = readingOn(told, 'agreed', day, part);
	return agreed?.settles ? agreed : undefined;
}

/** The readings for which a line stands on a day. */
export function readingsOfLine(line: DrawnLine, told: readonly ToldReading[], day: Day): Reading[] {
	const { part, variant, parted } = line;
	const settled = settlementOn(told, day, part) !== undefined;
	return READINGS.filter((reading) => {
		const said = readingOn(told, reading, day, part);
		// Merged: whoever asks for another reading is shown what was agreed.
		if (!said) return settled && variant === 'present-line';
		if (!said.drawn) return false;
		if (!parted) return true;
		// The old treaties did not draw the line that the later ones did.
		if (variant === 'present-line')
			return reading === 'agreed' && (said.settles || said.part !== undefined);
		const side = variant === 'soviet-line' ? 'moscow' : 'beijing';
		return reading === 'held' ? (said.along ?? 'moscow') === side : reading === side;
	});
}

/** A stretch of time in which a line stands for the same readings. */
export interface ReadStretch<T> {
	from: Day;
	to: Day;
	readings: Reading[];
	/** What was agreed by then, where the line stands for that. */
	agreed: T | undefined;
}

/** For what a line stood, stretch by stretch; days on which it stood for nothing are left out. */
export function readStretches<T extends ToldReading>(
	line: DrawnLine,
	told: readonly T[]
): ReadStretch<T>[] {
	const days = told.flatMap(({ when }) => [when.days[0], when.days[3]]);
	const turns = [...new Set(days)].sort((a, b) => a - b);
	const stretches: ReadStretch<T>[] = [];
	turns.slice(0, -1).forEach((from, index) => {
		const to = turns[index + 1] ?? from;
		const readings = readingsOfLine(line, told, from);
		if (readings.length === 0) return;
		const isAgreed = readings.includes('agreed');
		const agreed = isAgreed ? readingOn(told, 'agreed', from, line.part) : undefined;
		const last = stretches.at(-1);
		const goesOn =
			last?.to === from && last.agreed === agreed && last.readings.join() === readings.join();
		if (goesOn) last.to = to;
		else stretches.push({ from, to, readings, agreed });
	});
	return stretches;
}

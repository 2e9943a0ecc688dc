import { TENURES } from './history/all';
import { endKey, startKey, type Tenure } from './history/tenure';

/** Two polities that met along the line between two units, and when. */
export interface Meeting {
	/** In the order of the alphabet. */
	polities: readonly [string, string];
	start: string;
	end: string;
	/** One of the two outlines was cut by hand. */
	reconstruction: boolean;
}

/** Two tenures shared some day. */
function overlap(a: Tenure, b: Tenure): boolean {
	return startKey(a) < endKey(b) && startKey(b) < endKey(a);
}

/** The meeting of two tenures: as long as both lasted. */
function meetingOf(a: Tenure, b: Tenure): Meeting {
	const later = startKey(a) > startKey(b) ? a : b;
	const sooner = endKey(a) < endKey(b) ? a : b;
	const [one, other] = [a.polity, b.polity].sort();
	return {
		polities: [one ?? '', other ?? ''],
		start: later.start,
		end: sooner.end,
		reconstruction: Boolean(a.reconstruction && b.reconstruction)
	};
}

/** Meetings of the same two polities that follow each other without a gap become one. */
function merged(meetings: readonly Meeting[]): Meeting[] {
	const result: Meeting[] = [];
	for (const meeting of meetings.toSorted((a, b) => (startKey(a) < startKey(b) ? -1 : 1))) {
		const last = result.at(-1);
		if (last && last.end === meeting.start && String(last.polities) === String(meeting.polities)) {
			result[result.length - 1] = { ...last, end: meeting.end };
		} else result.push(meeting);
	}
	return result;
}

/** Every meeting of different polities along the line between two units, in the order of time. */
export function meetings(unit: string, other: string): Meeting[] {
	const here = TENURES.filter(({ units }) => units.includes(unit));
	const there = TENURES.filter(({ units }) => units.includes(other));
	return merged(
		here.flatMap((a) =>
			there.filter((b) => a.polity !== b.polity && overlap(a, b)).map((b) => meetingOf(a, b))
		)
	);
}

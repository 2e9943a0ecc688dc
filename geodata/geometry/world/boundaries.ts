import { lineString } from '@turf/turf';
import type { Feature, Position } from 'geojson';
import { roundedGeometry } from '../output';
import { joined } from '../path';
import type { Detail } from './detail';
import { DRAWN_ELSEWHERE, LINE_RULES, type LineRule } from './history/lines';
import { startKey } from './history/tenure';
import { type Meeting, meetings } from './neighbours';
import { naturalEarth } from './provenance';
import type { World } from './topology';

/** A stretch of line, and the day from which it ran there. */
interface Stretch {
	line: Position[];
	since: string;
}

/** The position lies in the rule's window. */
function covers({ within }: LineRule, [x = 0, y = 0]: Position): boolean {
	return !within || (x >= within[0] && x <= within[2] && y >= within[1] && y <= within[3]);
}

/** Cuts a line where a rule begins or ceases to hold. */
function stretches(line: Position[], rule: LineRule | undefined): Stretch[] {
	if (!rule) return [{ line, since: '..' }];
	const result: Stretch[] = [];
	for (const [index, to] of line.entries()) {
		const from = line[index - 1];
		if (!from) continue;
		const since = covers(rule, from) && covers(rule, to) ? rule.since : '..';
		const last = result.at(-1);
		if (last?.since === since) last.line.push(to);
		else result.push({ line: [from, to], since });
	}
	return result;
}

/** The meeting from a day on; nothing when it was over by then. */
function clipped(meeting: Meeting, since: string): Meeting[] {
	if (since === '..' || since <= startKey(meeting)) return [meeting];
	return meeting.end !== '..' && meeting.end <= since ? [] : [{ ...meeting, start: since }];
}

/** Rounded, without vertices that coincide then. */
const tidied = (line: Position[], decimals: number): Position[] =>
	joined(roundedGeometry(lineString(line).geometry, decimals).coordinates);

/** The rule for the line between two units, if there is one. */
function ruleFor(unit: string, other: string): LineRule | undefined {
	return LINE_RULES.find(({ between }) => between.includes(unit) && between.includes(other));
}

const BASIS =
	'The line between two units of the source, shown while they belonged to different polities; ' +
	'small changes by treaty are not shown, and where a line is contested it is the one of actual control.';

/** One feature for each pair of neighbouring polities and each interval of a stretch between them. */
export function boundaryFeatures(world: World, detail: Detail): Feature[] {
	const found = new Map<string, { meeting: Meeting; lines: Position[][] }>();
	for (const pair of world.neighbours.filter((name) => !DRAWN_ELSEWHERE.has(name))) {
		const [unit = '', other = ''] = pair.split('|');
		const met = meetings(unit, other);
		if (met.length === 0) continue;
		const rule = ruleFor(unit, other);
		for (const { line, since } of world
			.between(unit, other)
			.coordinates.flatMap((part) => stretches(part, rule))) {
			const drawn = tidied(line, detail.decimals);
			for (const meeting of met.flatMap((one) => clipped(one, since))) {
				const key = [...meeting.polities, meeting.start, meeting.end].join(' ');
				const entry = found.get(key) ?? { meeting, lines: [] };
				if (drawn.length > 1) entry.lines.push(drawn);
				found.set(key, entry);
			}
		}
	}
	return [...found.values()]
		.filter(({ lines }) => lines.length > 0)
		.map(({ meeting, lines }) => featureOf(meeting, lines, detail))
		.sort((a, b) => (String(a.properties?.['id']) < String(b.properties?.['id']) ? -1 : 1));
}

/** The feature for one meeting; its id names both polities and both ends. */
function featureOf(meeting: Meeting, lines: Position[][], detail: Detail): Feature {
	const { polities, start, end, reconstruction } = meeting;
	const from = start === '..' ? '1945' : start;
	return {
		type: 'Feature',
		properties: {
			id: `${polities.join('|')}@${from}/${end}`,
			polities,
			start,
			end,
			basis: BASIS,
			...naturalEarth(detail, reconstruction)
		},
		geometry: { type: 'MultiLineString', coordinates: lines }
	};
}

import type { Position } from 'geojson';
import type { DatedLine, MovedPart, Part } from './part.ts';
import { endingAs, reversed } from '../path.ts';
import { OPENSTREETMAP, WORLD_DATA_BANK } from './properties.ts';
import { reconstructedPath } from './reconstructions.ts';
import type { SectorId } from './sectors.ts';

/** A stretch of mountains where World Data Bank II keeps another line than today's. */
interface Transfer {
	name: string;
	sector: SectorId;
	from: Position;
	to: Position;
	/**
	 * Day from which today's line is drawn, and why that day: the last act that settled the place.
	 * The communiqué's month is sourced, its day (the 23rd) is general knowledge.
	 */
	day: string;
	why: string;
}

/** North to south and east to west, as the sectors run. */
const TRANSFERS: readonly Transfer[] = [
	{
		name: 'alakol',
		sector: 'kazakh',
		from: [83.0281811, 47.1920825],
		to: [82.2799588, 45.5351376],
		day: '1999-11-23',
		why: 'the joint communiqué on full settlement of November 1999, after the agreements of 1994, 1997 and 1998'
	},
	{
		name: 'uzengi-kuush',
		sector: 'kyrgyz',
		from: [78.451166, 41.4141135],
		to: [77.7958006, 41.0486626],
		day: '2002-05-10',
		why: 'the vote of Kyrgyzstan’s parliament on the agreement of 26 August 1999; demarcated in 2004'
	},
	{
		name: 'markansu',
		sector: 'tajik',
		from: [73.6002746, 39.4596729],
		to: [73.615694, 39.2448507],
		day: '2011-01-12',
		why: 'Tajikistan’s ratification of the demarcation; the accords are of 1999 and 2002'
	},
	{
		name: 'sarykol-rangkul',
		sector: 'tajik',
		from: [74.1199547, 38.6394127],
		to: [74.7865894, 38.1996827],
		day: '2011-01-12',
		why: 'Tajikistan’s ratification of the demarcation; the accords are of 1999 and 2002'
	}
];

/** Names of the parts, in the order of the sectors. */
export const TRANSFER_NAMES = TRANSFERS.map(({ name }) => name);

/** The line of Soviet-era maps and today's. */
function linesOf({ name, day, why }: Transfer, present: readonly Position[]): DatedLine[] {
	return [
		{
			variant: 'soviet-line',
			side: null,
			start: '..',
			end: day,
			basis: `Soviet-era line of World Data Bank II in place of today’s, until ${why}.`,
			source: `Reconstruction of the atlas; ${WORLD_DATA_BANK}`,
			licence: 'ODbL-1.0',
			accuracy_m: 2000,
			reconstruction: true,
			path: endingAs(reversed(reconstructedPath(`${name}/soviet-line`)), present)
		},
		{
			variant: 'present-line',
			side: null,
			start: day,
			end: '..',
			basis: `Today’s line, dated from ${why}.`,
			source: OPENSTREETMAP,
			licence: 'ODbL-1.0',
			accuracy_m: 500,
			reconstruction: false,
			path: [...present]
		}
	];
}

/** The parts of the Central Asian border that passed to China after 1991. */
export const CENTRAL_ASIAN_PARTS: readonly MovedPart[] = TRANSFERS.map((transfer) => {
	const { name, sector, from, to } = transfer;
	const part: Part = { name, sector, from, to };
	return { part, lines: (present) => linesOf(transfer, present) };
});

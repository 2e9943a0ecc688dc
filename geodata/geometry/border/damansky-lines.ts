import type { Position } from 'geojson';
import type { DatedLine, Part } from './part.ts';
import { endingAs, joined } from '../path.ts';
import { OPENSTREETMAP } from './properties.ts';
import { reconstructedPath } from './reconstructions.ts';

/** The reach of the Ussuri with Damansky (Zhenbao), upstream to downstream. */
export const DAMANSKY_PART: Part = {
	name: 'damansky',
	sector: 'ussuri',
	from: [133.843683, 46.4576034],
	to: [133.8657601, 46.5123896]
};

/**
 * Day on which the two lines became one: the Agreement on the Eastern Section was signed. It does
 * not name the island, came into force on 1992-03-16 and was demarcated later; China had held the
 * island since about September 1969.
 */
const DELIMITED = '1991-05-16';

/** The Soviet map line on the Chinese bank, the Chinese main-channel line, and today's line. */
export function damanskyLines(present: readonly Position[]): DatedLine[] {
	const bank = reconstructedPath('damansky/chinese-bank-1969');
	const channel = reconstructedPath('damansky/main-channel-1969');
	return [
		{
			variant: 'soviet-line',
			side: 'claim-ussr',
			start: '..',
			end: DELIMITED,
			basis:
				'Line of Soviet maps along the Chinese bank as reconstructed for 1969; its ends are led to the river line of OpenStreetMap.',
			source: `Reconstruction of the atlas from published dimensions; ${OPENSTREETMAP}`,
			licence: 'ODbL-1.0',
			accuracy_m: 250,
			reconstruction: true,
			path: joined(present.slice(0, 1), bank, present.slice(-1))
		},
		{
			variant: 'chinese-claim-line',
			side: 'claim-china',
			start: '..',
			end: DELIMITED,
			basis:
				'Middle of the main channel of 1969, east of the island: vertices of OpenStreetMap bowed up to 72 m east; the true thalweg of 1969 is not known.',
			source: `Reconstruction of the atlas from published dimensions; ${OPENSTREETMAP}`,
			licence: 'ODbL-1.0',
			accuracy_m: 150,
			reconstruction: true,
			path: endingAs(channel, present)
		},
		{
			variant: 'present-line',
			side: null,
			start: DELIMITED,
			end: '..',
			basis:
				'Today’s line in the main channel, unmodified, dated from the signature of the Agreement on the Eastern Section (in force 16 March 1992).',
			source: OPENSTREETMAP,
			licence: 'ODbL-1.0',
			accuracy_m: 100,
			reconstruction: false,
			path: [...present]
		}
	];
}

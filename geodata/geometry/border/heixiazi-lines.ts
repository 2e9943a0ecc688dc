import type { Position } from 'geojson';
import { vertexIndex } from './china-ring.ts';
import type { DatedLine, Part } from './part.ts';
import { endingAs, halfway, joined, nearestVertex, reversed } from '../path.ts';
import { OPENSTREETMAP, WORLD_DATA_BANK } from './properties.ts';
import { reconstructedPath, riverStretches } from './reconstructions.ts';

/** The whole sector at the mouth of the Ussuri, from Kazakevichevo to the Amur. */
export const HEIXIAZI_PART: Part = {
	name: null,
	sector: 'heixiazi',
	from: [134.6909698, 48.2680559],
	to: [134.408687, 48.3881698]
};

/** Where today's line leaves the Amur for the channel between the two islands. */
export const LEAVES_AMUR: Position = [134.6880989, 48.4080729];

/** Last vertex of today's line in the Ussuri before it turns onto the island. */
export const LEAVES_USSURI: Position = [134.72396, 48.27474];

/** Day of the hand-over: the western part and Tarabarov (Yinlong) pass to China. */
const HANDED_OVER = '2008-10-14';

/** Middle of the Amur between its north bank and the islands, from Khabarovsk upstream. */
export function amurPastHeixiazi(): Position[] {
	const bank = riverStretches('amur-north-bank-at-heixiazi').flat();
	const shores = [
		...reconstructedPath('heixiazi/bolshoi-ussuriysky'),
		...reconstructedPath('heixiazi/tarabarov-yinlong')
	];
	const eastOfToday = bank.filter(([lon = 0]) => lon > 134.7);
	return reversed(eastOfToday.map((place) => halfway(place, nearestVertex(shores, place))));
}

/** The Chinese reading: both main rivers, meeting off Khabarovsk. */
function mainRivers(present: readonly Position[]): Position[] {
	const amur = present.slice(vertexIndex(present, LEAVES_AMUR));
	const ussuri = riverStretches('ussuri-below-kazakevichevo').flat();
	return joined(present.slice(0, 1), [LEAVES_USSURI], ussuri, amurPastHeixiazi(), amur);
}

/** The Soviet line in the Kazakevicheva channel, the Chinese claim, and today's line. */
export function heixiaziLines(present: readonly Position[]): DatedLine[] {
	return [
		{
			variant: 'soviet-line',
			side: 'claim-ussr',
			start: '..',
			end: HANDED_OVER,
			basis:
				'Line of Soviet and Russian control along the Kazakevicheva (Fuyuan) channel; traced from World Data Bank II and smoothed, so shorter than the 35 km published.',
			source: `Reconstruction of the atlas; ${WORLD_DATA_BANK}; ${OPENSTREETMAP}`,
			licence: 'ODbL-1.0',
			accuracy_m: 500,
			reconstruction: true,
			path: endingAs(reversed(reconstructedPath('heixiazi/soviet-line')), present)
		},
		{
			variant: 'chinese-claim-line',
			side: 'claim-china',
			start: '..',
			end: HANDED_OVER,
			basis:
				'Main channels of the Ussuri and the Amur, meeting off Khabarovsk: river line of World Data Bank II, then halfway between its north bank of the Amur and the reconstructed islands.',
			source: `Reconstruction of the atlas; ${WORLD_DATA_BANK}; ${OPENSTREETMAP}`,
			licence: 'ODbL-1.0',
			accuracy_m: 1500,
			reconstruction: true,
			path: mainRivers(present)
		},
		{
			variant: 'present-line',
			side: null,
			start: HANDED_OVER,
			end: '..',
			basis:
				'Line of the Complementary Agreement of 14 October 2004, dated from the hand-over on the ground.',
			source: OPENSTREETMAP,
			licence: 'ODbL-1.0',
			accuracy_m: 150,
			reconstruction: false,
			path: [...present]
		}
	];
}

import type { Position } from 'geojson';
import { vertexIndex } from './china-ring.ts';
import type { DatedLine, Part } from './part.ts';
import { endingAs, joined, reversed } from './path.ts';
import { OPENSTREETMAP, WORLD_DATA_BANK } from './properties.ts';
import { reconstructedPath } from './reconstructions.ts';

/** The arms of the Argun around the Abagaitu islet, downstream to upstream. */
export const ABAGAITU_PART: Part = {
	name: 'abagaitu',
	sector: 'argun',
	from: [118.0629326, 49.6127704],
	to: [117.8337316, 49.5294189]
};

/** Treaty point 7/1, where the old line left today's; a vertex within 90 m of the treaty value. */
const POINT_7_1: Position = [117.8846965, 49.5434565];

const HANDED_OVER = '2008-10-14';

/** North-west arm: the islet's ring after the old line has run along its other side. */
function northWestArm(): Position[] {
	const ring = reconstructedPath('abagaitu/islet');
	return ring.slice(vertexIndex(ring, ABAGAITU_PART.from));
}

/** The old line in the south-east arm, the claim to the whole islet, and today's division. */
export function abagaituLines(present: readonly Position[]): DatedLine[] {
	const oldArm = reversed(reconstructedPath('abagaitu/soviet-line'));
	const unmoved = present.slice(vertexIndex(present, POINT_7_1));
	const reconstructed = {
		start: '..',
		end: HANDED_OVER,
		source: `Reconstruction of the atlas; ${WORLD_DATA_BANK}; ${OPENSTREETMAP}`,
		licence: 'ODbL-1.0',
		reconstruction: true
	} as const;
	return [
		{
			...reconstructed,
			variant: 'soviet-line',
			side: 'claim-ussr',
			basis: 'Line of Soviet and Russian control along the south-east arm of the Argun.',
			accuracy_m: 500,
			path: endingAs(joined(oldArm.slice(0, -1), unmoved), present)
		},
		{
			...reconstructed,
			variant: 'chinese-claim-line',
			side: 'claim-china',
			basis: 'North-west arm of the Argun, leaving the whole islet to China.',
			accuracy_m: 500,
			path: endingAs([...northWestArm(), ...present.slice(-1)], present)
		},
		{
			variant: 'present-line',
			side: null,
			start: HANDED_OVER,
			end: '..',
			basis:
				'Line of the Complementary Agreement of 14 October 2004, splitting the islet between treaty points 7/1 and 7/2.',
			source: OPENSTREETMAP,
			licence: 'ODbL-1.0',
			accuracy_m: 150,
			reconstruction: false,
			path: [...present]
		}
	];
}

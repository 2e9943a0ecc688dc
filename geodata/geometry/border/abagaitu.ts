import type { Position } from 'geojson';
import { vertexIndex } from './china-ring.ts';
import type { DatedLine, Part } from './part.ts';
import { endingAs, joined, reversed } from '../path.ts';
import { OPENSTREETMAP, WORLD_DATA_BANK } from './properties.ts';
import { reconstructedPath } from './reconstructions.ts';

/** The arms of the Argun around the Abagaitu islet, downstream to upstream. */
export const ABAGAITU_PART: Part = {
	name: 'abagaitu',
	sector: 'argun',
	from: [118.0629326, 49.6127704],
	to: [117.8359277, 49.5420859]
};

/** Treaty point 7/1, where the old line left today's; a vertex within 90 m of the treaty value. */
const POINT_7_1: Position = [117.8846965, 49.5434565];

const HANDED_OVER = '2008-10-14';

/** Treaty point 7/2, where today's line leaves the north-west arm; as near as 7/1. */
const POINT_7_2: Position = [117.8909036, 49.5936271];

/** First vertex of the islet's western shore, upstream of point 7/2. */
const WESTERN_SHORE: Position = [117.8815, 49.594];

/** North-west arm: today's line to point 7/2, then the islet's western shore to the Mutnaya. */
function northWestArm(present: readonly Position[]): Position[] {
	const ring = reconstructedPath('abagaitu/islet');
	const shore = ring.slice(vertexIndex(ring, WESTERN_SHORE), -2);
	const shared = present.slice(0, vertexIndex(present, POINT_7_2) + 1);
	return [...shared, ...shore, ...present.slice(-1)];
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
			basis:
				'North-west arm of the Argun, leaving the whole islet to China: today’s line to treaty point 7/2, then the western shore of the reconstructed islet.',
			accuracy_m: 500,
			path: northWestArm(present)
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

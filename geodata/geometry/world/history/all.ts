import { BALKANS } from './balkans';
import { CHINA } from './china';
import { EAST_ASIA } from './east-asia';
import { EUROPE } from './europe';
import { SOUTH_ASIA } from './south-asia';
import { SOUTHEAST_ASIA } from './southeast-asia';
import { SOVIET } from './soviet';
import { type Tenure, throughout } from './tenure';
import { WEST_ASIA } from './west-asia';

/** States beyond Eurasia that the story needs; no boundaries are drawn for them. */
const ELSEWHERE: readonly Tenure[] = [
	throughout('cuba'),
	throughout('united-states', ['united-states-of-america'])
];

/** Who held what when: every tenure the atlas shows, 1945–2008. */
export const TENURES: readonly Tenure[] = [
	...SOVIET,
	...CHINA,
	...EAST_ASIA,
	...SOUTHEAST_ASIA,
	...SOUTH_ASIA,
	...WEST_ASIA,
	...EUROPE,
	...BALKANS,
	...ELSEWHERE
];

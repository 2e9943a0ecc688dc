import { abagaituLines, ABAGAITU_PART } from './abagaitu.ts';
import { CENTRAL_ASIAN_PARTS } from './central-asia.ts';
import { damanskyLines, DAMANSKY_PART } from './damansky-lines.ts';
import { heixiaziLines, HEIXIAZI_PART } from './heixiazi-lines.ts';
import type { MovedPart } from './part.ts';

/** Every part of the border that has more than one line. */
export const MOVED_PARTS: readonly MovedPart[] = [
	{ part: DAMANSKY_PART, lines: damanskyLines },
	{ part: HEIXIAZI_PART, lines: heixiaziLines },
	{ part: ABAGAITU_PART, lines: abagaituLines },
	...CENTRAL_ASIAN_PARTS
];

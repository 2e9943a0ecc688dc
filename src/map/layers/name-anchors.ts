import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { ringReach } from './events';

type Anchors = NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset'];

/** ems from a place's mark to its name. */
const NEAR = 0.7;

/** px between a ring and a name: MapLibre's padding of names, and what rings grow by before tiles of the next zoom are there. */
const CLEARANCE = 7;

/** The sides of a place, counterclockwise from the east: the anchor of a name there, and how far it stands off to the right and down. */
const EIGHTHS = [
	['left', 1, 0],
	['bottom-left', 0.7, -0.7],
	['bottom', 0, -1],
	['bottom-right', -0.7, -0.7],
	['right', -1, 0],
	['top-right', -0.7, 0.7],
	['top', 0, 1],
	['top-left', 0.7, 0.7]
] as const;

function side(eighth: number, ems: number) {
	const [anchor, right, down] = EIGHTHS[((eighth % 8) + 8) % 8] ?? EIGHTHS[0];
	return [anchor, [right * ems, down * ems]];
}

/** ems at which a name stands beside a mark that has a line in its way on the nearer sides. */
const STANDS = [0.9, 1.8, 3, 4.5];
/** A name's place beside its mark, as one number: so many ems away, on so many eighths of a turn. */
export interface Stand {
	stand: number;
	/** Where the middle of the name is: ems to the right and downwards, and halves of its own width and height. */
	ems: readonly [number, number];
	halves: readonly [number, number];
}

/** All places beside a mark, nearest first; of those as near, beside it before above, below and aslant. */
export const STANDS_BESIDE: readonly Stand[] = STANDS.flatMap((ems, level) =>
	[0, 4, 2, 6, 1, 7, 3, 5].map((eighth): Stand => {
		const [anchor, right, down] = EIGHTHS[eighth] ?? EIGHTHS[0];
		const across = anchor.endsWith('left') ? 1 : anchor.endsWith('right') ? -1 : 0;
		const along = anchor.startsWith('top') ? 1 : anchor.startsWith('bottom') ? -1 : 0;
		return {
			stand: level * EIGHTHS.length + eighth,
			ems: [right * ems, down * ems],
			halves: [across, along]
		};
	})
);

/** The name stands where its feature says, as `stand`; without it on its spot. */
export const besideAsTold = [
	'match',
	['get', 'stand'],
	...STANDS.flatMap((ems, level) =>
		EIGHTHS.flatMap((_, eighth) => [
			level * EIGHTHS.length + eighth,
			['literal', side(eighth, ems)]
		])
	),
	['literal', ['center', [0, 0]]]
] as unknown as Anchors;

/** The four sides of a place, so many ems away. */
const sides = (ems: number, order: readonly number[] = [0, 4, 6, 2]) =>
	order.flatMap((eighth) => side(eighth, ems));

/** The sides of a place that lie away from the border. */
const sidesAway = (away: number, ems: number) =>
	[away, away + 1, away - 1].flatMap((eighth) => side(eighth, ems));

/** A side of the place on which its name would seem another's; without one, of the four the first that is free. */
const SHUNNED = { east: [4, 6, 2], west: [0, 6, 2] } as const;

/** Of what lies at the eastern rim of the map that opens first, names stand to the left, below or above, where they have room. */
const AT_THE_RIM = [4, 6, 2, 5, 3];

/** From here on eastwards names to the right of a mark reach beyond that map, degrees. */
const RIM = 128;

/** What a name is to know of where it stands: whether it lies at the rim. */
export const rimOf = (longitude: number): { rim?: true } => (longitude > RIM ? { rim: true } : {});

/**
 * Where the name of a place is written: beside its mark, or, where an event's ring takes that room,
 * beside the ring. In each case on the first side that is free; near the border only on the place's own side of it.
 * @param sizes the size of the names, px, by zoom
 */
export function besideMarkOrRing(...sizes: [zoom: number, size: number][]): Anchors {
	const zooms = [2, 9, ...sizes.map(([zoom]) => zoom)].sort((a, b) => a - b);
	const stops = [...new Set(zooms)].map((zoom): [number, number] => [
		zoom,
		Math.max(NEAR, (ringReach(zoom) + CLEARANCE) / sizeAt(sizes, zoom))
	]);
	const choice = (ems: number) => {
		const beside = (order?: readonly number[]) => [
			'literal',
			[...sides(NEAR, order), ...sides(ems, order)]
		];
		return [
			'case',
			['has', 'away'],
			[
				'match',
				['get', 'away'],
				...EIGHTHS.flatMap((_, away) => [
					away,
					['literal', [...sidesAway(away, NEAR), ...sidesAway(away, ems)]]
				]),
				beside()
			],
			['has', 'rim'],
			beside(AT_THE_RIM),
			[
				'match',
				['get', 'shun'],
				...Object.entries(SHUNNED).flatMap(([shun, order]) => [shun, beside(order)]),
				beside()
			]
		];
	};
	return [
		'interpolate',
		['linear'],
		['zoom'],
		...stops.flatMap(([zoom, ems]) => [zoom, choice(ems)])
	] as unknown as Anchors;
}

/** Grows linearly between the stops, and not beyond them. */
function sizeAt(sizes: readonly [zoom: number, size: number][], zoom: number): number {
	const after = sizes.find(([at]) => at >= zoom) ?? sizes.at(-1);
	const before = sizes.findLast(([at]) => at <= zoom) ?? after;
	if (!before || !after) throw new RangeError('names have no size');
	const share = after[0] === before[0] ? 0 : (zoom - before[0]) / (after[0] - before[0]);
	return before[1] + share * (after[1] - before[1]);
}

import type { Arm, Echelon } from '../kinds/scene/schema';
import type { LayerImage } from './patterns';

/** px of the map; twice as many in the picture. */
const WIDTH = 34;
const HEIGHT = 32;
const RATIO = 2;
/** The frame below the sign of its size: left, top, right, bottom. */
const FRAME = { left: 3, top: 9, right: 31, bottom: 29 };
const LINE = 1.3;
/** Points on either side of each pixel's middle that are asked for its ink. */
const WITHIN = [-0.25, 0.25];

type Colour = readonly [red: number, green: number, blue: number];
/** Whether there is ink at a point, px. */
type Ink = (x: number, y: number) => boolean;

const middle = { x: (FRAME.left + FRAME.right) / 2, y: (FRAME.top + FRAME.bottom) / 2 };
const half = { x: (FRAME.right - FRAME.left) / 2, y: (FRAME.bottom - FRAME.top) / 2 };

const near = (distance: number) => Math.abs(distance) <= LINE / 2;

/** Distance from the diagonal that rises to the right, px. */
const rising: Ink = (x, y) =>
	near((half.y * (x - middle.x) + half.x * (y - middle.y)) / Math.hypot(half.x, half.y));
const falling: Ink = (x, y) =>
	near((half.y * (x - middle.x) - half.x * (y - middle.y)) / Math.hypot(half.x, half.y));
const disc =
	(x0: number, y0: number, radius: number): Ink =>
	(x, y) =>
		Math.hypot(x - x0, y - y0) <= radius;
const oval: Ink = (x, y) => {
	const [across, along] = [(x - middle.x) / (half.x * 0.62), (y - middle.y) / (half.y * 0.5)];
	const away = Math.hypot(across, along) - 1;
	return Math.abs(away) * half.y * 0.5 <= LINE / 2;
};
const crossbar: Ink = (x, y) => near(y - middle.y) && Math.abs(x - middle.x) <= half.x * 0.6;
const post: Ink = (x, y) => near(x - middle.x) && Math.abs(y - middle.y) <= half.y * 0.6;
const wings: Ink = (x, y) =>
	disc(middle.x - 5, middle.y, 3.2)(x, y) || disc(middle.x + 5, middle.y, 3.2)(x, y);
const hull: Ink = (x, y) =>
	Math.hypot((x - middle.x) / 9, (y - middle.y + 3) / 8) <= 1 && y >= middle.y;

/**
 * The sign of each arm inside its frame, after the symbols of NATO's APP-6: crossed belts for
 * infantry, one for scouts, a track for tanks, a ball for guns. For what it has no plain sign of,
 * signs of ours.
 */
const ARMS: Record<Arm, Ink> = {
	infantry: (x, y) => rising(x, y) || falling(x, y),
	reconnaissance: rising,
	armour: oval,
	artillery: disc(middle.x, middle.y, 3.4),
	'border-guards': (x, y) => crossbar(x, y) || post(x, y),
	militia: crossbar,
	boats: hull,
	aircraft: wings,
	workers: post
};

const row = (count: number, draw: (x: number) => Ink): Ink => {
	const signs = Array.from({ length: count }, (_, at) =>
		draw(middle.x + (at - (count - 1) / 2) * 5)
	);
	return (x, y) => signs.some((sign) => sign(x, y));
};
const dots = (count: number) => row(count, (x) => disc(x, 4.5, 1.6));
const bars = (count: number) => row(count, (at) => (x, y) => near(x - at) && y >= 1.5 && y <= 7.5);

/** How large it is, above the frame: dots up to a platoon, strokes from a company on. */
const ECHELONS: Record<Echelon, Ink> = {
	group: dots(0),
	squad: dots(1),
	platoon: dots(3),
	company: bars(1),
	battalion: bars(2),
	regiment: bars(3)
};

export interface UnitSign {
	arm: Arm;
	echelon?: Echelon | undefined;
	/** Its frame is broken: we placed it after an account. */
	inferred: boolean;
	ink: string;
	fill: string;
}

const inFrame: Ink = (x, y) =>
	x >= FRAME.left && x <= FRAME.right && y >= FRAME.top && y <= FRAME.bottom;

function onEdge(x: number, y: number, inferred: boolean): boolean {
	if (!inFrame(x, y)) return false;
	const across = Math.min(x - FRAME.left, FRAME.right - x);
	const along = Math.min(y - FRAME.top, FRAME.bottom - y);
	if (Math.min(across, along) > LINE) return false;
	return !inferred || (along < across ? x - FRAME.left : y - FRAME.top) % 6 < 3.6;
}

function colourOf(hex: string): Colour {
	return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

/** A unit's rectangle, in two colours. */
export function unitSign({ arm, echelon, inferred, ink, fill }: UnitSign): LayerImage {
	const [width, height] = [WIDTH * RATIO, HEIGHT * RATIO];
	const data = new Uint8Array(width * height * 4);
	const [drawn, ground] = [colourOf(ink), colourOf(fill)];
	const above = echelon ? ECHELONS[echelon] : dots(0);
	const isInked: Ink = (x, y) =>
		onEdge(x, y, inferred) || (inFrame(x, y) && ARMS[arm](x, y)) || above(x, y);
	for (let row = 0; row < height; row++) {
		for (let column = 0; column < width; column++) {
			const points = WITHIN.flatMap((down) =>
				WITHIN.map((right): [number, number] => [
					(column + 0.5 + right) / RATIO,
					(row + 0.5 + down) / RATIO
				])
			);
			const share = (ask: Ink) => points.filter(([x, y]) => ask(x, y)).length / points.length;
			const inked = share(isInked);
			const filled = share(inFrame);
			const alpha = Math.max(inked, filled);
			const mix = alpha === 0 ? 0 : inked / alpha;
			const colour = drawn.map((part, at) => part * mix + (ground[at] ?? 0) * (1 - mix));
			data.set([...colour.map(Math.round), Math.round(alpha * 255)], (row * width + column) * 4);
		}
	}
	return { width, height, data, pixelRatio: RATIO };
}

import type { LayerImage } from './patterns';

/** How far inside a shape a point lies; negative outside. From the middle, a unit to the edge, downwards. */
type Inside = (x: number, y: number) => number;

/** A staff, the sign of a headquarters: something flies at its head. */
const staff: Inside = (x, y) => Math.min(0.09 - Math.abs(x + 0.5), 0.8 - Math.abs(y));

/** An arrow with a head at either end. */
const bothWays: Inside = (x, y) => {
	const out = Math.abs(x);
	const head = Math.min(out - 0.2, (0.62 - out - Math.abs(y)) * 0.7);
	return Math.max(head, Math.min(0.4 - out, 0.13 - Math.abs(y)));
};

/** A disc, as road signs are. */
const disc: Inside = (x, y) => 0.8 - Math.hypot(x, y);

const SHAPES = {
	square: (x, y) => 0.62 - Math.max(Math.abs(x), Math.abs(y)),
	diamond: (x, y) => (0.9 - Math.abs(x) - Math.abs(y)) / Math.SQRT2,
	triangle: (x, y) => Math.min(0.6 - y, (0.8 + y) * 0.45 - Math.abs(x) * 0.9),
	// Two slopes that lean on each other: the way between them.
	pass: (x, y) =>
		Math.min(0.7 - Math.max(Math.abs(x), Math.abs(y)), (Math.abs(y) - Math.abs(x) * 0.9) * 0.75),
	// A square that comes to a point below.
	shield: (x, y) =>
		Math.min(y + 0.62, 0.58 - Math.abs(x), (0.82 - y - 1.25 * Math.abs(x)) / Math.hypot(1, 1.25)),
	flag: (x, y) =>
		Math.max(staff(x, y), Math.min(0.66 - Math.abs(x - 0.15), 0.4 - Math.abs(y + 0.4))),
	pennant: (x, y) =>
		Math.max(staff(x, y), Math.min(x + 0.59, 0.36 * (0.85 - x) - Math.abs(y + 0.3))),
	// A way through, and none.
	open: (x, y) => Math.min(disc(x, y), -bothWays(x, y)),
	shut: (x, y) => Math.min(disc(x, y), Math.max(Math.abs(y) - 0.18, Math.abs(x) - 0.52))
} satisfies Record<string, Inside>;

export type ShapeName = keyof typeof SHAPES;

/** Clockwise; what is cut out of it runs the other way round. */
const DISC = 'M-.8 0A.8 .8 0 1 1 .8 0A.8 .8 0 1 1-.8 0Z';

/** The same shapes as paths, in the same units. */
export const PATHS: Readonly<Record<ShapeName, string>> = {
	square: 'M-.62-.62H.62V.62H-.62Z',
	diamond: 'M0-.9L.9 0L0 .9L-.9 0Z',
	triangle: 'M0-.8L.7 .6H-.7Z',
	pass: 'M0 0L.7 .63V.7H-.7V.63ZM0 0L.7-.63V-.7H-.7V-.63Z',
	shield: 'M-.58-.62H.58V.1L0 .82L-.58 .1Z',
	flag: 'M-.59-.8H.81V0H-.41V.8H-.59Z',
	pennant: 'M-.59-.82L.85-.3L-.41 .15V.8H-.59Z',
	open: `${DISC}M-.62 0L-.2 .42V.13H.2V.42L.62 0L.2-.42V-.13H-.2V-.42Z`,
	shut: `${DISC}M-.52-.18V.18H.52V-.18Z`
};

const SIZE = 12;
const RATIO = 3;
/** Units to the rim that sets a shape off from the map. */
const RIM = 0.2;

function channels(colour: string): [number, number, number] {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
		parseInt(colour.slice(at, at + 2), 16)
	);
	return [red, green, blue];
}

/** A small solid shape with a rim around it. */
export function shapeImage(name: ShapeName, ink: string, rim: string): LayerImage {
	const side = SIZE * RATIO;
	const data = new Uint8Array(side * side * 4);
	const inside: Inside = SHAPES[name];
	const share = (depth: number) => Math.max(0, Math.min(1, depth * (side / 2) + 0.5));
	for (let row = 0; row < side; row++) {
		for (let column = 0; column < side; column++) {
			const depth = inside((column + 0.5) / (side / 2) - 1, (row + 0.5) / (side / 2) - 1);
			const inked = share(depth);
			const mixed = channels(ink).map((value, index) =>
				Math.round(inked * value + (1 - inked) * (channels(rim)[index] ?? 0))
			);
			data.set([...mixed, Math.round(share(depth + RIM) * 255)], (row * side + column) * 4);
		}
	}
	const half = SIZE / 2;
	const path = `<path transform="translate(${half} ${half}) scale(${half})" d="${PATHS[name]}"`;
	const svg = `${path} stroke="${rim}" stroke-width="${RIM * 2}" stroke-linejoin="round"/>${path} fill="${ink}"/>`;
	return { width: side, height: side, data, pixelRatio: RATIO, svg };
}

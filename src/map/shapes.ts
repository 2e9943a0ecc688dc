import type { LayerImage } from './patterns';

/** How far inside a shape a point lies; negative outside. From the middle, a unit to the edge, downwards. */
type Inside = (x: number, y: number) => number;

const SHAPES = {
	square: (x, y) => 0.62 - Math.max(Math.abs(x), Math.abs(y)),
	diamond: (x, y) => (0.9 - Math.abs(x) - Math.abs(y)) / Math.SQRT2,
	triangle: (x, y) => Math.min(0.6 - y, (0.8 + y) * 0.45 - Math.abs(x) * 0.9),
	// Two slopes that lean on each other: the way between them.
	pass: (x, y) =>
		Math.min(0.7 - Math.max(Math.abs(x), Math.abs(y)), (Math.abs(y) - Math.abs(x) * 0.9) * 0.75)
} satisfies Record<string, Inside>;

export type ShapeName = keyof typeof SHAPES;

/** The same shapes as paths, in the same units. */
const PATHS: Readonly<Record<ShapeName, string>> = {
	square: 'M-.62-.62H.62V.62H-.62Z',
	diamond: 'M0-.9L.9 0L0 .9L-.9 0Z',
	triangle: 'M0-.8L.7 .6H-.7Z',
	pass: 'M0 0L.7 .63V.7H-.7V.63ZM0 0L.7-.63V-.7H-.7V-.63Z'
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

import type { Spot } from '../line-grid';

/** Every second row is half a step aside, and each name out of its row and column by so much of a step, as a hand would set it. */
const OUT_OF_LINE = { across: 0.3, along: 0.3, rows: 2 };

/** From where to where names stand. */
export type Window = readonly [west: number, north: number, east: number, south: number];

/** A share between 0 and 1 that is the same for the same place of a lattice, and another for the next. */
function shareAt(column: number, row: number): number {
	return (((column * 73_856_093) ^ (row * 19_349_663)) >>> 8) / 2 ** 24;
}

function spotIn(column: number, row: number, step: number): Spot {
	const { across, along, rows } = OUT_OF_LINE;
	const aside = (row % 2) / 2 + across * (shareAt(column, row) - 0.5);
	// In few steps: what lies in a row is found by it.
	const down = along * (Math.floor(shareAt(row, column) * rows) / (rows - 1) - 0.5);
	return [(column + aside) * step, (row + down) * step];
}

/** The spots of a lattice within these, each once. */
export function lattice(windows: readonly Window[], step: number): Spot[] {
	const found = new Map<string, Spot>();
	for (const window of windows) {
		const [west = 0, north = 0, east = 0, south = 0] = window.map((end) => Math.round(end / step));
		for (let column = west; column <= east; column++) {
			for (let row = north; row <= south; row++) {
				found.set(`${column}/${row}`, spotIn(column, row, step));
			}
		}
	}
	return [...found.values()];
}

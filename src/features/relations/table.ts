import type { Dataset } from '../../dataset/dataset';
import { THREE_CAPITALS } from '../../kinds/link/three-capitals';
import type { Summary } from '../../kinds';
import type { PhaseSummary } from '../../kinds/link/kind';
import type { Stance } from '../../kinds/link/schema';
import { stretchOn } from '../../kinds/stretches';
import type { Day } from '../../time/day';

/** The capitals whose relations are told, one column each. */
export const HUBS = THREE_CAPITALS;

/** The sign of a stance, beside its word: fuller for what binds, sharper for what divides. */
export const SIGNS: Record<Stance, string> = {
	alliance: '⬤',
	friendship: '●',
	cooperation: '◐',
	normalized: '○',
	opening: '◇',
	strained: '△',
	hostile: '▲',
	'armed-conflict': '✕',
	none: '–'
};

export interface Cell {
	link: Summary<'links'>;
	/** Its stretch on the date, if it has one. */
	phase: PhaseSummary | undefined;
}

export interface Row {
	/** The id of a capital. */
	capital: string;
	/** Its relation to the capital of each column; none to itself, and none that is told. */
	cells: (Cell | undefined)[];
}

function between(dataset: Dataset, a: string, b: string): Summary<'links'> | undefined {
	return dataset.data.links.find(({ between: ends }) => ends.includes(a) && ends.includes(b));
}

/** Capitals by capitals on a date: first the three, then the others by name. */
export function rowsOn(
	dataset: Dataset,
	day: Day,
	nameOf: (capital: string) => string,
	language: string
): Row[] {
	const ends = new Set(dataset.data.links.flatMap(({ between: both }) => both));
	const others = [...ends]
		.filter((id) => !HUBS.some((hub) => hub === id))
		.sort((a, b) => nameOf(a).localeCompare(nameOf(b), language));
	return [...HUBS, ...others].map((capital) => ({
		capital,
		cells: HUBS.map((hub) => {
			const link = capital === hub ? undefined : between(dataset, capital, hub);
			return link && { link, phase: stretchOn(link.phases, day) };
		})
	}));
}

/** Where the arrow keys lead from a cell, past those that cannot be pressed; `undefined` where nothing lies there. */
export function neighbour(
	rows: readonly Row[],
	[row, column]: [number, number],
	key: string
): [number, number] | undefined {
	const step = {
		ArrowUp: [-1, 0],
		ArrowDown: [1, 0],
		ArrowLeft: [0, -1],
		ArrowRight: [0, 1]
	}[key];
	if (!step) return undefined;
	const [down = 0, right = 0] = step;
	for (
		let [y, x] = [row + down, column + right];
		rows[y] !== undefined && x >= 0 && x < HUBS.length;
		[y, x] = [y + down, x + right]
	) {
		if (rows[y]?.cells[x]) return [y, x];
	}
	return undefined;
}

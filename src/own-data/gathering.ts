import type { OwnFeature, OwnProblem, ProblemCode } from './types';

interface AboutRow {
	row: number;
	field?: string;
	found: string;
	readAs?: number;
}

/** How much of what was found is kept: more than is ever printed. */
const LONGEST = 200;

/** What the reading of a file has given so far, with the account of its rows. */
export class Gathering {
	readonly features: OwnFeature[] = [];
	rows = 0;
	read = 0;
	readonly #problems: OwnProblem[] = [];
	readonly #shared = new Map<ProblemCode, OwnProblem>();

	/** Something to be known about the file. */
	ofFile(code: ProblemCode, found: string, more: Partial<OwnProblem> = {}): void {
		this.#problems.push({ rows: 0, leftOut: 0, ...more, code, found: found.slice(0, LONGEST) });
	}

	/** A row that is not on the map. */
	leaveOut(code: ProblemCode, about: AboutRow): void {
		this.#problems.push(problem(code, about, 1));
	}

	/** A row that is on the map, with something to be known about it. */
	note(code: ProblemCode, about: AboutRow): void {
		this.#problems.push(problem(code, about, 0));
	}

	/** What many rows have in common is told once, with the first of them and their number. */
	share(code: ProblemCode, about: AboutRow, leftOut: 0 | 1 = 0): void {
		const told = this.#shared.get(code);
		if (told) {
			told.rows += 1;
			told.leftOut += leftOut;
			return;
		}
		const first = problem(code, about, leftOut);
		this.#shared.set(code, first);
		this.#problems.push(first);
	}

	add(row: number, parts: readonly Omit<OwnFeature, 'id' | 'row'>[]): void {
		if (parts.length > 0) this.read += 1;
		for (const part of parts) {
			this.features.push({ id: `own-${this.features.length + 1}`, row, ...part });
		}
	}

	/** What concerns the file first, then in the order of rows. */
	get problems(): OwnProblem[] {
		return this.#problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
	}
}

function problem(code: ProblemCode, about: AboutRow, leftOut: 0 | 1): OwnProblem {
	return { code, ...about, found: about.found.slice(0, LONGEST), rows: 1, leftOut };
}

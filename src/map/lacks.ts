import { DataProblem } from '../dataset/load';
import type { FeatureSource } from './layers/layer';

/** The file that each source lacks: the geometry that it is made from, or what makes it. */
export class Lacks {
	readonly #files = new Map<FeatureSource, string>();

	/** @param arrived is told of what a source lacked before and lacks no more */
	constructor(readonly arrived: (file: string) => void) {}

	/** A source has been made, or could not be, for this reason. */
	note(source: FeatureSource, problem?: unknown): void {
		const before = this.#files.get(source);
		const lacks = problem instanceof DataProblem ? problem.file : undefined;
		this.#files.delete(source);
		if (lacks !== undefined) this.#files.set(source, lacks);
		if (before !== undefined && before !== lacks) this.arrived(before);
	}
}

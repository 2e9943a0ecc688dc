import type { Cause, DataProblem } from '../dataset/load';
import { explainProblems } from './explain-problem';
import type { Notice } from './notice';

interface Failure {
	problem: DataProblem;
	/** Asks for the file once more; settles when that is decided. */
	again: () => Promise<unknown>;
}

/** Where the failures are told. */
interface Teller {
	notify(notice: Notice): void;
	withdraw(id: string): void;
}

/**
 * The files that could not be read: one notice for one cause, with a button that asks for them
 * again. It goes when they have arrived.
 */
export class LoadFailures {
	readonly #failures = new Map<string, Failure>();
	/** Files whose failure the reader has dismissed: they are told of no more, until they arrive or fail in another way. */
	readonly #dismissed = new Map<string, Cause['type']>();

	constructor(readonly teller: Teller) {}

	report(problem: DataProblem, again: () => Promise<unknown>): void {
		const { file, reason } = problem;
		const before = this.#failures.get(file)?.problem.reason.type;
		this.#failures.set(file, { problem, again });
		if (this.#dismissed.get(file) !== reason.type) this.#dismissed.delete(file);
		if (before !== undefined && before !== reason.type) this.#tell(before);
		this.#tell(reason.type);
	}

	/** The file has arrived. */
	mended(file: string): void {
		const found = this.#failures.get(file);
		this.#failures.delete(file);
		this.#dismissed.delete(file);
		if (found) this.#tell(found.problem.reason.type);
	}

	/** Asks again for what failed for this cause, or for all that failed. */
	async tryAgain(type?: Cause['type']): Promise<void> {
		const failures = [...this.#failures.values()].filter(
			({ problem }) => type === undefined || problem.reason.type === type
		);
		const types = new Set(failures.map(({ problem }) => problem.reason.type));
		for (const tried of types) this.#tell(tried, true);
		await Promise.allSettled([...new Set(failures.map(({ again }) => again))].map((ask) => ask()));
		for (const tried of types) this.#tell(tried);
	}

	#of(type: Cause['type']): DataProblem[] {
		return [...this.#failures.values()]
			.map(({ problem }) => problem)
			.filter(({ file, reason }) => reason.type === type && !this.#dismissed.has(file));
	}

	#tell(type: Cause['type'], trying = false): void {
		const problems = this.#of(type);
		if (problems.length === 0) {
			this.teller.withdraw(idOf(type));
			return;
		}
		this.teller.notify({
			id: idOf(type),
			text: (words) => explainProblems(problems, words),
			action: {
				label: (words) => (trying ? words.failures.trying : words.failures.tryAgain),
				run: () => void (trying || this.tryAgain(type))
			},
			ondismiss: () => {
				for (const { file } of problems) this.#dismissed.set(file, type);
			}
		});
	}
}

function idOf(type: Cause['type']): string {
	return `not loaded: ${type}`;
}

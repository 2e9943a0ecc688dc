/** Counts tests from the reports of the runners: a test run again in another time zone counts once. */
export class Tally {
	#outcomes = new Map();
	#brokenSteps = 0;

	/**
	 * Adds what one step reported; a step that breaks without a failing test counts as one failure.
	 * @param {{ name: string, passed: boolean }[]} outcomes
	 * @param {boolean} succeeded
	 */
	add(outcomes, succeeded) {
		for (const { name, passed } of outcomes)
			this.#outcomes.set(name, passed && (this.#outcomes.get(name) ?? true));
		if (!succeeded && outcomes.every(({ passed }) => passed)) this.#brokenSteps += 1;
	}

	get passed() {
		return [...this.#outcomes.values()].filter(Boolean).length;
	}

	get failed() {
		return this.#outcomes.size - this.passed + this.#brokenSteps;
	}
}

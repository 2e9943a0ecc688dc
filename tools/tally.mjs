import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { house } from './prepare.mjs';

/** Counts tests from the reports of the runners: a test run again in another time zone counts once. */
export class Tally {
	#outcomes = new Map();
	#brokenSteps = 0;

	/** Adds one run's report; a step that breaks without a failing test counts as one failure. */
	add(reportPath, succeeded) {
		const outcomes = existsSync(reportPath) ? outcomesIn(reportPath) : [];
		const seen = new Map();
		for (const { name, passed } of outcomes) {
			const times = (seen.get(name) ?? 0) + 1;
			seen.set(name, times);
			const key = `${name} #${times}`;
			this.#outcomes.set(key, passed && (this.#outcomes.get(key) ?? true));
		}
		if (!succeeded && outcomes.every(({ passed }) => passed)) this.#brokenSteps += 1;
		return outcomes.length;
	}

	get passed() {
		return [...this.#outcomes.values()].filter(Boolean).length;
	}

	get failed() {
		return this.#outcomes.size - this.passed + this.#brokenSteps;
	}
}

function outcomesIn(reportPath) {
	const report = JSON.parse(readFileSync(reportPath, 'utf8'));
	return report.testResults ? vitestOutcomes(report) : playwrightOutcomes(report);
}

function vitestOutcomes(report) {
	return report.testResults.flatMap(({ name: file, assertionResults }) =>
		assertionResults
			.filter(({ status }) => status === 'passed' || status === 'failed')
			.map(({ fullName, status }) => ({
				name: `${relative(house, file)} ${fullName}`,
				passed: status === 'passed'
			}))
	);
}

function playwrightOutcomes(report) {
	const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
	return report.suites.flatMap(specsIn).flatMap(({ file, line, title, tests }) =>
		tests
			.filter(({ status }) => status !== 'skipped')
			.map(({ projectName, status }) => ({
				name: `${projectName} ${file}:${line} ${title}`,
				passed: status !== 'unexpected'
			}))
	);
}

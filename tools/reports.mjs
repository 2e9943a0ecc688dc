import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { project } from './prepare.mjs';

/**
 * @typedef {object} Outcome
 * @property {string} name of the test: its file, its titles, and the browser project it ran in
 * @property {boolean} passed
 * @property {string} command what repeats this test alone
 */

/**
 * What the report of a runner says of each test that was run; nothing where there is no report.
 * @returns {Outcome[]}
 */
export function outcomesIn(path) {
	if (!path || !existsSync(path)) return [];
	const report = JSON.parse(readFileSync(path, 'utf8'));
	return report.testResults ? vitestOutcomes(report) : playwrightOutcomes(report);
}

function vitestOutcomes(report) {
	return report.testResults.flatMap(({ name, assertionResults, message }) => {
		const file = relative(project, name);
		const again = `npx vitest run ${file}`;
		// A file that could not be read has no tests, and is one failure.
		if (assertionResults.length === 0 && message)
			return [{ name: file, passed: false, command: again }];
		return assertionResults
			.filter(({ status }) => status === 'passed' || status === 'failed')
			.map(({ fullName, status }) => ({
				name: `${file} ${fullName}`,
				passed: status === 'passed',
				command: `${again} -t ${quoted(pattern(fullName))}`
			}));
	});
}

function playwrightOutcomes(report) {
	const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
	return report.suites.flatMap(specsIn).flatMap(({ file, line, title, tests }) =>
		tests
			.filter(({ status }) => status !== 'skipped')
			.map(({ projectName, status }) => ({
				name: `${projectName} ${file}:${line} ${title}`,
				passed: status === 'expected',
				command: `npx playwright test ${file}:${line} --project ${projectName}`
			}))
	);
}

/** A regular expression that finds this text and no other of its kind. */
function pattern(text) {
	return `^${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
}

/** As one word of a shell. */
function quoted(text) {
	return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { prepareJourneysBrowser } from './browser.mjs';
import { runLanes } from './lanes.mjs';
import { Stop, command, project, installPackages, npm, packaged, say } from './prepare.mjs';
import { outcomesIn } from './reports.mjs';
import { Tally } from './tally.mjs';

// npm test: set up what is missing, then run every check there is. What needs no browser runs beside what does.

const otherZones = ['Asia/Shanghai', 'Europe/Moscow', 'Asia/Vladivostok', 'America/Los_Angeles'];

const reports = `${project}/.cache/reports`;

const withoutBrowser = [
	{ id: 'check', title: 'Types', run: (out) => script('check', out) },
	{ id: 'lint', title: 'Lint', run: (out) => script('lint', out) },
	{ id: 'format', title: 'Format', run: (out) => script('format:check', out) },
	{ id: 'knip', title: 'Dead code', run: (out) => script('knip', out) },
	{ id: 'unit', title: 'Unit tests', run: (out) => vitest(['unit'], out) },
	{
		id: 'unit',
		title: `Unit tests about time, in ${otherZones.join(', ')}`,
		run: (out) => vitest(otherZones, out)
	},
	{
		id: 'data',
		title: 'Records',
		skip: !has('check:data'),
		run: (out) => script('check:data', out)
	},
	{
		id: 'data',
		title: 'Geodata',
		skip: !has('geodata:verify'),
		// What is committed was made forwards, in the zone of whoever made it.
		run: (out) => script('geodata:verify', out, { TZ: 'America/Los_Angeles' }, ['--backwards'])
	}
];

const inBrowser = [
	{ id: 'build', title: 'Build', run: (out) => script('build', out) },
	{ id: 'e2e', title: 'Journeys in Chromium', needs: 'build', run: e2e }
];

const steps = [...withoutBrowser, ...inBrowser];

await command(async () => {
	const wanted = wantedSteps();
	rmSync(reports, { recursive: true, force: true });
	mkdirSync(reports, { recursive: true });
	await installPackages();
	if (wanted.some(({ id }) => id === 'e2e')) process.env.CHROMIUM = await prepareJourneysBrowser();
	await runLanes([withoutBrowser, inBrowser].map((lane) => lane.filter((s) => wanted.includes(s))));
	summarise(wanted);
});

function wantedSteps() {
	const [option, ...names] = process.argv.slice(2);
	const known = [...new Set(steps.map(({ id }) => id))];
	if (option === undefined) return steps.filter(({ skip }) => !skip);
	const ids = names.flatMap((name) => name.split(','));
	if (option === '--only' && ids.length > 0 && ids.every((id) => known.includes(id)))
		return steps.filter(({ id, skip }) => ids.includes(id) && !skip);
	throw new Stop(`Use: npm test, or npm test -- --only <step>, with steps ${known.join(', ')}.`);
}

function summarise(wanted) {
	const tally = new Tally();
	for (const step of wanted.filter(({ passed }) => passed !== undefined)) {
		const outcomes = outcomesIn(step.report);
		tally.add(outcomes, step.passed);
		if (!step.passed) tellHowToRepeat(step, outcomes);
	}
	say('');
	for (const { title, passed, seconds } of wanted)
		say(
			passed === undefined
				? `  – ${title}, not reached`
				: `  ${passed ? '✓' : '✗'} ${title}, ${seconds.toFixed(1)} s`
		);
	say(`\n${tally.passed} passed, ${tally.failed} failed`);
	if (tally.failed > 0) process.exitCode = 1;
}

function tellHowToRepeat({ id, title, again }, outcomes) {
	say(`\n✗ ${title} failed. To repeat it alone:\n  ${again ?? `npm test -- --only ${id}`}`);
	const failed = outcomes.filter(({ passed }) => !passed);
	if (failed.length === 0) return;
	say(id === 'e2e' ? 'Or only what failed (after npm run build):' : 'Or only what failed:');
	// In another time zone it is the same test.
	for (const command of new Set(failed.map(({ command }) => command))) say(`  ${command}`);
}

async function script(name, out, env, words = []) {
	return { code: await npm(['run', '--silent', name, '--', ...words], { ...out, env }) };
}

/** Runs projects of vite.config.ts: the unit tests, or those about time in one zone each. */
async function vitest(projects, out) {
	const report = `${reports}/${projects[0].replace('/', '-')}.json`;
	const words = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const chosen = projects.map((project) => `--project=${project}`);
	const code = await packaged('vitest', 'vitest', ['run', ...chosen, ...words], out);
	return { code, report };
}

async function e2e(out) {
	const report = `${reports}/e2e.json`;
	// A port of its own: an atlas that happens to be running is not the one under test.
	const env = { PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
	const words = ['test', '--reporter=list,json'];
	const code = await packaged('@playwright/test', 'playwright', words, { ...out, env });
	return { code, report };
}

function freePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, 'localhost', () => {
			const { port } = probe.address();
			probe.close(() => resolve(port));
		});
	});
}

function has(name) {
	return name in JSON.parse(readFileSync(`${project}/package.json`, 'utf8')).scripts;
}

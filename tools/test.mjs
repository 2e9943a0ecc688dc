import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { prepareBrowser } from './browser.mjs';
import { Stop, command, house, installPackages, npm, packaged, say } from './prepare.mjs';
import { Tally } from './tally.mjs';

// npm test: set up what is missing, then run every check there is, stopping at the first failure.

const otherZones = ['Asia/Shanghai', 'Europe/Moscow', 'Asia/Vladivostok', 'America/Los_Angeles'];
const timeSensitive = [
	'tests/unit/time/',
	'tests/unit/geodata/date',
	'tests/unit/state/',
	'tests/unit/features/timeline/'
];

const reports = `${house}/.cache/reports`;
const tally = new Tally();

const steps = [
	{ id: 'check', title: 'Types', run: () => script('check') },
	{ id: 'lint', title: 'Lint', run: () => script('lint') },
	{ id: 'format', title: 'Format', run: () => script('format:check') },
	{ id: 'knip', title: 'Dead code', run: () => script('knip') },
	{ id: 'unit', title: 'Unit tests', run: () => vitest('unit', 'UTC') },
	...otherZones.map((zone) => ({
		id: 'unit',
		title: `Unit tests about time, in ${zone}`,
		run: () => vitest('unit', zone, ['--passWithNoTests', ...timeSensitive])
	})),
	{ id: 'data', title: 'Records', skip: !has('check:data'), run: () => script('check:data') },
	{
		id: 'data',
		title: 'Geodata',
		skip: !has('geodata:verify'),
		run: () => script('geodata:verify')
	},
	{
		id: 'browser',
		title: 'Components in Chromium',
		skip: !existsSync(`${house}/tests/browser`),
		run: () => vitest('browser', 'UTC')
	},
	{ id: 'build', title: 'Build', run: () => script('build') },
	{ id: 'e2e', title: 'Journeys in Chromium', run: e2e }
];

await command(async () => {
	const wanted = wantedSteps();
	rmSync(reports, { recursive: true, force: true });
	mkdirSync(reports, { recursive: true });
	await installPackages();
	if (wanted.some(({ id }) => id === 'browser' || id === 'e2e'))
		process.env.CHROMIUM = await prepareBrowser();
	for (const step of wanted) if (!(await pass(step))) break;
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

async function pass(step) {
	say(`\n── ${step.title}`);
	const began = performance.now();
	const { code, report } = await step.run();
	step.seconds = (performance.now() - began) / 1000;
	step.passed = code === 0;
	tally.add(report, step.passed);
	if (!step.passed) say(`\n✗ ${step.title} failed; the reason is above.`);
	return step.passed;
}

function summarise(wanted) {
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

async function script(name) {
	return { code: await npm(['run', '--silent', name]) };
}

async function vitest(project, zone, more = []) {
	const report = `${reports}/${project}-${zone.replace('/', '-')}.json`;
	const code = await packaged(
		'vitest',
		'vitest',
		[
			'run',
			`--project=${project}`,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
			...more
		],
		{ env: { TZ: zone } }
	);
	return { code, report };
}

async function e2e() {
	const report = `${reports}/e2e.json`;
	// A port of its own: an atlas that happens to be running is not the one under test.
	const env = { PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
	const code = await packaged('@playwright/test', 'playwright', ['test', '--reporter=list,json'], {
		env
	});
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
	return name in JSON.parse(readFileSync(`${house}/package.json`, 'utf8')).scripts;
}

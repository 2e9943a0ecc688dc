import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { canInstallPackages, installDebian, prepareBrowser } from './browser.mjs';
import { Stop, command, project, installPackages, outputOf, say } from './prepare.mjs';

// npm run test:engines: one journey through the built atlas in Chromium, Firefox and WebKit.

const engines = {
	chromium: async ({ puppeteerDriver }) => puppeteerDriver('chrome', await prepareBrowser()),
	firefox: async ({ puppeteerDriver }) => puppeteerDriver('firefox', await firefox()),
	webkit: async ({ webkitDriver }) => webkitDriver({ ...(await webkit()), port: await freePort() })
};

await command(async () => {
	const wanted = wantedEngines();
	await installPackages();
	say('Building the atlas.');
	const { build } = await import('vite');
	await build({ root: project, logLevel: 'warn' });
	const { listen, serverOf } = await import('./serve.mjs');
	const { JOURNEY } = await import('../tests/engines/journey.mjs');
	const drivers = {
		...(await import('../tests/engines/puppeteer.mjs')),
		...(await import('../tests/engines/webkit.mjs'))
	};
	const server = serverOf(`${project}/dist`);
	const port = await freePort();
	await listen(server, port);
	const unplug = () => {
		server.close();
		server.closeAllConnections();
	};
	const place = { url: `http://localhost:${port}/`, unplug, plugIn: () => listen(server, port) };
	const counts = { passed: 0, failed: 0 };
	for (const name of wanted) {
		const result = await travel(name, drivers, JOURNEY, place);
		counts.passed += result.passed;
		counts.failed += result.failed;
	}
	unplug();
	say(`\n${counts.passed} steps passed, ${counts.failed} failed, in ${wanted.join(', ')}.`);
	if (counts.failed > 0) throw new Stop(`To repeat: npm run test:engines -- ${wanted.join(' ')}`);
});

function wantedEngines() {
	const names = process.argv.slice(2);
	const known = Object.keys(engines);
	if (names.every((name) => known.includes(name))) return names.length > 0 ? names : known;
	throw new Stop(`Use: npm run test:engines, or npm run test:engines -- ${known.join(' ')}`);
}

/** The journey in one engine, ending where a step fails: the next ones start from it. */
async function travel(name, drivers, journey, place) {
	let driver;
	try {
		driver = await engines[name](drivers);
	} catch (problem) {
		say(`\n${name} could not be started: ${problem.message}`);
		return { passed: 0, failed: 1 };
	}
	say(`\n${name} (${driver.version})`);
	let passed = 0;
	try {
		for (const [step, take] of Object.entries(journey)) {
			try {
				await take(driver, place);
			} catch (problem) {
				say(`  ✗ ${step}: ${problem.message}`);
				return { passed, failed: 1 };
			}
			say(`  ✓ ${step}`);
			passed++;
		}
	} finally {
		await driver.close();
	}
	return { passed, failed: 0 };
}

async function firefox() {
	const find = () =>
		process.env.FIREFOX ||
		['firefox-esr', 'firefox'].find((name) => outputOf(name, ['--version']) !== undefined);
	const found = find() ?? (await debian(['firefox-esr'], find));
	return found.includes('/') ? found : outputOf('which', [found]).trim();
}

/** WebKit for GTK: its driver, and the little browser that comes with the library. */
async function webkit() {
	const find = () => {
		const browser = ['x86_64', 'aarch64']
			.map((machine) => `/usr/lib/${machine}-linux-gnu`)
			.filter(existsSync)
			.flatMap((folder) =>
				readdirSync(folder)
					.filter((name) => name.startsWith('webkit2gtk-4') || name.startsWith('webkitgtk-6'))
					.map((name) => `${folder}/${name}/MiniBrowser`)
			)
			.find(existsSync);
		const driver = ['/usr/bin/WebKitWebDriver'].find(existsSync);
		const screen = ['/usr/bin/Xvfb'].find(existsSync);
		return browser && driver && screen ? { browser, driver } : undefined;
	};
	return find() ?? (await debian(['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'], find));
}

async function debian(names, find) {
	if (canInstallPackages()) await installDebian(names);
	const found = find();
	if (found) return found;
	throw new Error(`it needs ${names.join(', ')}, installed here only as root on Debian.`);
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

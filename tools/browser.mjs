import { existsSync, readFileSync, readdirSync, statfsSync } from 'node:fs';
import { Stop, outputOf, packaged, run, say } from './prepare.mjs';

// Where the tests find a Chromium, and how it is started on a machine without a graphics card.

const isRoot = process.getuid?.() === 0;

const commonPlaces = {
	linux: [
		'/usr/bin/google-chrome-stable',
		'/usr/bin/google-chrome',
		'/opt/google/chrome/chrome',
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/snap/bin/chromium'
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		`${process.env.HOME}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`
	],
	win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
		.map((name) => process.env[name])
		.filter(Boolean)
		.flatMap((folder) => [
			`${folder}\\Google\\Chrome\\Application\\chrome.exe`,
			`${folder}\\Chromium\\Application\\chrome.exe`
		])
};

/**
 * The path of an installed Chrome or Chromium; CHROMIUM or CHROME in the environment come first.
 * @returns {string | undefined}
 */
export function findBrowser() {
	const named = process.env.CHROMIUM || process.env.CHROME;
	if (named) return named;
	return commonPlaces[process.platform]?.find(starts);
}

/** Where Debian puts Chromium without windows: the same engine, which opens a page for half the work. */
const shell = '/usr/bin/chromium-headless-shell';

/**
 * The path of what journeys run in: a browser that is named in the environment, Chromium without windows,
 * or the whole browser.
 * @returns {string | undefined}
 */
export function findJourneysBrowser() {
	const named = process.env.CHROMIUM || process.env.CHROME;
	return named || (existsSync(shell) ? shell : findBrowser());
}

// Some distributions put a script in the browser's place that only says what to install.
function starts(path) {
	if (!existsSync(path)) return false;
	return process.platform === 'win32' || outputOf(path, ['--version']) !== undefined;
}

/**
 * What Chromium is told when it starts, so that WebGL works without a graphics card.
 * @returns {string[]}
 */
export function browserArguments() {
	return [
		...(isRoot ? ['--no-sandbox'] : []),
		...softwareGraphics(),
		// As the whole browser draws letters; the shell without windows would hint them otherwise.
		'--font-render-hinting=slight',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	];
}

/**
 * What a journey's browser is started with. It opens pages and leaves them: to compile for the greatest speed what runs
 * a moment costs more than it saves. Where Mesa draws, nothing is painted unless the journey looks at pixels:
 * what others ask of the map, it knows without them.
 * @param {{ paints?: boolean }} wanted whether the map's pixels are looked at
 */
export function journeysLaunch({ paints = false } = {}) {
	return {
		executablePath: findJourneysBrowser(),
		args: [...browserArguments(), '--js-flags=--no-turbofan'],
		...(paints ? {} : { env: { ...process.env, GALLIUM_NOOP: 'true' } }),
		// Playwright keeps shared memory in files, for containers that have hardly any.
		...(hasSharedMemory() ? { ignoreDefaultArgs: ['--disable-dev-shm-usage'] } : {})
	};
}

/** Bytes, more than two browsers with a map ever share. */
const enough = 1_000_000_000;

function hasSharedMemory() {
	try {
		const { bavail, bsize } = statfsSync('/dev/shm');
		return bavail * bsize > enough;
	} catch {
		return false;
	}
}

// Mesa's llvmpipe paints the same frames in half the time of Chromium's own SwiftShader.
function softwareGraphics() {
	if (process.platform !== 'linux') return [];
	return hasMesa()
		? ['--use-gl=angle', '--use-angle=gles-egl', '--ignore-gpu-blocklist']
		: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
}

function hasMesa() {
	return ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64']
		.filter(existsSync)
		.some((folder) => readdirSync(folder).some((name) => name.startsWith('libEGL_mesa.so')));
}

/** Finds a browser for the tests, or installs one; resolves to its path. */
export async function prepareBrowser() {
	const path = findBrowser() ?? (await playwrightBrowser()) ?? (await debianBrowser());
	if (path && !starts(path)) throw new Stop(`${path} is named as the browser, but does not start.`);
	if (!path)
		throw new Stop(
			'No browser was found and none could be installed.\n' +
				'Install Chrome or Chromium, or say where it is: CHROMIUM=/path/to/chromium npm test'
		);
	say(`The browser is ${path}.`);
	await prepareFonts();
	return path;
}

/** The same for journeys, which are quicker in Chromium without windows. */
export async function prepareJourneysBrowser() {
	const isNamed = process.env.CHROMIUM || process.env.CHROME;
	if (!isNamed && !existsSync(shell) && isDebian() && canInstallPackages())
		await installDebian(['chromium-headless-shell', ...mesa]);
	const path = findJourneysBrowser();
	if (path !== shell) return prepareBrowser();
	say(`The browser is ${path}.`);
	await prepareFonts();
	return path;
}

function isDebian() {
	const about = '/etc/os-release';
	return existsSync(about) && /^ID=debian$/m.test(readFileSync(about, 'utf8'));
}

async function playwrightBrowser() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	if (existsSync(path)) return path;
	say('No Chrome or Chromium is installed. Asking Playwright for its own.');
	await packaged('@playwright/test', 'playwright', ['install', 'chromium'], {
		stdio: 'ignore',
		timeout: 300_000
	});
	if (existsSync(path)) return path;
	say('Playwright could not download its browser.');
}

const mesa = ['libegl1', 'libegl-mesa0', 'libgl1-mesa-dri', 'fontconfig'];

async function debianBrowser() {
	if (!canInstallPackages()) return;
	await installDebian(['chromium', ...mesa]);
	return findBrowser();
}

// Chinese names are drawn with a font of the machine; without one they are empty boxes.
async function prepareFonts() {
	if (process.platform !== 'linux') return;
	if (outputOf('fc-list', [':lang=zh'])?.trim()) return;
	if (canInstallPackages()) await installDebian(['fonts-noto-cjk']);
	else
		say(
			'No font for Chinese was found: Chinese names will be boxes and pictures of the map will ' +
				'differ from those on record. Installing Noto Sans CJK helps.'
		);
}

/** Are we root on a Debian, and so allowed to install what is missing? */
export function canInstallPackages() {
	return isRoot && outputOf('apt-get', ['--version']) !== undefined;
}

/** Installs Debian's packages, and says so. */
export async function installDebian(names) {
	say(`Installing ${names.join(', ')} with apt-get.`);
	const quietly = {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { DEBIAN_FRONTEND: 'noninteractive' }
	};
	await run('apt-get', ['update', '-qq'], quietly);
	const code = await run(
		'apt-get',
		['install', '-y', '-qq', '--no-install-recommends', ...names],
		quietly
	);
	if (code !== 0) say('apt-get could not install them; its reason is above.');
}

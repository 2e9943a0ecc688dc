import { spawn } from 'node:child_process';

/** What WebDriver calls keys that write no character. */
const KEYS = {
	ArrowRight: '\uE014',
	ArrowLeft: '\uE012',
	Enter: '\uE007',
	Escape: '\uE00C',
	Home: '\uE011',
	End: '\uE010'
};

/** Asks until there is an answer. */
async function until(ask) {
	for (let tries = 0; ; tries++) {
		try {
			return await ask();
		} catch (problem) {
			if (tries > 100) throw problem;
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
}

/** Starts a screen that nobody sees; resolves to its number, which the X server chooses itself. */
function startScreen() {
	const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	return new Promise((resolve, reject) => {
		screen.once('error', reject);
		screen.once('exit', () => reject(new Error('Xvfb did not start')));
		screen.stdio[3].once('data', (number) => {
			screen.removeAllListeners('exit');
			resolve({ screen, display: `:${String(number).trim()}` });
		});
	});
}

/**
 * WebKit as GTK has it: MiniBrowser on a screen of its own, driven by the W3C's WebDriver.
 * @param {{ driver: string, browser: string, port: number }} places
 * @returns {Promise<import('./journey.mjs').Driver>}
 */
export async function webkitDriver({ driver, browser, port }) {
	const { screen, display } = await startScreen();
	const server = spawn(driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' }
	});
	const call = async (method, path, body) => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body
				? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
				: {})
		});
		const { value } = await response.json();
		if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
		return value;
	};
	const end = () => {
		server.kill();
		screen.kill();
	};
	try {
		await until(() => call('GET', '/status'));
		const { sessionId, capabilities } = await call('POST', '/session', {
			capabilities: {
				alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } }
			}
		});
		const session = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
		await session('POST', '/timeouts', { script: 300_000, pageLoad: 300_000 });
		await session('POST', '/window/rect', { width: 1280, height: 860 }).catch(() => undefined);
		const act = (actions) => session('POST', '/actions', { actions });
		const mouse = (actions) =>
			act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
		const move = ({ x, y }) => ({
			type: 'pointerMove',
			duration: 0,
			x: Math.round(x),
			y: Math.round(y)
		});
		const down = { type: 'pointerDown', button: 0 };
		const up = { type: 'pointerUp', button: 0 };
		return {
			version: `${capabilities.browserName} ${capabilities.browserVersion}`,
			open: (url) => session('POST', '/url', { url }),
			reload: () => session('POST', '/refresh', {}),
			// WebDriver gives the answer to the last argument.
			evaluate: (script, ...values) =>
				session('POST', '/execute/async', {
					script: `const done = arguments[arguments.length - 1];
						Promise.resolve((${script.toString()})(...${JSON.stringify(values)})).then(
							(value) => done({ value: value === undefined ? null : value }),
							(problem) => done({ problem: String(problem) })
						);`,
					args: []
				}).then(({ value, problem }) => {
					if (problem) throw new Error(problem);
					return value;
				}),
			press: (key) =>
				act([
					{
						type: 'key',
						id: 'keyboard',
						actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key }))
					}
				]),
			click: (x, y) => mouse([move({ x, y }), down, up]),
			drag: (from, to) =>
				mouse([move(from), down, move({ x: (from.x + to.x) / 2, y: to.y }), move(to), up]),
			close: async () => {
				await session('DELETE', '').catch(() => undefined);
				end();
			}
		};
	} catch (problem) {
		end();
		throw problem;
	}
}

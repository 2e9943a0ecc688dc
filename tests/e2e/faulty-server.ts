import { test as base, expect, type Page, type Route } from '@playwright/test';

/** What a browser itself logs when a file does not arrive, or a sandbox forbids; all else is a fault of the page. */
const EXPECTED =
	/Failed to load resource|net::ERR|AJAXError|Worker failed to load|blocked by CORS policy|Blocked opening/;

/** Playwright's test for pages whose server fails: the page throws nothing and logs nothing of its own. */
export const test = base.extend({
	// A quarter of the pixels: what is drawn is not looked at here, and without a graphics card each costs.
	deviceScaleFactor: 0.5,
	context: async ({ context }, use) => {
		const complaints: string[] = [];
		context.on('console', (message) => {
			if (message.type() === 'error' && !EXPECTED.test(message.text()))
				complaints.push(message.text());
		});
		context.on('weberror', (error) => complaints.push(String(error.error())));
		await use(context);
		expect(complaints, 'errors that the page did not tell').toEqual([]);
	}
});

export { expect };

/** One way in which a server may fail. */
export type Fault = (route: Route) => Promise<void>;

export const missing: Fault = (route) =>
	route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' });
export const refused: Fault = (route) => route.fulfill({ status: 503, body: '' });
export const offline: Fault = (route) => route.abort('internetdisconnected');
export const webPage: Fault = (route) =>
	route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' });
export const saying =
	(body: string): Fault =>
	(route) =>
		route.fulfill({ contentType: 'application/json', body });
/** Half of the file, with nothing to show that it is not the whole. */
export const cutOff: Fault = async (route) => {
	const answer = await route.fetch();
	const body = await answer.body();
	await route.fulfill({
		contentType: answer.headers()['content-type'] ?? '',
		body: body.subarray(0, Math.floor(body.length / 2))
	});
};

/** Lets a file fail in these ways, one after the other, and then arrive; counts how often it was asked for. */
export async function failing(page: Page, file: string | RegExp, ...faults: Fault[]) {
	const asked = { times: 0 };
	await page.route(file, async (route) => {
		const fault = faults[asked.times++];
		await (fault ? fault(route) : route.fallback());
	});
	return asked;
}

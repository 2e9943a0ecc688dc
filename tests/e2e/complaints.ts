import type { BrowserContext } from '@playwright/test';

/** Collects the errors that the pages of a context log, and what they ask for off the origin. */
export function watch(context: BrowserContext, baseURL: string | undefined): string[] {
	const complaints: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error')
			complaints.push(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => {
		complaints.push(`page: ${error.error().stack ?? error.error().message}`);
	});
	context.on('request', (request) => {
		const url = new URL(request.url());
		const isLocal = ['data:', 'blob:'].includes(url.protocol);
		if (!isLocal && url.origin !== new URL(baseURL ?? '').origin)
			complaints.push(`request off the origin: ${request.url()}`);
	});
	return complaints;
}

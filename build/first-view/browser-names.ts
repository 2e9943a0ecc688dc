import { OLDEST_BROWSERS } from '../browsers';

const NAMES: Record<string, string> = {
	chrome: 'Chrome',
	edge: 'Edge',
	firefox: 'Firefox',
	safari: 'Safari'
};

/** The oldest browsers as a reader knows them: "Chrome 111", … */
export function oldestBrowserNames(): string[] {
	return OLDEST_BROWSERS.flatMap((browser) => {
		const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/.exec(browser) ?? [];
		const known = NAMES[name];
		return known === undefined ? [] : [`${known} ${version}`];
	});
}

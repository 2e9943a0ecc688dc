import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, type } from 'node:os';
import { PROJECT } from './build';

/** On what, and when, a run was made. */
export interface Machine {
	date: string;
	browser: string;
	mapLibre: string;
	processor: string;
	processors: number;
	system: string;
	renderer: string;
	/** How many programs wanted a processor on average: more than there are means a noisy run. */
	loadBefore: string;
	loadAfter: string;
}

/** The load of the machine in the last minute. */
export function load(): string {
	return (loadavg()[0] ?? NaN).toFixed(1);
}

/** Describes this machine. */
export function describeMachine(browser: Browser, renderer: string, loadBefore: string): Machine {
	const mapLibre = JSON.parse(
		readFileSync(`${PROJECT}node_modules/maplibre-gl/package.json`, 'utf8')
	) as { version: string };
	return {
		date: new Date().toISOString().slice(0, 10),
		browser: `Chromium ${browser.version()}`,
		mapLibre: mapLibre.version,
		processor: cpus()[0]?.model.trim() ?? 'processor',
		processors: cpus().length,
		system: `${type()} ${release().split(/[.-]/).slice(0, 2).join('.')}`,
		renderer,
		loadBefore,
		loadAfter: load()
	};
}

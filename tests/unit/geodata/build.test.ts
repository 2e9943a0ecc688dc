import { readdirSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { differences, readFiles } from '../../../geodata/files';
import { PATHS } from '../../../geodata/paths';
import { publicFiles } from '../../../geodata/publish/public-files';
import { readRecords } from '../../../geodata/read/read';

const disk = vi.hoisted(() => ({ isBackwards: false, listings: 0 }));

/** A disk that lists what is in a folder in another order. */
vi.mock('node:fs', async (importOriginal) => {
	const fs = await importOriginal<typeof import('node:fs')>();
	const list = (...parameters: Parameters<typeof readdirSync>) => {
		const names = fs.readdirSync(...parameters);
		disk.listings++;
		return disk.isBackwards ? names.reverse() : names;
	};
	return { ...fs, readdirSync: list, default: { ...fs, readdirSync: list } };
});

const zone = process.env['TZ'];
afterEach(() => {
	disk.isBackwards = false;
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

test.each([
	{ order: 'forwards', isBackwards: false, timeZone: 'Asia/Vladivostok' },
	{ order: 'backwards', isBackwards: true, timeZone: 'America/Los_Angeles' }
])(
	'the build makes exactly what is committed: read $order, in $timeZone',
	({ isBackwards, timeZone }) => {
		const committed = readFiles(PATHS.publicData);
		Object.assign(disk, { isBackwards, listings: 0 });
		process.env['TZ'] = timeZone;
		expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
		const { archive } = readRecords(PATHS.records);
		const made = publicFiles(archive, readFiles(PATHS.geometry));
		expect(disk.listings).toBeGreaterThan(10);
		expect(differences(made, committed)).toEqual([]);
	},
	// All that is published is made, every source cited in five styles: long on a busy machine.
	300_000
);

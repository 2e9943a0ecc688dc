import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, expect, test, vi } from 'vitest';
import { differences, readFiles } from '../../../geodata/files';
import { PATHS } from '../../../geodata/paths';
import { publicFiles } from '../../../geodata/publish/public-files';
import { readRecords } from '../../../geodata/read/read';

/** A disk that lists what is in a folder in the other order, if need be. */
function listFolders(isBackwards: boolean) {
	const { readdirSync } = fs;
	const listing = vi.spyOn(fs, 'readdirSync').mockImplementation(((
		...parameters: Parameters<typeof readdirSync>
	) => {
		const names = readdirSync(...parameters);
		return isBackwards ? names.reverse() : names;
	}) as typeof readdirSync);
	syncBuiltinESMExports();
	return listing;
}

const zone = process.env['TZ'];
afterEach(() => {
	vi.restoreAllMocks();
	syncBuiltinESMExports();
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
		const listing = listFolders(isBackwards);
		process.env['TZ'] = timeZone;
		expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
		const { archive } = readRecords(PATHS.records);
		const made = publicFiles(archive, readFiles(PATHS.geometry));
		expect(listing.mock.calls.length).toBeGreaterThan(10);
		expect(differences(made, committed)).toEqual([]);
	},
	// All that is published is made, every source cited in five styles: long on a busy machine.
	300_000
);

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, expect, test, vi } from 'vitest';
import { differences, readFiles } from '../../../geodata/files';
import { PATHS } from '../../../geodata/paths';

/** A disk that lists what is in a folder in the other order. */
function listFoldersBackwards() {
	const { readdirSync } = fs;
	const listing = vi.spyOn(fs, 'readdirSync').mockImplementation(((
		...parameters: Parameters<typeof readdirSync>
	) => {
		return readdirSync(...parameters).reverse();
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

test(
	'the build makes exactly what is committed, read backwards in Los Angeles as forwards in Vladivostok',
	async () => {
		// Forwards in Vladivostok it is made by the step “Geodata” of `npm test`.
		const committed = readFiles(PATHS.publicData);
		const listing = listFoldersBackwards();
		process.env['TZ'] = 'America/Los_Angeles';
		expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('America/Los_Angeles');
		// Nothing is known from what was read in another zone.
		vi.resetModules();
		const { readRecords } = await import('../../../geodata/read/read');
		const { publicFiles } = await import('../../../geodata/publish/public-files');
		const { archive } = readRecords(PATHS.records);
		const made = publicFiles(archive, readFiles(PATHS.geometry));
		expect(listing.mock.calls.length).toBeGreaterThan(10);
		expect(differences(made, committed)).toEqual([]);
	},
	// All that is published is made, every source cited in five styles: long on a busy machine.
	300_000
);

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * From now on folders are listed in the other order, as on another disk.
 * @returns how many have been listed so
 */
export function listFoldersBackwards(): () => number {
	const { readdirSync } = fs;
	let listed = 0;
	fs.readdirSync = ((...parameters: Parameters<typeof readdirSync>) => {
		listed++;
		return readdirSync(...parameters).reverse();
	}) as typeof readdirSync;
	syncBuiltinESMExports();
	return () => listed;
}

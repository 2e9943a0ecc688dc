import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PATHS } from '../paths';

/**
 * Where the atlas is published for good, ending in a slash: `homepage` in package.json, once it has
 * one. Until then what needs an address has a name of ours.
 */
export function homePage(): string | undefined {
	const text = readFileSync(path.join(PATHS.root, 'package.json'), 'utf8');
	const { homepage } = JSON.parse(text) as { homepage?: string };
	return homepage?.replace(/\/*$/, '/');
}

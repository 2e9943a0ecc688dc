/** `npm ci` refuses a lock that leaves out what one of its packages needs, on whatever machine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

const root = path.join(import.meta.dirname, '../../..');

const read = (folder: string, file: string) =>
	JSON.parse(readFileSync(path.join(root, folder, file), 'utf8')) as unknown;

/** Where Node looks for a package that another one imports: beside it, then further out. */
function found(packages: Readonly<Record<string, LockedPackage>>, from: string, name: string) {
	let place = from;
	while (!packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) {
		if (place === '') return false;
		place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')));
	}
	return true;
}

const FOLDERS = ['.', 'bench', 'geodata'];

test.each(FOLDERS)('the lock of %s holds all that its packages need', (folder) => {
	const { packages } = read(folder, 'package-lock.json') as {
		packages: Record<string, LockedPackage>;
	};
	const missing = Object.entries(packages).flatMap(([place, locked]) => {
		const { dependencies, devDependencies, optionalDependencies } = locked;
		const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
		return names.filter((name) => !found(packages, place, name)).map((name) => `${place}: ${name}`);
	});
	expect(missing).toEqual([]);
});

test.each(FOLDERS)('%s asks for one version of each package, not for a range', (folder) => {
	const { dependencies, devDependencies } = read(folder, 'package.json') as LockedPackage;
	const { packages } = read(folder, 'package-lock.json') as {
		packages: Record<string, LockedPackage>;
	};
	const asked = { ...dependencies, ...devDependencies };
	// An alias names the package, and one version of it.
	for (const version of Object.values(asked))
		expect(version).toMatch(/^(?:npm:[@\w/-]+@)?\d+\.\d+\.\d+/);
	const locked = { ...packages['']?.dependencies, ...packages['']?.devDependencies };
	expect(locked).toEqual(asked);
});

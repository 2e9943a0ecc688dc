/** What the geometry was made from and what it is, by SHA-256: `geodata/out/manifest.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { inputs as borderInputs } from './geometry/border/inputs';
import { WORLD_INPUTS } from './geometry/world/inputs';
import type { GeometryFiles } from './geometry-files';
import { sha256 } from './sha256';
import { byCodePoint } from './walk';

/** A file of which the geometry is made; `file` is relative to `geodata`. */
export interface GeometryInput {
	name: string;
	version: string;
	file: string;
	sha256: string;
}

export interface Manifest {
	inputs: GeometryInput[];
	/** Path below `geodata/out/geometry` → SHA-256. */
	outputs: Record<string, string>;
}

/** Every pinned input of the geometry build. */
export function geometryInputs(): GeometryInput[] {
	const world = WORLD_INPUTS.map(({ name, version, file, sha256 }) => ({
		name,
		version,
		file: `node_modules/${name}/${file}`,
		sha256
	}));
	return [...borderInputs(), ...world]
		.map(({ name, version, file, sha256 }) => ({ name, version, file, sha256 }))
		.sort((a, b) => byCodePoint(a.file, b.file));
}

/** The inputs of which no file is there; empty when the geometry can be built. */
export function missingInputs(geodata: string): GeometryInput[] {
	return geometryInputs().filter(({ file }) => !existsSync(`${geodata}/${file}`));
}

/** The inputs whose file is there but is not the pinned one. */
export function changedInputs(geodata: string): GeometryInput[] {
	return geometryInputs().filter(({ file, sha256: pinned }) => {
		const path = `${geodata}/${file}`;
		return existsSync(path) && sha256(readFileSync(path)) !== pinned;
	});
}

/** The manifest of these outputs. */
export function manifestOf(geometry: GeometryFiles): Manifest {
	const paths = [...geometry.keys()].sort(byCodePoint);
	return {
		inputs: geometryInputs(),
		outputs: Object.fromEntries(
			paths.map((path) => [path, sha256(geometry.get(path) ?? new Uint8Array())])
		)
	};
}

/** The manifest as written. */
export function manifestText(manifest: Manifest): string {
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}

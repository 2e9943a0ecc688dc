/** Where the build reads and writes. */
import path from 'node:path';

const geodata = import.meta.dirname;

export const PATHS = {
	root: path.dirname(geodata),
	geodata,
	records: path.join(geodata, 'records'),
	geometry: path.join(geodata, 'out/geometry'),
	manifest: path.join(geodata, 'out/manifest.json'),
	proof: path.join(geodata, 'out/record'),
	publicData: path.join(path.dirname(geodata), 'public/data')
};

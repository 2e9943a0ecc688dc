/**
 * Extracts the rivers of CIA World Data Bank II (public domain) from Debian's copy into
 * `geodata/upstream/wdb2-rivers.geojson`. Run by hand, once: the build starts from the result.
 *
 *     apt-get install --no-install-recommends gmt gmt-gshhg-full
 *     npx tsx geodata/geometry/border/extract-rivers.ts
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Feature, Position } from 'geojson';
import { sha256 } from '../../sha256.ts';
import { featureCollectionText } from '../output.ts';
import { RIVER_COURSES, RIVER_WINDOW } from './river-courses.ts';
import { RiverNetwork } from './shortest-course.ts';

/** Debian's river file of gmt-gshhg-full 2.3.7-6 and its SHA-256. */
const RIVER_FILE = '/usr/share/gmt-gshhg/binned_river_f.nc';
const RIVER_SHA256 = '1e0f34b06bb73fa21ee1a52764d6979521c3342215e0a2cdc8de6c72d37d0cb6';
const RESULT = new URL('../../upstream/wdb2-rivers.geojson', import.meta.url);

/** Stops with a plain sentence when Debian's file is missing or another version. */
function checkRiverFile(): void {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(RIVER_FILE);
	} catch {
		throw new Error(`${RIVER_FILE} is missing: apt-get install gmt gmt-gshhg-full (2.3.7-6)`);
	}
	const found = sha256(bytes);
	if (found !== RIVER_SHA256) throw new Error(`${RIVER_FILE} has SHA-256 ${found}, not 2.3.7-6`);
}

/** All river lines in the window, at full resolution, as GMT prints them. */
function riverLines(): Position[][] {
	const window = `-R${RIVER_WINDOW.join('/')}`;
	const printed = execFileSync('gmt', ['pscoast', window, '-Df', '-Ia', '-M'], {
		cwd: tmpdir(),
		encoding: 'utf8',
		maxBuffer: 1 << 26
	});
	return printed
		.split(/^>.*$/m)
		.map((block) => block.split('\n').filter((line) => line.trim() !== ''))
		.filter((block) => block.length > 1)
		.map((block) =>
			block.map((line) =>
				line
					.trim()
					.split(/\s+/)
					.map((value) => Number(Number(value).toFixed(5)))
			)
		);
}

checkRiverFile();
const network = new RiverNetwork(riverLines());
const features = RIVER_COURSES.map(({ id, stretches }): Feature => ({
	type: 'Feature',
	properties: { id },
	geometry: {
		type: 'MultiLineString',
		coordinates: stretches.map((points) => network.course(points))
	}
}));
writeFileSync(RESULT, featureCollectionText(features));

/**
 * Takes the lakes' shores from GSHHG (Debian packages gmt, gmt-gshhg-full) and
 * stores them in geodata/upstream, so that the build itself needs npm packages only.
 * Run by hand: tsx geodata/geometry/world/extract-lakes.ts
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Feature, Position } from 'geojson';
import { featureCollectionText } from '../output';
import { type Lake, LAKES } from './lake-list';

/** The arguments that make GMT print the shores of lakes in a window. */
function shoreArguments({ window, resolution }: Lake): string[] {
	return ['pscoast', `-R${window.join('/')}`, `-D${resolution}`, '-A0/0/2', '-W', '-M'];
}

/** The shore in pieces: GSHHG is stored in tiles. */
function pieces(lake: Lake): Position[][] {
	return execFileSync('gmt', shoreArguments(lake), { encoding: 'utf8', maxBuffer: 2 ** 28 })
		.split(/^>.*$/m)
		.map((text) => text.trim().split('\n').filter(Boolean))
		.map((lines) => lines.map((line) => line.split('\t').map((value) => +(+value).toFixed(5))))
		.filter((piece) => piece.length > 1);
}

/** Joins pieces end to start until they close. */
function rings(from: Position[][]): Position[][] {
	const left = [...from];
	const closed: Position[][] = [];
	for (let ring = left.shift(); ring; ring = left.shift()) {
		for (;;) {
			const end = String(ring.at(-1));
			if (end === String(ring[0])) break;
			const next = left.findIndex((piece) => String(piece[0]) === end);
			if (next === -1) break;
			ring = [...ring, ...(left.splice(next, 1)[0] ?? []).slice(1)];
		}
		if (String(ring.at(-1)) === String(ring[0])) closed.push(ring);
	}
	return closed;
}

/** The lake's shore as it is in GSHHG. */
function lakeFeature(lake: Lake): Feature {
	const shore = rings(pieces(lake)).find((ring) =>
		booleanPointInPolygon([...lake.inside], polygon([ring]))
	);
	if (!shore) throw new Error(`No closed shore found for ${lake.id}`);
	return {
		type: 'Feature',
		properties: { id: lake.id, command: `gmt ${shoreArguments(lake).join(' ')}` },
		geometry: { type: 'Polygon', coordinates: [shore] }
	};
}

writeFileSync(
	new URL('../../upstream/gshhg-lakes.geojson', import.meta.url),
	featureCollectionText(LAKES.map(lakeFeature), {}, 5)
);

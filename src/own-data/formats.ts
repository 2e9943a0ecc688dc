import type { OwnFormat } from './types';

/** What files of other formats begin with. */
const SIGNATURES: readonly (readonly [kind: string, beginning: string])[] = [
	['PDF', '%PDF'],
	['GeoPackage', 'SQLite format 3'],
	['PMTiles', 'PMTiles'],
	['Shapefile', '\0\0\x27\x0a'],
	['Excel', '\xd0\xcf\x11\xe0'],
	['FlatGeobuf', 'fgb'],
	['gzip', '\x1f\x8b'],
	['RAR', 'Rar!'],
	['7z', '7z\xbc\xaf'],
	['PNG', '\x89PNG'],
	['JPEG', '\xff\xd8\xff'],
	['GIF', 'GIF8'],
	['TIFF', 'II*\0'],
	['TIFF', 'MM\0*'],
	['Parquet', 'PAR1'],
	['RTF', '{\\rtf']
];

/** The format of bytes that the atlas does not read, where they tell it. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
	const beginning = String.fromCharCode(...bytes.subarray(0, 16));
	return SIGNATURES.find(([, signature]) => beginning.startsWith(signature))?.[0];
}

/** What some programs put before each feature. */
export const RECORD = '\u001E';

/** The format of a text by what it begins with; the name of a file may say anything. */
export function formatOf(text: string): OwnFormat | { foreign: string } {
	const beginning = text.slice(0, 20_000).replaceAll(RECORD, '').trimStart();
	if (/^[{[]/.test(beginning))
		return /^\{\s*"type"\s*:\s*"Topology"/.test(beginning) ? { foreign: 'TopoJSON' } : 'geojson';
	if (!/^<(?:[?!]|[\p{L}_])/u.test(beginning)) return 'csv';
	const root = rootOf(beginning);
	if (root === 'kml' || root === 'gpx') return root;
	if (/^<kml|<(?:\w+:)?Placemark\b/.test(beginning)) return 'kml';
	if (/<(?:wpt|trkpt)\b/.test(beginning)) return 'gpx';
	return root === undefined ? 'csv' : { foreign: /^html$/i.test(root) ? 'HTML' : `XML (${root})` };
}

function rootOf(beginning: string): string | undefined {
	const inner = beginning.replace(
		/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/gi,
		''
	);
	const root = /^\s*<(?:[\w.-]+:)?([\p{L}_][\p{L}\p{N}_.-]*)/u.exec(inner)?.[1];
	return root === undefined ? undefined : /^(?:kml|gpx)$/i.test(root) ? root.toLowerCase() : root;
}

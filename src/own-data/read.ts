import { isArchive, unpack } from './archive';
import { decode } from './encoding';
import { foreignFormat, formatOf } from './formats';
import { Gathering } from './gathering';
import { readGeoJson } from './geojson';
import { Unfetched } from './libraries';
import { readTable } from './table';
import {
	MOST_BYTES,
	type OwnFormat,
	type OwnReading,
	type OwnSource,
	type OwnTable,
	type ReadingOptions
} from './types';
import { readXml } from './xml';

interface Outcome {
	format: OwnFormat;
	encoding?: string;
	table?: OwnTable;
}

/**
 * Reads a file of the reader's, or a text that was pasted, in slices between which the page goes on.
 * It never throws: what cannot be read is told as a problem.
 */
export async function readOwnData(source: OwnSource, options: ReadingOptions): Promise<OwnReading> {
	const gathering = new Gathering();
	let outcome: Outcome = { format: byName(source.name) };
	try {
		outcome = { ...outcome, ...(await read(source, gathering, options)) };
	} catch (problem) {
		if (problem instanceof Unfetched) gathering.ofFile('unfetched', '');
		else
			gathering.ofFile('unreadable', problem instanceof Error ? problem.message : String(problem));
	}
	return reading(source.name, outcome, gathering);
}

function reading(fileName: string, outcome: Outcome, gathering: Gathering): OwnReading {
	const { features, read, problems } = gathering;
	// Whatever happened in between: every row is on the map or told of.
	const leftOut = problems.reduce((sum, problem) => sum + problem.leftOut, 0);
	const rows = Math.max(gathering.rows, read + leftOut);
	const missing = rows - read - leftOut;
	if (missing > 0) gathering.ofFile('unreadable', '', { rows: missing, leftOut: missing });
	return {
		fileName,
		format: outcome.format,
		encoding: outcome.encoding ?? 'utf-8',
		rows,
		read,
		features,
		problems: gathering.problems,
		...(outcome.table && { table: outcome.table })
	};
}

function byName(name: string): OwnFormat {
	const ending = /\.(kml|kmz|gpx|geojson|json|ndjson|geojsonl)$/i.exec(name)?.[1]?.toLowerCase();
	if (ending === undefined) return 'csv';
	return ending === 'gpx' ? 'gpx' : ending.startsWith('km') ? 'kml' : 'geojson';
}

async function read(
	{ bytes }: OwnSource,
	gathering: Gathering,
	options: ReadingOptions
): Promise<Partial<Outcome>> {
	if (bytes.length > MOST_BYTES) {
		gathering.ofFile('too-large', String(bytes.length));
		return {};
	}
	const foreign = foreignFormat(bytes);
	if (foreign !== undefined) {
		gathering.ofFile('other-format', foreign);
		return {};
	}
	if (!isArchive(bytes)) return readText(bytes, gathering, options);
	const unpacked = await unpack(bytes, options.pause);
	if ('bytes' in unpacked) return readText(unpacked.bytes, gathering, options);
	gathering.ofFile(unpacked.problem, unpacked.found);
	return {};
}

async function readText(
	bytes: Uint8Array,
	gathering: Gathering,
	options: ReadingOptions
): Promise<Partial<Outcome>> {
	const { text: whole, encoding, damaged } = decode(bytes);
	const text = whole.replaceAll('\0', '');
	if (text.trim() === '') {
		gathering.ofFile('empty-file', '');
		return { encoding };
	}
	if (damaged > 0) gathering.ofFile('damaged-text', String(damaged));
	const format = formatOf(text);
	if (typeof format !== 'string') {
		gathering.ofFile('other-format', format.foreign);
		return { encoding };
	}
	if (format === 'geojson') return { encoding, ...(await readGeoJson(text, gathering, options)) };
	const table =
		format === 'csv'
			? await readTable(text, gathering, options)
			: await readXml(text, format === 'gpx' ? 'gpx' : 'kml', gathering, options);
	return { encoding, format, ...(table && { table }) };
}

import type { Language } from '../i18n';
import { likeness, saysStart, type Role } from './headers';
import { library, Unfetched } from './libraries';
import { NoBytes, type ByteProblem, type TileBytes } from './tile-bytes';

/** Which property of the features says what, by its name. */
export interface TileColumns {
	from?: string;
	to?: string;
	name?: string;
	text?: string;
}

/** What may be the matter with an archive of tiles; `describeTiles` says it in the reader's language. */
export type TileProblemCode =
	| ByteProblem
	| 'not-archive'
	| 'other-version'
	| 'not-vector'
	| 'no-layers'
	| 'unfetched'
	| 'other-origin'
	// It is shown all the same.
	| 'no-dates'
	| 'other-dates';

export interface TileProblem {
	code: TileProblemCode;
	/** The property that it is about. */
	field?: string;
	found?: string;
}

/** An archive of vector tiles that has been opened. */
export interface TileArchive {
	fileName: string;
	minZoom: number;
	maxZoom: number;
	/** West, south, east, north. */
	bounds: [number, number, number, number];
	/** The names of its layers. */
	layers: string[];
	/** What its features have, in all layers. */
	fields: string[];
	columns: TileColumns;
	problems: TileProblem[];
	/** What is the matter with these columns. */
	problemsWith(columns: TileColumns): TileProblem[];
	/** The tile, if there is one. */
	tile(z: number, x: number, y: number, signal?: AbortSignal): Promise<ArrayBuffer | undefined>;
}

/** An archive cannot be shown at all. */
export class UnusableTiles extends Error {
	constructor(readonly problem: TileProblem) {
		super(problem.code);
	}
}

const HEADER_LENGTH = 127;
const VERSION = 3;
const MAGIC = 'PMTiles';
/** What kinds of tiles there are besides vectors, by their number in the header. */
const TILE_TYPES = ['?', 'MVT', 'PNG', 'JPEG', 'WebP', 'AVIF', 'MLT'];
const MVT = 1;

/** A year, a month or a day; an hour behind it is passed over. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ].*)?)?)?$/;

const isFields = (given: unknown): given is Record<string, unknown> =>
	typeof given === 'object' && given !== null && !Array.isArray(given);
const listOf = (given: unknown): Record<string, unknown>[] =>
	Array.isArray(given) ? given.filter(isFields) : [];
const textOf = (given: unknown): string => (typeof given === 'string' ? given : '');

/** The property whose name says most surely that it holds this. */
function best(fields: readonly string[], role: Role, language: Language): string | undefined {
	const sure = fields.map((field) => ({ field, likely: likeness(field, role, language) }));
	const [first] = sure.filter(({ likely }) => likely > 0).sort((a, b) => b.likely - a.likely);
	return first?.field;
}

/** What the names of the properties say. A date alone is when something was; a beginning, since when it has been there. */
export function guessColumns(fields: readonly string[], language: Language): TileColumns {
	const to = best(fields, 'end', language);
	const others = fields.filter((field) => field !== to);
	const from = best(others, 'start', language) ?? best(others, 'date', language);
	const rest = others.filter((field) => field !== from);
	const name = best(rest, 'name', language);
	const text = best(
		rest.filter((field) => field !== name),
		'text',
		language
	);
	const until = to ?? (from !== undefined && !saysStart(from) ? from : undefined);
	return {
		...(from === undefined ? {} : { from }),
		...(until === undefined ? {} : { to: until }),
		...(name === undefined ? {} : { name }),
		...(text === undefined ? {} : { text })
	};
}

/** Some values of each property, as the archive tells them of itself. */
function samplesOf(metadata: Record<string, unknown>): ReadonlyMap<string, unknown[]> {
	const samples = new Map<string, unknown[]>();
	const { tilestats } = metadata;
	for (const layer of listOf(isFields(tilestats) ? tilestats['layers'] : undefined)) {
		for (const { attribute, values } of listOf(layer['attributes'])) {
			const known = samples.get(textOf(attribute)) ?? [];
			samples.set(textOf(attribute), [...known, ...(Array.isArray(values) ? values : [])]);
		}
	}
	return samples;
}

async function readHeader(bytes: TileBytes): Promise<void> {
	const head = new Uint8Array(await bytes.part(0, HEADER_LENGTH));
	const magic = String.fromCharCode(...head.subarray(0, MAGIC.length));
	if (!magic.startsWith('PM')) throw new UnusableTiles({ code: 'not-archive' });
	// Versions 1 and 2 begin with two letters and their number.
	const isOlder = !MAGIC.startsWith(magic);
	const version = isOlder ? head[2] : head[7];
	if (isOlder && version !== 1 && version !== 2) throw new UnusableTiles({ code: 'not-archive' });
	if (version === undefined) throw new NoBytes('cut-off');
	if (version !== VERSION)
		throw new UnusableTiles({ code: 'other-version', found: String(version) });
	if (head.length < HEADER_LENGTH) throw new NoBytes('cut-off');
	const type = head[99] ?? 0;
	if (type !== MVT)
		throw new UnusableTiles({ code: 'not-vector', found: TILE_TYPES[type] ?? String(type) });
}

/**
 * Opens an archive of vector tiles (PMTiles, version 3): of a large one only the head is read.
 *
 * @throws UnusableTiles
 */
export async function openTiles(
	fileName: string,
	bytes: TileBytes,
	language: Language
): Promise<TileArchive> {
	try {
		await readHeader(bytes);
		const { PMTiles } = await library(() => import('pmtiles'));
		const archive = new PMTiles({
			getKey: () => fileName,
			getBytes: async (offset, length, signal) => {
				const data = await bytes.part(offset, length, signal);
				return { data };
			}
		});
		const header = await archive.getHeader();
		const size = bytes.size();
		if (size !== undefined && header.tileDataOffset + (header.tileDataLength ?? 0) > size)
			throw new NoBytes('cut-off');
		const given = await archive.getMetadata();
		const metadata = isFields(given) ? given : {};
		const described = listOf(metadata['vector_layers']);
		const layers = described.map(({ id }) => textOf(id)).filter((id) => id !== '');
		if (layers.length === 0) throw new UnusableTiles({ code: 'no-layers' });
		const fields = [
			...new Set(described.flatMap(({ fields }) => (isFields(fields) ? Object.keys(fields) : [])))
		];
		const samples = samplesOf(metadata);
		const problemsWith = (columns: TileColumns) => problemsOf(columns, fields, samples);
		const columns = guessColumns(fields, language);
		return {
			fileName,
			minZoom: header.minZoom,
			maxZoom: header.maxZoom,
			bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
			layers,
			fields,
			columns,
			problems: problemsWith(columns),
			problemsWith,
			tile: async (z, x, y, signal) => (await archive.getZxy(z, x, y, signal))?.data
		};
	} catch (problem) {
		if (problem instanceof UnusableTiles) throw problem;
		if (problem instanceof NoBytes) throw new UnusableTiles({ code: problem.code });
		if (problem instanceof Unfetched) throw new UnusableTiles({ code: 'unfetched' });
		// What the library cannot read is damaged.
		throw new UnusableTiles({ code: 'cut-off' });
	}
}

function problemsOf(
	{ from, to }: TileColumns,
	fields: readonly string[],
	samples: ReadonlyMap<string, unknown[]>
): TileProblem[] {
	if (from === undefined && to === undefined)
		return [{ code: 'no-dates', found: fields.join(', ') }];
	const problems: TileProblem[] = [];
	for (const field of new Set([from, to])) {
		if (field === undefined) continue;
		// What has none is said to have `null`.
		const texts = (samples.get(field) ?? []).filter((value) => value !== null).map(String);
		const other = texts.find((text) => text !== '' && !DATE.test(text));
		if (other !== undefined) problems.push({ code: 'other-dates', field, found: other });
	}
	return problems;
}

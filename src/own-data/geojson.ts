import { readFeatures, type RawFeature } from './features';
import { RECORD } from './formats';
import type { Gathering } from './gathering';
import { likeness } from './headers';
import { parsedInSlices } from './json-in-slices';
import { Lines, jsonPieces } from './json-pieces';
import { isLinkedPlace, linkedPlace } from './lpf';
import { inSlices, type Turn } from './slices';
import type { OwnTable, ReadingOptions } from './types';

type Fields = Readonly<Record<string, unknown>>;

/** One thing of the file with its row; `undefined` where its text could not be read. */
interface Item {
	row: number;
	value: unknown;
	found: string;
}

const GEOMETRIES = /^(?:Multi)?(?:Point|LineString|Polygon)$|^GeometryCollection$/;
/** Names of the system in which GeoJSON is meant to be. */
const USUAL = /CRS84|EPSG:+(?:[\d.]*:)?4326\b|WGS ?_?(?:19)?84/i;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads GeoJSON: a collection, a list, one feature to a line, a single geometry, and Linked Places. */
export async function readGeoJson(
	text: string,
	gathering: Gathering,
	options: ReadingOptions
): Promise<{ table?: OwnTable; format: 'geojson' | 'lpf' }> {
	const { items, root } = await itemsOf(text, gathering, options);
	gathering.rows = items.length;
	if (items.length === 0) {
		gathering.ofFile('not-geojson', foundIn(root, text));
		return { format: 'geojson' };
	}
	const system = systemOf(root);
	const isLinked = items.some(({ value }) => isFields(value) && isLinkedPlace(value));
	const table = await readFeatures(rawFeatures(items, gathering), gathering, options, system);
	if (system !== undefined && gathering.read > 0) gathering.ofFile('other-datum', system);
	return { format: isLinked ? 'lpf' : 'geojson', ...(table && { table }) };
}

async function itemsOf(
	text: string,
	gathering: Gathering,
	options: ReadingOptions
): Promise<{ items: Item[]; root?: unknown }> {
	let root: unknown = await parsedInSlices(text, inSlices(options, [0, 0.4], 1));
	try {
		root ??= JSON.parse(text);
	} catch (problem) {
		const turn = inSlices(options, [0, 0.4]);
		const lined = await byLine(text, turn);
		return { items: lined ?? (await salvaged(text, gathering, problem, turn)) };
	}
	const list = listOf(root);
	return { root, items: list.map((value, index) => ({ row: index + 1, value, found: '' })) };
}

function listOf(root: unknown): unknown[] {
	if (Array.isArray(root)) return root.some(isFields) ? root : [];
	if (!isFields(root)) return [];
	if (Array.isArray(root.features)) return root.features as unknown[];
	const isOne = root.type === 'Feature' || GEOMETRIES.test(String(root.type)) || 'geometry' in root;
	return isOne ? [root] : [];
}

/** One feature to a line, as programs write large files; `undefined` where the lines are something else. */
async function byLine(text: string, turn: Turn): Promise<Item[] | undefined> {
	const lines = text.split(/\r\n?|\n/);
	const items: Item[] = [];
	for (const [index, raw] of lines.entries()) {
		const line = raw.replace(RECORD, '').trim();
		if (line !== '') items.push({ row: index + 1, value: parsed(line), found: line });
		const wait = turn(index / lines.length);
		if (wait) await wait;
	}
	const whole = items.filter(({ value }) => listOf(value).length > 0 && isFields(value));
	const [first] = items;
	if (!first || items.length < 2 || whole.length < items.length / 2) return undefined;
	// Of the lines of a file that is broken elsewhere, some may be whole by chance.
	return /^\{.*"type"/.test(first.found) && !/"features"\s*:/.test(first.found) ? items : undefined;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** The features of a broken file that are whole, and where it is broken. */
async function salvaged(
	text: string,
	gathering: Gathering,
	problem: unknown,
	turn: Turn
): Promise<Item[]> {
	const items: Item[] = [];
	let broken: number | undefined;
	for (const piece of jsonPieces(text)) {
		const value = piece.whole ? parsed(piece.text) : undefined;
		if (value === undefined) broken ??= piece.line;
		items.push({ row: items.length + 1, value, found: piece.text });
		const wait = turn(piece.end / text.length);
		if (wait) await wait;
	}
	gathering.ofFile('broken-off', String(broken ?? lineOf(problem, text)));
	return items;
}

/** The line that the browser names, or the last. */
function lineOf(problem: unknown, text: string): number {
	const message = problem instanceof Error ? problem.message : '';
	const line = /line (\d+)/.exec(message)?.[1];
	if (line !== undefined) return Number(line);
	const place = /position (\d+)/.exec(message)?.[1];
	return new Lines(text).at(place === undefined ? text.length : Number(place));
}

function* rawFeatures(items: readonly Item[], gathering: Gathering): Generator<RawFeature> {
	for (const { row, value, found } of items) {
		if (!isFields(value)) gathering.leaveOut('broken-row', { row, found: found || String(value) });
		else if (isLinkedPlace(value)) yield linkedPlace(value, row);
		else yield rawFeature(value, row);
	}
}

function rawFeature(value: Fields, row: number): RawFeature {
	if (!('type' in value) && !('geometry' in value)) {
		return { row, properties: value, places: [{ geometry: pointOf(value) }] };
	}
	const isGeometry = GEOMETRIES.test(String(value.type));
	const properties = isFields(value.properties) ? value.properties : {};
	return { row, properties, places: [{ geometry: isGeometry ? value : value.geometry }] };
}

/** The place of what is no feature, but a row of a table as programs write them: { "lat": 46.48, "lon": 133.8 }. */
function pointOf(value: Fields): unknown {
	const [latitude, longitude] = (['latitude', 'longitude'] as const).map((role) =>
		Object.keys(value).find((key) => likeness(key, role, 'en') >= 2)
	);
	if (latitude === undefined || longitude === undefined) return undefined;
	return { type: 'Point', coordinates: [value[longitude], value[latitude]] };
}

/** What the file calls its coordinates, where these are not the usual ones. */
function systemOf(root: unknown): string | undefined {
	const crs = isFields(root) ? root.crs : undefined;
	const properties = isFields(crs) ? crs.properties : undefined;
	const name = isFields(properties) ? (properties.name ?? properties.code ?? properties.href) : crs;
	const text = typeof name === 'string' || typeof name === 'number' ? String(name) : undefined;
	if (text === undefined || USUAL.test(text)) return undefined;
	return /^\d+$/.test(text) ? `EPSG:${text}` : text.replace(/^urn:ogc:def:crs:(\w+):[^:]*:/, '$1:');
}

/** What a file that is none begins with. */
function foundIn(root: unknown, text: string): string {
	const type = isFields(root) ? root.type : undefined;
	return typeof type === 'string' ? type : text.trim().slice(0, 80);
}

import { readFeatures, type RawFeature } from './features';
import type { Gathering } from './gathering';
import { library } from './libraries';
import { outlineOf, type XmlOutline, type XmlPiece } from './xml-pieces';
import { inSlices } from './slices';
import { MOST_ROWS, type OwnTable, type ReadingOptions } from './types';

type Converters = typeof import('@tmcw/togeojson') & typeof import('./light-xml');
type Raw = { geometry: unknown; properties: Record<string, unknown> | null };

/** What there is in each of the formats, and what is told of its positions. */
const FORMATS = {
	kml: {
		names: new Set(['Placemark', 'GroundOverlay', 'NetworkLink']),
		convert: ({ kml }: Converters, document: Document): Raw[] => kml(document).features,
		positions: /<(?:\w+:)?coordinates(?:\s[^>]*)?>([^<]*)|<gx:coord>/g
	},
	gpx: {
		names: new Set(['wpt', 'rte', 'trk']),
		convert: ({ gpx }: Converters, document: Document): Raw[] => gpx(document).features,
		positions: /<(?:trkpt|rtept)\b/g
	}
} as const;

/** A type of document or entities are declared. */
const DECLARES = /<!(?:DOCTYPE|ENTITY)/i;
/** Comments, and texts as they are: nothing is declared in them. */
const UNREAD = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g;

/** How many elements are made a document at once. */
const BATCH = 100;

/** Reads KML or GPX, element by element. */
export async function readXml(
	text: string,
	format: 'kml' | 'gpx',
	gathering: Gathering,
	options: ReadingOptions
): Promise<OwnTable | undefined> {
	if (DECLARES.test(text) && DECLARES.test(text.replace(UNREAD, ''))) {
		gathering.ofFile('document-type', '<!DOCTYPE');
		return undefined;
	}
	const converters = {
		...(await library(() => import('@tmcw/togeojson'))),
		...(await library(() => import('./light-xml')))
	};
	const outline = await outlineOf(text, FORMATS[format].names, inSlices(options, [0, 0.15]));
	gathering.rows = outline.pieces.length;
	if (outline.broken !== undefined) gathering.ofFile('broken-off', String(outline.broken));
	if (outline.pieces.length === 0) gathering.ofFile('no-rows', outline.root);
	return readFeatures(
		converted(outline, format, converters, gathering, options),
		gathering,
		options
	);
}

async function* converted(
	outline: XmlOutline,
	format: 'kml' | 'gpx',
	converters: Converters,
	gathering: Gathering,
	options: ReadingOptions
): AsyncGenerator<RawFeature> {
	const { pieces } = outline;
	const turn = inSlices(options, [0.15, 0.4]);
	const read = (batch: readonly XmlPiece[]) => featuresOf(batch, outline, format, converters);
	for (let at = 0; at < pieces.length;) {
		// Elements of a kind come out in their order; of several kinds, by kind.
		const { name } = pieces[at] as XmlPiece;
		let end = at + 1;
		while (end < pieces.length && end < at + BATCH && pieces[end]?.name === name) end += 1;
		const batch = pieces.slice(at, end);
		const together = at < MOST_ROWS ? read(batch) : undefined;
		for (const [index, piece] of batch.entries()) {
			const row = at + index + 1;
			const raw = together ? together[index] : row <= MOST_ROWS ? read([piece])?.[0] : undefined;
			if (raw) yield rawFeature(raw, row, piece, format);
			else if (row > MOST_ROWS) gathering.share('too-many-rows', { row, found: '' }, 1);
			else
				gathering.leaveOut(codeOf(piece, outline, converters), { row, found: summary(piece.xml) });
			const wait = turn(row / pieces.length);
			if (wait) await wait;
		}
		at = end;
	}
}

/** A piece that is XML has no place; one that is not is broken. */
function codeOf(
	piece: XmlPiece,
	outline: XmlOutline,
	converters: Converters
): 'no-place' | 'broken-row' {
	return piece.whole && parsed(wrapped([piece], outline), converters) ? 'no-place' : 'broken-row';
}

/** The features of some elements, one for each; `undefined` where it is not so. */
function featuresOf(
	batch: readonly XmlPiece[],
	outline: XmlOutline,
	format: 'kml' | 'gpx',
	converters: Converters
): Raw[] | undefined {
	if (batch.some(({ whole }) => !whole)) return undefined;
	const document = parsed(wrapped(batch, outline), converters);
	if (!document) return undefined;
	try {
		const features = FORMATS[format].convert(converters, document);
		return features.length === batch.length ? features : undefined;
	} catch {
		return undefined;
	}
}

/** What is clean is read here, in half the time; the rest by the browser, which knows more. */
function parsed(xml: string, { lightDocument }: Converters): Document | undefined {
	const light = lightDocument(xml);
	if (light) return light;
	try {
		const document = new DOMParser().parseFromString(xml, 'text/xml');
		return document.getElementsByTagName('parsererror').length > 0 ? undefined : document;
	} catch {
		return undefined;
	}
}

/** A document of these elements alone, with every prefix declared that they use. */
function wrapped(batch: readonly XmlPiece[], { root, namespaces }: XmlOutline): string {
	const inner = batch.map(({ xml }) => plainXml(xml)).join('\n');
	const used = new Set(
		[...inner.matchAll(/[<\s/]([\w.-]+):[\w.-]+(?=[\s=>/])/g)].map(([, prefix]) => prefix)
	);
	const missing = [...used].filter(
		(prefix) => prefix !== 'xml' && prefix !== 'xmlns' && !namespaces.includes(`xmlns:${prefix}`)
	);
	const declared = missing.map(
		(prefix) => ` xmlns:${prefix}="${KNOWN[prefix ?? ''] ?? `urn:prefix:${prefix}`}"`
	);
	return `<${root}${namespaces}${declared.join('')}>${inner}</${root}>`;
}

const KNOWN: Readonly<Record<string, string>> = { gx: 'http://www.google.com/kml/ext/2.2' };

/** What HTML has names for and XML has not, and gaps between coordinates that belong together. */
function plainXml(xml: string): string {
	return xml
		.replace(/<!\[CDATA\[[\s\S]*?\]\]>|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, (found) =>
			found === '&' ? '&amp;' : found
		)
		.replace(
			/(<coordinates[^>]*>)([^<]*)/g,
			(_, tag: string, text: string) => tag + text.replace(/\s*,\s*/g, ',')
		);
}

function rawFeature(
	{ geometry, properties }: Raw,
	row: number,
	piece: XmlPiece,
	format: 'kml' | 'gpx'
): RawFeature {
	const { timespan, timestamp, time, coordinateProperties, ...rest } = properties ?? {};
	const [begin, end] = timesOf({ timespan, timestamp, time, coordinateProperties });
	const written = positionsWritten(piece.xml, format);
	const lost = geometry !== null && written > positionsRead(geometry);
	return {
		row,
		places: [{ geometry }],
		properties: { ...rest, ...(begin !== '' && { begin }), ...(end !== '' && { end }) },
		...(lost && { lost: summary(piece.xml) })
	};
}

/** Beginning and end of a feature: of its span, its moment, or its track. */
function timesOf(given: Record<string, unknown>): [begin: string, end: string] {
	const { timespan, timestamp, time, coordinateProperties } = given;
	const span = timespan as { begin?: string; end?: string } | undefined;
	if (span) return [span.begin ?? '', span.end ?? ''];
	const track = (coordinateProperties as { times?: unknown } | undefined)?.times;
	const moments = [track].flat(3).filter((each): each is string => typeof each === 'string');
	const sorted = moments.filter(Boolean).toSorted();
	const moment = timestamp ?? time;
	if (sorted.length === 0 && typeof moment === 'string') return [moment, moment];
	return [sorted[0] ?? '', sorted.at(-1) ?? ''];
}

function positionsWritten(xml: string, format: 'kml' | 'gpx'): number {
	const found = [...xml.matchAll(FORMATS[format].positions)];
	return found.reduce(
		(sum, [, text]) =>
			sum +
			(text === undefined
				? 1
				: text
						.trim()
						.replace(/\s*,\s*/g, ',')
						.split(/\s+/)
						.filter(Boolean).length),
		0
	);
}

function positionsRead(geometry: unknown): number {
	let positions = 0;
	const stack: unknown[] = [geometry];
	while (stack.length > 0) {
		const each = stack.pop();
		if (Array.isArray(each)) {
			if (typeof each[0] === 'number') positions += 1;
			else for (const inner of each) stack.push(inner);
		} else if (typeof each === 'object' && each !== null) {
			const { coordinates, geometries } = each as { coordinates?: unknown; geometries?: unknown };
			stack.push(coordinates, geometries);
		}
	}
	return positions;
}

/** The words of an element, to know it again by. */
function summary(xml: string): string {
	return xml
		.slice(0, 2000)
		.replace(/<!\[CDATA\[|\]\]>/g, '')
		.replace(/<[^>]*>?/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

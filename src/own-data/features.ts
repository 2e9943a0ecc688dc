import { guessProperties } from './columns';
import type { Gathering } from './gathering';
import { checked } from './geometry';
import { saysStart } from './headers';
import { place, type Placed } from './placing';
import { plainLine, plainText } from './plain-text';
import { describeRow } from './row-text';
import { inSlices } from './slices';
import { Times, type Time } from './times';
import { MOST_ROWS, type OwnGeometry, type OwnTable, type ReadingOptions } from './types';

/** A feature as some format has it. */
export interface RawFeature {
	row: number;
	/** A part for each place that the feature had in its time; mostly one. */
	places: readonly { geometry: unknown; times?: readonly Time[] }[];
	properties: Readonly<Record<string, unknown>>;
	/** Name and text that the format keeps elsewhere than in properties. */
	name?: string;
	text?: string;
	/** A part of the feature was not whole, and is not among its places. */
	lost?: string;
}

/** How many different properties are read: a file with more makes a name of every value. */
const MOST_COLUMNS = 300;
const SAMPLE = 5;

/** Makes features of the atlas of those of a file, and tells of those it cannot. */
export async function readFeatures(
	raw: AsyncIterable<RawFeature> | Iterable<RawFeature>,
	gathering: Gathering,
	options: ReadingOptions,
	system?: string
): Promise<OwnTable | undefined> {
	const features: RawFeature[] = [];
	for await (const feature of raw) {
		if (features.length < MOST_ROWS) features.push(feature);
		else gathering.share('too-many-rows', { row: feature.row, found: '' }, 1);
	}
	const header = headerOf(features);
	const cells: string[][] = [];
	const writing = inSlices(options, [0.4, 0.6]);
	for (const { properties } of features) {
		cells.push(
			header.map((key) => cellOf(Object.hasOwn(properties, key) ? properties[key] : undefined))
		);
		const wait = writing(cells.length / features.length);
		if (wait) await wait;
	}
	const columns = options.columns ?? guessProperties(header, cells, options.language);
	const { from, to } = columns;
	const ofColumn = (index: number | undefined) =>
		index === undefined ? [] : cells.map((row) => row[index] ?? '');
	const named = (index: number | undefined) => (index === undefined ? '' : (header[index] ?? ''));
	const times = new Times(
		{ from: named(from), to: named(to), starts: from !== undefined && saysStart(header[from]) },
		[...ofColumn(from), ...ofColumn(to)],
		gathering
	);
	const placed: Placed[] = [];
	const reading = inSlices(options, [0.6, 0.9]);
	for (const [index, feature] of features.entries()) {
		const row = cells[index] ?? [];
		const places = placesOf(feature, gathering);
		if (places.length > 0) {
			const isTimed = places.every(({ times: given }) => given !== undefined);
			const time = isTimed ? {} : times.of(feature.row, row[from ?? -1], row[to ?? -1]);
			const told = toldOf(feature, describeRow(row, header, columns));
			const pieces = places.map(({ geometries, times: given }) => {
				const checkedTimes = given?.map((each) => times.checked(feature.row, each)) ?? [time];
				return { geometries, parts: checkedTimes.map((each) => ({ ...told, ...each })) };
			});
			placed.push({ row: feature.row, pieces });
		}
		const wait = reading(index / features.length);
		if (wait) await wait;
	}
	await place(placed, gathering, inSlices(options, [0.9, 1]), system);
	return header.length === 0 ? undefined : { header, sample: cells.slice(0, SAMPLE), columns };
}

/** Name and text, of properties and of what the format keeps elsewhere. */
function toldOf(feature: RawFeature, told: { name: string; text: string }) {
	const name = feature.name === undefined ? told.name : plainLine(feature.name);
	return { name, text: [plainText(feature.text ?? ''), told.text].filter(Boolean).join('\n') };
}

interface Place {
	geometries: OwnGeometry[];
	times?: readonly Time[];
}

/** The places of a feature that are whole; told where none is, or where some are not. */
function placesOf({ row, places, lost }: RawFeature, gathering: Gathering): Place[] {
	const read = places.map((each) => ({ ...checked(each.geometry), times: each.times }));
	const whole = read.flatMap((each) =>
		'parts' in each ? [{ geometries: each.parts, ...(each.times && { times: each.times }) }] : []
	);
	const wrong = read.find((each) => 'problem' in each);
	const about = { row, found: lost ?? (wrong && 'found' in wrong ? wrong.found : '') };
	if (whole.length > 0) {
		if (lost !== undefined || wrong) gathering.note('parts-left-out', about);
	} else {
		const code =
			lost !== undefined
				? 'bad-geometry'
				: wrong && 'problem' in wrong
					? wrong.problem
					: 'no-place';
		gathering.leaveOut(code, about);
	}
	return whole;
}

function headerOf(features: readonly RawFeature[]): string[] {
	const keys = new Set<string>();
	for (const { properties } of features) {
		for (const key of Object.keys(properties)) if (keys.size < MOST_COLUMNS) keys.add(key);
	}
	return [...keys];
}

/** A property as a cell of a table. */
export function cellOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return value.slice(0, 100).map(innerCell).filter(Boolean).join(', ');
	return innerCell(value);
}

/** What stands within a list or an object: one step deep, and what KML marks as HTML. */
function innerCell(value: unknown): string {
	if (typeof value !== 'object' || value === null) return value === null ? '' : String(value ?? '');
	if (Array.isArray(value)) return '…';
	const entries = Object.entries(value).slice(0, 100);
	const html = entries.find(([key]) => key === 'value')?.[1] as unknown;
	if (typeof html === 'string') return html;
	return entries
		.filter(([, inner]) => ['string', 'number', 'boolean'].includes(typeof inner))
		.map(([key, inner]) => `${key}: ${String(inner)}`)
		.join(', ');
}

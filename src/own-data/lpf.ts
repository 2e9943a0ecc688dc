import { readDate } from './dates';
import type { Span } from './spans';
import { BEGINNING, FOREVER } from '../time/interval';
import type { RawFeature } from './features';
import type { Time } from './times';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Fields[] =>
	(Array.isArray(value) ? value : [value]).filter(isFields);
const textOf = (value: unknown): string | undefined =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** What Linked Places says beside GeoJSON: names, descriptions, and when a feature, or each of its places, was. */
export function isLinkedPlace(feature: Fields): boolean {
	return (
		isFields(feature.when) || Array.isArray(feature.names) || Array.isArray(feature.descriptions)
	);
}

/** A Linked Place, its times told with its places. */
export function linkedPlace(feature: Fields, row: number): RawFeature {
	const { geometry, when } = feature;
	const parts =
		isFields(geometry) &&
		geometry.type === 'GeometryCollection' &&
		Array.isArray(geometry.geometries)
			? (geometry.geometries as unknown[])
			: [geometry];
	const whole = timesOf(when);
	const properties = isFields(feature.properties) ? feature.properties : {};
	const name = textOf(properties.title) ?? textOf(listOf(feature.names)[0]?.toponym);
	const text = listOf(feature.descriptions)
		.map(({ value }) => textOf(value))
		.filter(Boolean)
		.join('\n');
	const { title: _, ...rest } = properties;
	return {
		row,
		properties: rest,
		places: parts.map((part) => {
			const times = (isFields(part) ? timesOf(part.when) : undefined) ?? whole;
			return { geometry: part, ...(times && { times }) };
		}),
		...(name !== undefined && { name }),
		...(text !== '' && { text })
	};
}

/** The stretches of time of a `when`, those that meet as one; `undefined` where it has none that can be read. */
function timesOf(when: unknown): Time[] | undefined {
	if (!isFields(when)) return undefined;
	const read = listOf(when.timespans).flatMap((timespan) => timeOf(timespan) ?? []);
	const sorted = read.toSorted((a, b) => (a.from ?? BEGINNING) - (b.from ?? BEGINNING));
	const times: Time[] = [];
	for (const time of sorted) {
		const last = times.at(-1);
		if (!last || (time.from ?? BEGINNING) > (last.to ?? FOREVER)) {
			times.push(time);
			continue;
		}
		const to = Math.max(last.to ?? FOREVER, time.to ?? FOREVER);
		const { to: _, ...open } = last;
		times[times.length - 1] = { ...open, ...(to < FOREVER && { to }) };
	}
	return times.length > 0 ? times : undefined;
}

function timeOf({ start, end }: Fields): Time | undefined {
	const first = written(start, ['earliest', 'in', 'latest']);
	const last = written(end, ['latest', 'in', 'earliest']);
	const [from, to] = [spanOf(first)?.from, spanOf(last)?.until];
	if (from === undefined && to === undefined) return undefined;
	if (from !== undefined && to !== undefined && to <= from) return undefined;
	const dated = [first, last].filter((text) => text !== undefined).join(' – ');
	return {
		...(from !== undefined && from > BEGINNING && { from }),
		...(to !== undefined && to < FOREVER && { to }),
		dated
	};
}

function written(bound: unknown, keys: readonly string[]): string | undefined {
	if (!isFields(bound)) return textOf(bound);
	return keys.map((key) => textOf(bound[key])).find((text) => text !== undefined);
}

function spanOf(text: string | undefined): Span | undefined {
	const read = text === undefined ? 'none' : readDate(text);
	return typeof read === 'string' ? undefined : read;
}

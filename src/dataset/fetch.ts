import type { FeatureCollection } from 'geojson';
import type { Excerpt } from '../kinds/excerpt/schema';
import type { Source } from '../kinds/source/schema';
import { KIND_IDS, type OpeningData, type Stories } from '../kinds';

/** A published file could not be read. */
export class DataProblem extends Error {
	constructor(
		readonly file: string,
		/** What was found instead. */
		readonly found: string
	) {
		super(`${file}: ${found}`);
	}
}

async function fetchJson<T>(name: string): Promise<T> {
	const file = `data/${name}`;
	let response: Response;
	try {
		response = await fetch(new URL(file, document.baseURI));
	} catch (problem) {
		throw new DataProblem(file, problem instanceof Error ? problem.message : 'no answer');
	}
	if (!response.ok) throw new DataProblem(file, `HTTP ${response.status}`);
	try {
		return (await response.json()) as T;
	} catch {
		throw new DataProblem(file, 'not JSON');
	}
}

/** All records in brief: what map, clock and lists need. */
export async function fetchOpening(): Promise<OpeningData> {
	const data = await fetchJson<Partial<OpeningData>>('opening.json');
	for (const list of KIND_IDS) {
		if (!Array.isArray(data[list])) {
			throw new DataProblem('data/opening.json', `“${list}” should be a list`);
		}
	}
	return data as OpeningData;
}

/** What the stories add to the records, the excerpts by record, and the bibliography by id. */
export async function fetchLibrary(): Promise<{
	stories: Stories;
	excerpts: Record<string, Excerpt[]>;
	sources: ReadonlyMap<string, Source>;
}> {
	const [stories, excerpts, sources] = await Promise.all([
		fetchJson<Stories>('stories.json'),
		fetchJson<Record<string, Excerpt[]>>('excerpts.json'),
		fetchJson<Source[]>('sources.json')
	]);
	return { stories, excerpts, sources: new Map(sources.map((source) => [source.id, source])) };
}

const ahead = new Map<string, Promise<FeatureCollection>>();

/** Asks for a layer of geometry before there is a map that wants it. */
export function fetchAhead(name: string): void {
	const arriving = fetchJson<FeatureCollection>(name);
	// Whoever wants it is told if it fails.
	arriving.catch(() => undefined);
	ahead.set(name, arriving);
}

/** One layer of geometry; each time it is asked for, it is fetched anew. */
export function fetchGeometry(name: string): Promise<FeatureCollection> {
	const arriving = ahead.get(name);
	ahead.delete(name);
	return arriving ?? fetchJson<FeatureCollection>(name);
}

/** The address of a published file, for what is not JSON. */
export function dataUrl(name: string): string {
	return new URL(`data/${name}`, document.baseURI).href;
}

type Corners = [[number, number], [number, number], [number, number], [number, number]];

/** Where the hillshade lies, or `undefined` when there is none. */
export async function fetchRelief(): Promise<{ url: string; coordinates: Corners } | undefined> {
	try {
		const { coordinates } = await fetchJson<{ coordinates: Corners }>('relief.json');
		return { url: dataUrl('relief.webp'), coordinates };
	} catch {
		return undefined;
	}
}

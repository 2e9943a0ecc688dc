/** From the archive to what the page receives; what cannot be dated is left out (the check tells). */
import type {
	Area,
	AtlasData,
	Excerpt,
	Flow,
	Geography,
	HistoricalEvent,
	Link,
	Period,
	Place,
	Sector,
	Source
} from '../../src/dataset/compiled';
import type { Records } from '../../src/dataset/schema';
import type { When } from '../../src/time/interval';
import type { Archive, Entry } from '../read/archive';
import { chain, dated, historicalNames, span, without } from './compile-dates';
import { readFromTo, readWhen } from './date';
import { readProse } from '../read/prose';
import { byCodePoint } from '../walk';

const compilePlace = ({ id, record }: Entry<Records['places']>): Place => ({
	id,
	...without(record, 'from', 'to', 'historicalNames'),
	historicalNames: historicalNames(record.historicalNames),
	when: dated(readFromTo(record.from, record.to))
});

const compileEvent = ({ id, record }: Entry<Records['events']>): HistoricalEvent => ({
	id,
	...without(record, 'date', 'caption'),
	when: dated(readWhen(record.date)),
	caption: readProse(record.caption).prose
});

const compilePeriod = ({ id, record }: Entry<Records['periods']>): Period => ({
	id,
	...without(record, 'from', 'to', 'introduction', 'boundaries'),
	when: dated(readFromTo(record.from, record.to)),
	introduction: readProse(record.introduction).prose,
	boundaries: readProse(record.boundaries).prose
});

const compileLink = ({ id, record }: Entry<Records['links']>): Link => ({
	id,
	...without(record, 'phases', 'to'),
	when: span(record.phases, record.to),
	phases: chain(record.phases, record.to)
});

const compileSector = ({ id, record }: Entry<Records['sectors']>): Sector => ({
	id,
	...without(record, 'treaties', 'statuses'),
	when: span(record.statuses),
	treaties: record.treaties.map((treaty) => ({
		...without(treaty, 'date'),
		when: dated(readWhen(treaty.date))
	})),
	statuses: chain(record.statuses)
});

function compileSettlement(settlement: NonNullable<Records['areas']['settlement']>) {
	const { inForce, handover } = settlement;
	return {
		...without(settlement, 'inForce', 'handover'),
		...(inForce === undefined ? {} : { inForce: dated(readWhen(inForce)) }),
		...(handover === undefined ? {} : { handover: dated(readWhen(handover)) })
	};
}

const compileArea = ({ id, record }: Entry<Records['areas']>): Area => ({
	id,
	...without(record, 'historicalNames', 'control', 'settlement'),
	historicalNames: historicalNames(record.historicalNames),
	when: span(record.control),
	control: chain(record.control),
	...(record.settlement ? { settlement: compileSettlement(record.settlement) } : {})
});

const compileGeography = ({ id, record }: Entry<Records['geography']>): Geography => ({
	id,
	...without(record, 'from', 'to', 'historicalNames'),
	historicalNames: historicalNames(record.historicalNames),
	when: dated(readFromTo(record.from, record.to))
});

const compileFlow = ({ id, record }: Entry<Records['flows']>): Flow => ({
	id,
	...without(record, 'date'),
	when: dated(readWhen(record.date))
});

const byId = (a: { id: string }, b: { id: string }) => byCodePoint(a.id, b.id);

/** By the first and then the last day it may have been, then by id. */
function byDate(a: { id: string; when: When }, b: { id: string; when: When }): number {
	return a.when.days[0] - b.when.days[0] || a.when.days[3] - b.when.days[3] || byId(a, b);
}

const plain = <T>({ id, record }: Entry<T>) => ({ id, ...record });

/** All records of the page but excerpts and sources. */
export function compileAtlas(archive: Archive, version: string): AtlasData {
	return {
		version,
		places: archive.places.map(compilePlace).sort(byId),
		events: archive.events.map(compileEvent).sort(byDate),
		periods: archive.periods.map(compilePeriod).sort(byDate),
		links: archive.links.map(compileLink).sort(byId),
		sectors: archive.sectors.map(compileSector).sort(byId),
		areas: archive.areas.map(compileArea).sort(byId),
		geography: archive.geography.map(compileGeography).sort(byId),
		debates: archive.debates.map(plain).sort(byId),
		flows: archive.flows.map(compileFlow).sort(byId),
		tension: archive.tension.map(plain).sort(byId)
	};
}

/** The excerpts of each record, in order of time. */
export function compileExcerpts(archive: Archive): Record<string, Excerpt[]> {
	const compiled = archive.excerpts.map(({ id, record, body }): Excerpt => ({
		id,
		...without(record, 'date'),
		when: dated(readWhen(record.date)),
		body: readProse(body).prose
	}));
	const abouts = [...new Set(compiled.map(({ about }) => about))].sort(byCodePoint);
	return Object.fromEntries(
		abouts.map((about) => [about, compiled.filter((one) => one.about === about).sort(byDate)])
	);
}

/** The bibliography as CSL-JSON. */
export function compileSources(archive: Archive): Source[] {
	return archive.sources.map(plain).sort(byId);
}

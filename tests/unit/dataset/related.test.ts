import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import {
	relatedDebates,
	relatedEvents,
	relatedFlows,
	relatedLinks,
	relatedSeries,
	wholesOf
} from '../../../src/dataset/related';
import type { AnyRecord, OpeningData, Reference } from '../../../src/kinds';

const file = new URL('../../../public/data/opening.json', import.meta.url);
const dataset = new Dataset(JSON.parse(readFileSync(file, 'utf8')) as OpeningData);
const later = new URL('reference.json', file);
dataset.add(JSON.parse(readFileSync(later, 'utf8')) as Reference);

function found(id: string) {
	const record = dataset.get(id);
	if (!record) throw new Error(`no record “${id}”`);
	return record;
}
const idsOf = (records: AnyRecord[]) => records.map(({ record }) => record.id);

describe('what belongs to a story', () => {
	it('leads from a capital to all its relations', () => {
		const links = relatedLinks(found('beijing'), dataset);
		expect(idsOf(links)).toContain('beijing--moscow');
		expect(idsOf(links)).toEqual(
			dataset.data.links.filter(({ between }) => between.includes('beijing')).map(({ id }) => id)
		);
	});

	it('leads from figures to their events, and from each of them back', () => {
		for (const record of dataset.data.series) {
			const events = relatedEvents({ kind: 'series', record }, dataset).map(({ id }) => id);
			expect(events.toSorted()).toEqual([...record.events].toSorted());
			for (const id of [...record.events, ...record.flows])
				expect(idsOf(relatedSeries(found(id), dataset))).toContain(record.id);
		}
		expect(idsOf(relatedSeries(found('alliance'), dataset))).toContain('soviet-loans');
	});

	it('leads from an event to the relations in whose phases it counts', () => {
		for (const link of dataset.data.links) {
			for (const event of link.phases.flatMap(({ events }) => events)) {
				expect(idsOf(relatedLinks(found(event), dataset))).toContain(link.id);
			}
		}
	});

	it('leads from an event to its phase, its stretch of border and its area', () => {
		const wholes = wholesOf(found('zhenbao-2-march-1969'), dataset).map(({ kind }) => kind);
		expect(wholes).toContain('periods');
		expect(wholes).toContain('sectors');
		for (const event of dataset.data.events) {
			const [period] = wholesOf({ kind: 'events', record: event }, dataset);
			expect(period?.record.id).toBe(event.period);
		}
	});

	it('tells of each event in the story of its phase, in order of time', () => {
		const told = dataset.data.periods.flatMap((record) => {
			const events = relatedEvents({ kind: 'periods', record }, dataset);
			const begun = events.map(({ when }) => when.days[0]);
			expect(begun).toEqual(begun.toSorted((a, b) => a - b));
			expect(new Set(events.map(({ period }) => period))).toEqual(new Set([record.id]));
			return events.map(({ id }) => id);
		});
		expect(told.toSorted()).toEqual(dataset.data.events.map(({ id }) => id).toSorted());
	});

	it('leads from an event, a place and the area of a place to the debates that name them', () => {
		for (const debate of dataset.data.debates) {
			const { id, places, events, positions } = debate;
			const evidence = positions.flatMap((position) => position.evidence.map(({ event }) => event));
			for (const event of [...events, ...evidence]) {
				expect(idsOf(relatedDebates(found(event), dataset))).toContain(id);
			}
			for (const place of places) {
				expect(idsOf(relatedDebates(found(place), dataset))).toContain(id);
				for (const area of dataset.data.areas.filter((one) => one.place === place)) {
					expect(idsOf(relatedDebates(found(area.id), dataset))).toContain(id);
				}
			}
		}
		// Neither a place nor an area nor an event leads to a debate that does not name it.
		expect(idsOf(relatedDebates(found('new-delhi'), dataset))).toEqual(
			dataset.data.debates.filter(({ places }) => places.includes('new-delhi')).map(({ id }) => id)
		);
	});

	it('leads from both ends of a flow to it', () => {
		for (const flow of dataset.data.flows) {
			for (const end of [flow.origin, flow.destination]) {
				expect(idsOf(relatedFlows(found(end), dataset))).toContain(flow.id);
			}
		}
	});

	it('has nothing to lead to from a river', () => {
		const river = found('ussuri');
		expect([relatedLinks(river, dataset), wholesOf(river, dataset)]).toEqual([[], []]);
	});
});

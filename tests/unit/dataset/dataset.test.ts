import { expect, test } from 'vitest';
import { Dataset, byTime } from '../../../src/dataset/dataset';
import { entriesOf, entryOf } from '../../../src/dataset/entries';
import { featuresOf } from '../../../src/dataset/features';
import { eventPositions, positionOf } from '../../../src/dataset/positions';
import {
	areaOf,
	relatedDebates,
	relatedEvents,
	relatedFlows,
	relatedOthers,
	relatedSeries,
	wholesOf
} from '../../../src/dataset/related';
import { whole } from '../../../src/dataset/stories';
import {
	KIND_IDS,
	type AnyRecord,
	type OpeningData,
	type Reference,
	type Stories
} from '../../../src/kinds';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
dataset.add(publicJson<Reference>('reference.json'));
const record = (id: string): AnyRecord => {
	const found = dataset.get(id);
	if (!found) throw new Error(`no record “${id}”`);
	return found;
};
const ids = (all: readonly AnyRecord[]) => all.map((one) => one.record.id);
const event = (id: string, from: number) =>
	({ id, when: { edtf: '', days: [from, from, from + 9, from + 9] } }) as const;

test('in order of time; of two that begin on one day, by their ids', () => {
	const all = [event('c', 3), event('b', 1), event('a', 3), event('d', 2)];
	expect(all.toSorted(byTime).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c']);
	expect(
		all
			.toReversed()
			.toSorted(byTime)
			.map(({ id }) => id)
	).toEqual(['b', 'd', 'a', 'c']);
});

test('a record is known as what it is, and by no other name', () => {
	expect(dataset.place('zhenbao')?.id).toBe('zhenbao');
	expect(dataset.place('zhenbao-2-march-1969')).toBeUndefined();
	expect(dataset.event('zhenbao-2-march-1969')?.id).toBe('zhenbao-2-march-1969');
	expect(dataset.event('zhenbao')).toBeUndefined();
	expect([dataset.place('nowhere'), dataset.event('nowhere')]).toEqual([undefined, undefined]);
	expect([dataset.has('zhenbao'), dataset.has('nowhere')]).toEqual([true, false]);
	expect([dataset.kindOf('zhenbao'), dataset.kindOf('nowhere')]).toEqual(['places', undefined]);
	expect(dataset.language).toBe('en');
	expect(dataset.on('terms', 0)).toEqual([]);
	expect(dataset.eventsOf('no-period')).toEqual([]);
});

test('what was never told apart is English; what comes later is missing until it has come', () => {
	const none = Object.fromEntries(KIND_IDS.map((kind) => [kind, []]));
	const { terms: _, series: __, ...here } = none;
	const made = new Dataset({
		...here,
		version: '1',
		periods: [{ id: 'before', when: event('', 0).when }],
		events: [
			{ ...event('second', 5), period: 'before' },
			{ ...event('first', 2), period: 'before' },
			{ ...event('lost', 1), period: 'nowhere' }
		],
		later: { terms: ['thalweg'] }
	} as unknown as OpeningData);
	expect(made.language).toBe('en');
	expect([made.data.terms, made.data.series]).toEqual([[], []]);
	expect([made.has('thalweg'), made.kindOf('thalweg'), made.get('thalweg')]).toEqual([
		true,
		'terms',
		undefined
	]);
	made.add({ version: '1', terms: [{ id: 'thalweg' }] } as unknown as Reference);
	expect(made.get('thalweg')).toEqual({ kind: 'terms', record: { id: 'thalweg' } });
	expect(made.eventsOf('before').map(({ id }) => id)).toEqual(['first', 'second']);
	expect(made.on('events', 3).map(({ id }) => id)).toEqual(['first', 'lost']);
	expect(made.on('terms', 3)).toEqual([]);
});

test('what is there on a day is sorted by its ids, and a period covers the day', () => {
	const visible = dataset.visible(-305);
	expect(visible.length).toBeGreaterThan(20);
	expect(visible).toEqual(visible.toSorted());
	expect(dataset.period(-305)?.id).toBe('confrontation');
});

test('what is not translated yet is known by its id', () => {
	const none = Object.fromEntries(KIND_IDS.map((kind) => [kind, []]));
	const data = { ...none, version: '1' } as unknown as OpeningData;
	expect(new Dataset(data).isUntranslated('zhenbao')).toBe(false);
	const untranslated = new Dataset({ ...data, untranslated: ['zhenbao'] }, 'ru');
	expect(untranslated.isUntranslated('zhenbao')).toBe(true);
	expect(untranslated.isUntranslated('beijing')).toBe(false);
	expect(untranslated.language).toBe('ru');
});

test('disputed ground that is a place is found under that place, and listed once', () => {
	const area = dataset.data.areas.find(({ place }) => place === 'zhenbao')!;
	expect(areaOf('zhenbao', dataset)).toBe(area);
	expect(areaOf('beijing', dataset)).toBeUndefined();
	expect(entryOf(area.id, dataset)).toBe('zhenbao');
	expect(entryOf('beijing', dataset)).toBe('beijing');
	expect(entryOf('nowhere', dataset)).toBe('nowhere');
	const without = { get: dataset.get.bind(dataset), has: () => false };
	expect(entryOf(area.id, without)).toBe(area.id);
	expect(ids(entriesOf('areas', [area.id, 'nowhere'], dataset))).toEqual(['zhenbao']);
	expect(ids(entriesOf('places', ['zhenbao', 'beijing'], dataset))).toEqual(['beijing']);
	expect(ids(entriesOf('places', ['zhenbao', 'beijing'], dataset, []))).toEqual([
		'zhenbao',
		'beijing'
	]);
	expect(ids(entriesOf('events', ['zhenbao'], dataset))).toEqual(['zhenbao']);
});

test('a record lies where its kind says, or nowhere', () => {
	const { position } = dataset.place('beijing')!;
	expect(positionOf('beijing', dataset)).toEqual(position);
	expect(positionOf('thalweg', dataset)).toBeUndefined();
	expect(positionOf('nowhere', dataset)).toBeUndefined();
	const summit = dataset.event('beijing-summit-1989')!;
	expect(eventPositions(summit, dataset)).toContainEqual(position);
	expect(featuresOf(record('thalweg'), dataset)).toEqual([]);
	expect(featuresOf(record('beijing'), dataset)[0]?.geometry).toEqual({
		type: 'Point',
		coordinates: position
	});
});

test('what a story leads to is in order of time, and of the kind that stands there', () => {
	for (const id of ['beijing', 'moscow', 'mao-zedong', 'nikita-khrushchev', 'alliance']) {
		const events = relatedEvents(record(id), dataset);
		expect(events.length, id).toBeGreaterThan(0);
		expect(events, id).toEqual(events.toSorted(byTime));
		expect(events.map((one) => dataset.event(one.id))).toEqual(events);
	}
	const flows = relatedFlows(record('moscow'), dataset);
	expect(flows.length).toBeGreaterThan(1);
	const begun = flows.map((flow) => (flow.kind === 'flows' ? flow.record.when.days[0] : NaN));
	expect(begun).toEqual(begun.toSorted((a, b) => a - b));
	expect(relatedDebates(record('thalweg'), dataset)).toEqual([]);
});

test('what else belongs to a record is told once, and what is not there is not', () => {
	const term = {
		id: 'x',
		events: [],
		related: ['thalweg', 'nowhere', 'thalweg', 'unequal-treaties']
	};
	const found = { kind: 'terms', record: term } as unknown as AnyRecord;
	expect(ids(relatedOthers(found, dataset))).toEqual(['thalweg', 'unequal-treaties']);
	const [series] = dataset.data.series;
	expect(relatedSeries(record(series!.events[0]!), dataset)).toContainEqual({
		kind: 'series',
		record: series
	});
});

test('a whole is never its own part', () => {
	const own = dataset.data.areas.map(({ id }) => id);
	expect(own.filter((id) => ids(wholesOf(record(id), dataset)).includes(id))).toEqual([]);
	expect(ids(wholesOf(record('zhenbao'), dataset))).not.toContain('zhenbao');
});

test('figures belong to the period in which one of their events counts, and to no other', () => {
	for (const period of dataset.data.periods) {
		const events = dataset.eventsOf(period.id).map(({ id }) => id);
		expect(ids(relatedSeries(record(period.id), dataset))).toEqual(
			dataset.data.series
				.filter((one) => one.events.some((id) => events.includes(id)))
				.map(({ id }) => id)
		);
	}
	expect(relatedSeries(record('thalweg'), dataset)).toEqual([]);
});

test('a story is put together with its summary, item by item; without one there is none', () => {
	const found = {
		kind: 'links',
		record: { id: 'l', phases: [{ from: 1 }, { from: 2 }], names: 'n' }
	};
	const stories = { links: { l: { phases: [{ text: 'a' }, { text: 'b' }], text: 't' } } };
	const together = (one: object) =>
		whole(one as unknown as AnyRecord, stories as unknown as Stories);
	expect(together(found)).toEqual({
		kind: 'links',
		record: {
			id: 'l',
			names: 'n',
			text: 't',
			phases: [
				{ from: 1, text: 'a' },
				{ from: 2, text: 'b' }
			]
		}
	});
	expect(together({ kind: 'links', record: { id: 'other' } })).toBeUndefined();
});

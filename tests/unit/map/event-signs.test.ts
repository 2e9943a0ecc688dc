import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { AtlasData } from '../../../src/kinds';
import { EventKind } from '../../../src/kinds/event/schema';
import { en } from '../../../src/i18n/whole';
import { INITIAL_SETTINGS } from '../../../src/map/layer-settings';
import { LAYERS } from '../../../src/map/layers';
import { crowds, dayNames, eventSigns } from '../../../src/map/layers/event-signs';
import { events, ringReach, ringRoom } from '../../../src/map/layers/events';
import { LIGHT } from '../../../src/map/palette';
import { crowdAt } from '../../../src/map/picking';
import { signOf } from '../../../src/map/signs';
import { dayOf } from '../../../src/time/day';
import { isActiveOn } from '../../../src/time/interval';

const dataset = new Dataset(
	JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as AtlasData
);

test('every kind of event has a sign, and talks, battles and treaties have different ones', () => {
	const signs = EventKind.options.map((kind) => signOf(kind));
	expect(new Set(signs).size).toBe(11);
	for (const sign of signs) expect(sign).toMatch(/^sign-[a-z]+$/);
	expect(
		new Set(['battle', 'treaty', 'summit', 'nuclear'].map((kind) => signOf(kind as never))).size
	).toBe(4);
});

test('on 2 March 1969 the fight on Zhenbao is named on the map, and what goes on for years is not', () => {
	const named = dayNames(dataset).filter(({ properties }) =>
		isActiveOn(properties.days, dayOf(1969, 3, 2))
	);
	expect(named.map(({ properties }) => properties.record)).toContain('zhenbao-2-march-1969');
	expect(named.map(({ properties }) => properties.record)).not.toContain('cultural-revolution');
});

test('events that share a spot are counted, day by day', () => {
	const counted = crowds(dataset);
	const beijing = dataset.place('beijing')!.position;
	for (const [year, month, day] of [
		[1950, 6, 1],
		[1966, 9, 1],
		[1969, 9, 11]
	] as const) {
		const on = dayOf(year, month, day);
		const there = counted.filter(
			({ geometry, properties }) =>
				geometry.type === 'Point' &&
				String(geometry.coordinates) === String(beijing) &&
				isActiveOn(properties.days, on)
		);
		const events = dataset.data.events.filter(
			({ when, places, location }) =>
				!location && places.includes('beijing') && isActiveOn(when.days, on)
		);
		expect(there.map(({ properties }) => properties['count'])).toEqual(
			events.length > 1 ? [events.length] : []
		);
	}
});

test('the sign of several events at one spot tells all of them, the earlier first', () => {
	const [sign] = crowds(dataset).filter(
		({ properties: { days, records } }) =>
			isActiveOn(days, dayOf(1966, 10, 7)) && String(records).includes('cultural-revolution')
	);
	expect(sign?.properties['records']).toBe(
		'vietnam-transit-1965 indonesia-1965 cultural-revolution'
	);
	/** Draws these features, whatever is asked. */
	const drawing = (...drawn: { properties: Record<string, unknown> }[]) => ({
		getLayersOrder: () => ['event-crowds'],
		getLayer: () => undefined,
		queryRenderedFeatures: () => drawn
	});
	const spot = { x: 0, y: 0 };
	const ring = { properties: { record: 'cultural-revolution' } };
	expect(crowdAt(drawing(ring, sign!), dataset, spot, 3)).toEqual([
		'vietnam-transit-1965',
		'indonesia-1965',
		'cultural-revolution'
	]);
	expect(crowdAt(drawing(ring), dataset, spot, 3)).toBeUndefined();
});

test('names keep clear of the figure that says how many events share a spot', () => {
	const specs = [...eventSigns.specs(LIGHT, en), ...ringRoom.specs(LIGHT, en)];
	const paintOf = (id: string) =>
		specs.find((spec) => spec.id === id)?.paint as Record<string, unknown> | undefined;
	const room = paintOf('count-room');
	expect(room?.['icon-translate']).toEqual(paintOf('event-crowds')?.['text-translate']);
	expect(room?.['icon-translate']).toBeDefined();
	expect(room?.['icon-opacity']).toBe(0);
	// What is placed before all names lies above them.
	const order = LAYERS.map(({ id }) => id);
	for (const named of ['labels', 'event-names', 'side-names'])
		expect(order.indexOf(named)).toBeLessThan(order.indexOf(ringRoom.id));
});

test('events are in the legend from their first day until they have faded', () => {
	const [event] = dataset.data.events;
	const world = { data: { events: [{ ...event!, when: { edtf: '', days: [3, 3, 10, 10] } }] } };
	const keys = (day: number) => [
		...(events.keysOn?.({ ...INITIAL_SETTINGS, day, dataset: world, trailingDays: 5 } as never) ??
			[])
	];
	expect([2, 3, 14, 15].map(keys)).toEqual([[], ['event'], ['event'], []]);
});

test('events have rings that grow from zoom 2 to zoom 9, and no more', () => {
	expect([0, 2, 5.5, 9, 20].map(ringReach)).toEqual([
		11.4,
		11.4,
		expect.closeTo(15.8, 9),
		expect.closeTo(20.2, 9),
		expect.closeTo(20.2, 9)
	]);
});

import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { rankedOn } from '../../../../src/map/layers/link-ranks';
import { shownNow } from '../../../../src/features/legend/shown-now';
import { INITIAL_SETTINGS } from '../../../../src/map/layer-settings';
import { LAYERS } from '../../../../src/map/layers';
import type { AtlasData } from '../../../../src/kinds';
import { Dataset } from '../../../../src/dataset/dataset';
import { FIRST_DAY, LAST_DAY, dayOf, isoDate } from '../../../../src/time/day';
import { isActiveOn } from '../../../../src/time/interval';

const read = <T>(name: string) =>
	JSON.parse(
		readFileSync(new URL(`../../../../public/data/${name}`, import.meta.url), 'utf8')
	) as T;
const data = read<AtlasData>('atlas.json');
const dataset = new Dataset(data);
const shown = (day: number, of = dataset) =>
	shownNow(LAYERS, { ...INITIAL_SETTINGS, dataset: of, day });

/** A day in each half year, and the days beside those on which something of the border changes. */
const DAYS = [
	...Array.from({ length: 128 }, (_, half) =>
		dayOf(1945 + Math.floor(half / 2), 1 + (half % 2) * 6, 9)
	),
	...[dayOf(1991, 5, 16), dayOf(2008, 10, 14), FIRST_DAY + 1, LAST_DAY].flatMap((day) => [
		day - 1,
		day
	])
];

test.each([
	['soviet', 'claim-ussr'],
	['chinese', 'claim-china']
])('the line that the %s side alone drew is on the map while its file has one', (line, side) => {
	for (const file of ['border', 'border-regional', 'border-overview']) {
		const lines = read<
			FeatureCollection<never, { side?: string; start_day: number; end_day: number }>
		>(`${file}.geojson`).features.filter(({ properties }) => properties.side === side);
		for (const day of DAYS) {
			const isThere = lines.some(
				({ properties: { start_day, end_day } }) =>
					(start_day ?? -Infinity) <= day && day < (end_day ?? Infinity)
			);
			expect(shown(day).has(`line:${line}`), `${file} on ${isoDate(day)}`).toBe(isThere);
		}
	}
});

test('China’s own line is on the map until both ends of the eastern border were agreed, the Soviet one until they were handed over', () => {
	expect(shown(dayOf(2004, 10, 13))).toContain('line:chinese');
	expect(shown(dayOf(2004, 10, 14))).not.toContain('line:chinese');
	expect(shown(dayOf(2008, 10, 13))).toContain('line:soviet');
	expect(shown(dayOf(2008, 10, 14))).not.toContain('line:soviet');
});

test('a status or a stance is on the map while a sector or a relation has it', () => {
	for (const day of DAYS) {
		const wanted = [
			// The border of Mongolia is drawn in one way at all times.
			...data.sectors.flatMap(({ statuses, optional }) =>
				(optional ? [] : statuses)
					.filter(({ when }) => isActiveOn(when.days, day))
					.map(({ status }) => `status:${status}`)
			),
			// The quieter relations are drawn when they are asked for.
			...rankedOn(data.links, day).drawn.flatMap(({ phases }) =>
				phases
					.filter(({ when }) => isActiveOn(when.days, day))
					.map(({ stance }) => `stance:${stance}`)
			)
		];
		const found = [...shown(day)].filter((key) => /^(status|stance):/.test(key));
		expect(found.sort(), isoDate(day)).toEqual([...new Set(wanted)].sort());
	}
});

test('an area is disputed only while more than one state claims it', () => {
	const [area] = data.areas;
	const [phase] = area!.control;
	const claimedBy = (...claimants: string[]) =>
		new Dataset({
			...data,
			areas: [{ ...area!, control: [{ ...phase!, claimants }] }]
		} as AtlasData);
	const day = phase!.when.days[0];
	expect(shown(day, claimedBy('CHN', 'SUN'))).toContain('area');
	expect(shown(day, claimedBy('CHN'))).not.toContain('area');
	expect(shown(day, claimedBy())).not.toContain('area');
});

test('an event is on the map on its days and while it fades', () => {
	const [event] = data.events;
	const day = dayOf(1969, 3, 2);
	const days = [day, day, day + 1, day + 1] as const;
	const one = new Dataset({
		...data,
		events: [{ ...event!, when: { ...event!.when, days } }]
	} as AtlasData);
	const has = (after: number) => shown(day + after, one).has('event');
	expect([-1, 0, 1, 90, 91].map(has)).toEqual([false, true, true, true, false]);
});

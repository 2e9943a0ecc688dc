import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { en } from '../../../src/i18n/whole';
import type { AtlasData } from '../../../src/kinds';
import { KINDS } from '../../../src/kinds';
import { standingOn } from '../../../src/kinds/area/standing';
import { READINGS, readingOn, settlementOn } from '../../../src/kinds/sector/readings';
import { stretchOn } from '../../../src/kinds/stretches';
import type { MapFeature } from '../../../src/map/features';
import { INITIAL_SETTINGS, type ReadingChoice } from '../../../src/map/layer-settings';
import { areaFeatures } from '../../../src/map/layers/area-features';
import { borderFeatures } from '../../../src/map/layers/border-features';
import { timesAsked, timesOf } from '../../../src/map/asked';
import { FIRST_DAY, LAST_DAY, isoDate, parseDay, type Day } from '../../../src/time/day';
import { isActiveOn } from '../../../src/time/interval';

const read = <T>(name: string) =>
	JSON.parse(readFileSync(new URL(`../../../public/data/${name}`, import.meta.url), 'utf8')) as T;
const data = read<AtlasData>('atlas.json');
const dataset = new Dataset(data);
const borderFile = read<FeatureCollection>('border.geojson');
const areasFile = read<FeatureCollection>('areas.geojson');
const lines = borderFeatures(borderFile, dataset, ({ optional }) => !optional).features;
const grounds = areaFeatures(areasFile, dataset).features;
const sectors = data.sectors.filter(({ optional }) => !optional);

const onMap = (features: readonly MapFeature[], day: Day, reading: ReadingChoice) =>
	features.filter(({ properties }) =>
		timesAsked(properties, { ...INITIAL_SETTINGS, reading }).some((days) => isActiveOn(days, day))
	);

/** What the file says is there, of a stretch or a feature. */
const isThere = ({ start_day, end_day }: { start_day: number; end_day: number }, day: Day) =>
	start_day <= day && day < end_day;

function agree(day: Day): void {
	const when = isoDate(day);
	for (const reading of READINGS) {
		const published = borderFile.features.flatMap(({ properties }) =>
			(
				(properties?.['readings'] ?? []) as {
					readings: string;
					start_day: number;
					end_day: number;
				}[]
			)
				.filter((stretch) => isThere(stretch, day))
				.filter((stretch) => stretch.readings.split('; ').includes(reading))
				.map(() => String(properties?.['id']))
		);
		const drawn = onMap(lines, day, reading).map(({ properties }) => properties.id.split('#')[0]);
		expect([...new Set(drawn)].sort(), `${reading} on ${when}`).toEqual(published.sort());
		for (const { id, readings } of sectors) {
			const said = readingOn(readings, reading, day);
			const isMerged = settlementOn(readings, day) !== undefined;
			const isDrawn = onMap(lines, day, reading).some(({ properties }) => properties.record === id);
			// The panel has something to say of what is drawn; what it says cannot be drawn is not.
			if (said?.drawn || (!said && isMerged))
				expect(isDrawn, `${id}, ${reading}, ${when}`).toBe(true);
			if (said?.drawn === false && readings.every(({ part }) => part === undefined))
				expect(isDrawn, `${id}, ${reading}, ${when}`).toBe(false);
		}
	}
	for (const area of data.areas) {
		const standing = standingOn(area, day);
		const control = stretchOn(area.control, day);
		const isHatched = onMap(grounds, day, 'all').some(
			({ properties }) => properties.record === area.id && properties['as'] === 'hatch'
		);
		const claimed = (control?.claimants.length ?? 0) > 1;
		expect(standing.is === 'disputed', `${area.id} on ${when}`).toBe(claimed);
		if (isHatched) expect(standing.is, `${area.id} on ${when}`).toBe('disputed');
		const said = KINDS.areas.subtitle?.(area, { dataset, day, language: 'en', words: en });
		expect(said === en.areas.disputed, `${area.id} on ${when}`).toBe(claimed);
		if (control) {
			const onIt = onMap(grounds, day, 'all').filter(
				({ properties }) => properties.record === area.id
			);
			expect(onIt.length, `${area.id} on ${when}`).toBeGreaterThan(0);
		}
		for (const { properties } of areasFile.features) {
			if (properties?.['record'] !== area.id) continue;
			const settled = day >= (parseDay(String(properties['settled_date'])) ?? Infinity);
			expect(standing.is === 'settled' || standing.is === 'transferred', area.id).toBe(settled);
		}
	}
}

/** Both ends, and the days on which something of the border turned. */
const DAYS = [
	'1945-01-01',
	'1949-10-01',
	'1964-02-25',
	'1969-03-02',
	'1969-09-11',
	'1970-06-01',
	'1991-05-16',
	'1994-04-26',
	'1999-11-23',
	'2004-10-14',
	'2005-06-02',
	'2008-10-14'
];

describe('Map, panel, list and files agree on every sector and area', () => {
	test.each(DAYS)('on %s', (date) => {
		agree(parseDay(date)!);
	});

	test('on any day', () => {
		fc.assert(fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), agree), { numRuns: 40 });
	});
});

test('the whole line is somebody’s on every day: each stretch of the border is drawn in at least one reading', () => {
	for (const date of DAYS) {
		const drawn = onMap(lines, parseDay(date)!, 'all').map(({ properties }) => properties.record);
		for (const { id } of sectors) expect(drawn, `${id} on ${date}`).toContain(id);
	}
});

test('at the islands by Khabarovsk the readings part until 2004, and the ground is handed over in 2008', () => {
	const drawnFor = (date: string, reading: ReadingChoice) =>
		onMap(lines, parseDay(date)!, reading)
			.filter(({ properties }) => properties.record === 'border-heixiazi')
			.map(({ properties }) => properties.id.split('#')[0]);
	expect(drawnFor('1970-06-01', 'moscow')).toEqual(['heixiazi/soviet-line']);
	expect(drawnFor('1970-06-01', 'beijing')).toEqual(['heixiazi/chinese-claim-line']);
	expect(drawnFor('1970-06-01', 'held')).toEqual(['heixiazi/soviet-line']);
	expect(drawnFor('1970-06-01', 'agreed')).toEqual([]);
	expect(drawnFor('2005-06-02', 'held')).toEqual(['heixiazi/soviet-line']);
	expect(drawnFor('2005-06-02', 'agreed')).toEqual(['heixiazi/present-line']);
	for (const reading of READINGS) {
		expect(drawnFor('2008-11-01', reading), reading).toEqual(['heixiazi/present-line']);
	}
});

test('after 2008 each part of Heixiazi / Bolshoi Ussuriysky is filled as its own state’s', () => {
	const fills = (date: string) =>
		onMap(grounds, parseDay(date)!, 'all')
			.filter(({ properties }) => properties.record === 'bolshoi-ussuriysky-heixiazi')
			.filter(({ properties }) => properties['as'] === 'ground')
			.map(({ properties }) => properties['polity']);
	expect(fills('1970-06-01')).toEqual(['ussr']);
	expect(fills('2008-10-13')).toEqual(['russia']);
	expect(fills('2008-10-14').sort()).toEqual(['china', 'russia']);
});

test('who asks only for what is certain, or only for what is doubted, is shown no less and no more', () => {
	const day = parseDay('1969-03-02')!;
	const all = onMap(lines, day, 'all');
	const shown = (doubt: 'all' | 'certain' | 'doubted') =>
		all
			.filter(({ properties }) =>
				timesOf({}, properties, { ...INITIAL_SETTINGS, doubt }, dataset).some((days) =>
					isActiveOn(days, day)
				)
			)
			.map(({ properties }) => properties.id);
	const [certain, doubted] = [shown('certain'), shown('doubted')];
	expect([...certain, ...doubted].sort()).toEqual(shown('all').sort());
	for (const some of [certain, doubted]) expect(some).not.toEqual([]);
	for (const { properties } of all) {
		const sector = data.sectors.find(({ id }) => id === properties.record)!;
		const isSure = stretchOn(sector.statuses, day)?.certainty === 'certain';
		if (properties['line'] === 'agreed') {
			expect(certain.includes(properties.id), properties.id).toBe(isSure);
		}
	}
});

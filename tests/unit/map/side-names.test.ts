/** No state's name stands across the border from its place: at any zoom, on any day, in any language. */
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { AtlasData } from '../../../src/kinds';
import { LANGUAGES, type Language } from '../../../src/i18n/languages';
import { intervalOf, type MapFeature } from '../../../src/map/features';
import { sideNames } from '../../../src/map/layers/side-names';
import { LineGrid, spotOf } from '../../../src/map/line-grid';
import { FIRST_DAY, LAST_DAY, isoDate, parseDay } from '../../../src/time/day';
import { isActiveOn, type Interval } from '../../../src/time/interval';

const read = <T>(name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as T;
const dataset = new Dataset(read<AtlasData>('atlas.json'));
const ground = read<FeatureCollection<MultiPolygon>>('sides.geojson');

const [far = [], near = [], onGround = []] = await Promise.all(
	sideNames.sources
		.filter(({ file }) => file)
		.map(
			async (source) =>
				(await source.features(read<FeatureCollection>(source.file ?? ''), dataset)).features
		)
);

/** The lines as they are drawn at each zoom. */
const gridOf = (file: string) =>
	new LineGrid(
		read<FeatureCollection>(file).features.flatMap(({ geometry, properties }) =>
			geometry.type === 'LineString'
				? [{ course: geometry.coordinates, days: intervalOf(properties ?? {}) }]
				: []
		),
		0.0005
	);
const regional = gridOf('border-regional.geojson');
const local = gridOf('border.geojson');

/** Widths of capitals in ems, with the room between them, as a browser draws them: the widest of each script. */
const LETTER: Readonly<Record<Language, number>> = { en: 0.8, 'zh-Hans': 1.12, ru: 0.82 };

/** Half of a name's box on Mercator's map, as large as it is written at a zoom; in lines of up to 14 ems. */
function halfOf(name: string, language: Language, zoom: number): [number, number] {
	const lines = name.split('\n').map((line) => line.length * LETTER[language]);
	const whole = Math.max(...lines);
	const size = zoom < 9 ? 9.5 + ((zoom - 5) / 4) * 1.5 : Math.min(12, 11 + (zoom - 9) / 4);
	const px = [
		(Math.min(whole, 14) * size) / 2,
		(lines.reduce((sum, line) => sum + Math.ceil(line / 14), 0) * 1.2 * size) / 2
	];
	return px.map((length) => length / (512 * 2 ** zoom)) as [number, number];
}

const DATES = [
	'1945-01-01',
	'1949-10-01',
	'1960-07-16',
	'1964-10-16',
	'1969-03-02',
	'1976-09-09',
	'1989-05-16',
	'1991-05-16',
	'1991-12-26',
	'1994-04-26',
	'1999-11-23',
	'2002-05-10',
	'2005-06-02',
	'2008-10-14',
	'2008-12-31'
];
/** The zooms at which there are more of them, and some between. */
const ZOOMS = [5, 5.6, 6, 6.5, 7, 7.9, 8, 9, 10, 11.4, 12, 13, 14, 16];

const onZoom = (zoom: number) => (zoom < 8 ? far : near);
const namesOn = (zoom: number, day: number) =>
	[...onZoom(zoom), ...(zoom < 12 ? [] : onGround)].filter(
		({ properties }) =>
			Number(properties['from']) <= Math.floor(zoom) && isActiveOn(properties.days, day)
	);
const spotIn = ({ geometry }: MapFeature) => spotOf((geometry as Point).coordinates);

describe.each(LANGUAGES)('in %s', (language) => {
	test.each(ZOOMS)('at zoom %d no state’s name has a line of the border in it', (zoom) => {
		const grid = zoom < 8 ? regional : local;
		const cut = DATES.flatMap((date) => {
			const day = parseDay(date)!;
			const that: Interval = [day, day, day + 1, day + 1];
			const names = namesOn(zoom, day);
			expect(names.length, date).toBeGreaterThan(50);
			return names
				.filter((name) => {
					const half = halfOf(String(name.properties[`name:${language}`]), language, zoom);
					return grid.cuts({ middle: spotIn(name), half }, that);
				})
				.map(({ properties }) => `${properties.id} on ${date}`);
		});
		expect(cut).toEqual([]);
	});
});

test('each stands on the ground of its own state', () => {
	/** Whose ground a point is on a day, as it is drawn: what comes later lies on top. */
	const groundAt = (point: number[], day: number) =>
		ground.features.findLast(
			(feature) =>
				isActiveOn(intervalOf(feature.properties ?? {}), day) &&
				booleanPointInPolygon(point, feature)
		)?.properties?.['polity'] as string | null | undefined;
	const wrong = [...far, ...near].flatMap(({ geometry, properties: { id, days } }) => {
		const point = (geometry as Point).coordinates;
		const state = id.slice(id.lastIndexOf('/') + 1, id.indexOf('#'));
		const own = { china: 'prc', 'mongolian-peoples-republic': 'mongolia' }[state] ?? state;
		if (days[0] > LAST_DAY) return [];
		const ends = [Math.max(FIRST_DAY, days[0]), Math.min(LAST_DAY, days[3] - 1)];
		return ends.flatMap((day) => {
			const polity = groundAt(point, day);
			// Beyond a strip along the border the ground is not told apart.
			return polity === own || (polity === undefined && own !== 'prc')
				? []
				: [`${id} on ${isoDate(day)}: ${String(polity)}`];
		});
	});
	expect(wrong).toEqual([]);
});

test.each([
	[far, 7.9, 75],
	[near, 13, 150]
])(
	'no state’s name stands twice close together, however its border winds',
	(names, last, apart) => {
		for (const date of ['1950-06-01', '1969-03-02', '2008-11-01']) {
			const day = parseDay(date)!;
			const there = names.filter(({ properties: { days } }) => isActiveOn(days as Interval, day));
			expect(there.length).toBeGreaterThan(100);
			for (let zoom = names === far ? 5 : 8; zoom <= last; zoom++) {
				const read = there.filter(({ properties: { from } }) => Number(from) <= zoom);
				const spots = read.map((name) => ({
					spot: spotIn(name),
					said: name.properties['name:en']
				}));
				const near = spots.filter(({ spot: [x, y], said }, index) =>
					spots
						.slice(index + 1)
						.some(
							(other) =>
								other.said === said &&
								Math.hypot(other.spot[0] - x, other.spot[1] - y) * 512 * 2 ** zoom < apart - 1
						)
				);
				expect(near, `${date} at zoom ${zoom}`).toEqual([]);
			}
		}
	}
);

test('around the places of the story near the border no view is without one, on either side', () => {
	const ZHENBAO = [133.8445, 46.4856] as const;
	const HEIXIAZI = [134.7, 48.36] as const;
	const EAST_OF_IT = [134.95, 48.42] as const;
	const ZHALANASHKOL = [82.3, 45.6] as const;
	/** What is written within a phone's window; nearest of all, within that of a desk. */
	const within = ([longitude, latitude]: readonly [number, number], zoom: number, date: string) => {
		const [x, y] = spotOf([longitude, latitude]);
		const world = 512 * 2 ** zoom;
		const [width, height] = zoom > 14 ? [600, 350] : [190, 280];
		const names = namesOn(zoom, parseDay(date)!).filter((name) => {
			const [nameX, nameY] = spotIn(name);
			return Math.abs(nameX - x) * world < width && Math.abs(nameY - y) * world < height;
		});
		return [...new Set(names.map(({ properties }) => String(properties['name:en'])))].sort();
	};
	for (const zoom of [13, 14, 15]) {
		const at = `zoom ${zoom}`;
		expect(within(HEIXIAZI, zoom, '2008-11-01'), at).toEqual(['China']);
		expect(within(EAST_OF_IT, zoom, '2008-11-01'), at).toEqual(['Russia']);
		expect(within(HEIXIAZI, zoom, '2005-07-01'), at).toEqual(['Russia']);
		expect(within(HEIXIAZI, zoom, '1970-06-01'), at).toEqual([
			'held: USSR\nclaimed: People’s Republic of China, USSR'
		]);
	}
	expect(within(ZHENBAO, 13, '1969-03-02')).toEqual(['China', 'Soviet Union']);
	expect(within(ZHALANASHKOL, 13, '1969-08-13')).not.toEqual([]);
});

/** What layers make of what they are told, in worlds made up for one rule each. */
import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../../src/dataset/dataset';
import { courseBeside } from '../../../../src/map/course-beside';
import { INITIAL_SETTINGS } from '../../../../src/map/layer-settings';
import { areaFeatures } from '../../../../src/map/layers/area-features';
import { border } from '../../../../src/map/layers/border';
import { borderFeatures } from '../../../../src/map/layers/border-features';
import { crowds, dayNames } from '../../../../src/map/layers/event-signs';
import { events } from '../../../../src/map/layers/events';
import { wayFeatures, type Way } from '../../../../src/map/layers/ways';
import { pointLabels } from '../../../../src/map/layers/label-features';
import { namesAlongRivers } from '../../../../src/map/layers/river-courses';
import { besideMarkOrRing, rimOf } from '../../../../src/map/layers/name-anchors';
import { reconstruction } from '../../../../src/map/layers/reconstruction';
import { sceneLayer, signsOf } from '../../../../src/map/layers/scene';
import { servedFeatures } from '../../../../src/map/layers/served';
import { statesBeside, statesOf } from '../../../../src/map/layers/states-beside';
import { waysBack, withdrawalNames } from '../../../../src/map/layers/withdrawals';
import { water } from '../../../../src/map/layers/water';
import { LIGHT } from '../../../../src/map/palette';
import { drawImages, type LayerImage } from '../../../../src/map/patterns';
import type { MapLayer } from '../../../../src/map/layers/layer';
import { dayOf } from '../../../../src/time/day';
import type { Interval } from '../../../../src/time/interval';
import { given } from '../approved/given';
import { madeAtOnce } from '../../fixtures/made-at-once';

const from = (first: number, end: number): Interval => [first, first, end, end];
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
const published = (
	...features: [Record<string, unknown> | null, Geometry][]
): FeatureCollection => ({
	type: 'FeatureCollection',
	features: features.map(([properties, geometry]) => ({ type: 'Feature', properties, geometry }))
});
const SQUARE: Geometry = {
	type: 'Polygon',
	coordinates: [[[10, 20], [11, 20], [11, 21], [10, 19], [10, 20]]] // prettier-ignore
};
const LINE: Geometry = { type: 'LineString', coordinates: [[10, 60], [11, 60], [12, 60]] }; // prettier-ignore
const [battle] = given.data.events.filter(({ id }) => id === 'zhenbao-2-march-1969');
const worldOf = (...told: object[]) =>
	new Dataset({
		...given.data,
		events: told.map((one) => ({ ...battle!, ...one }))
	} as typeof given.data);

describe('events', () => {
	test('at one spot are told the earlier first, whichever was written first', () => {
		const world = worldOf(
			{ id: 'later', when: { edtf: '', days: from(5, 20) } },
			{ id: 'earlier', when: { edtf: '', days: from(0, 10) } }
		);
		expect(
			crowds(world).map(({ properties }) => [properties['records'], properties['count']])
		).toEqual([['earlier later', 2]]);
	});

	test('are named on the map if they lasted no longer than a month, and were somewhere', () => {
		const named = (days: number, more: object = {}) =>
			dayNames(worldOf({ ...more, when: { edtf: '', days: from(0, days) } })).length;
		expect([named(31), named(32)]).toEqual([1, 0]);
		expect(named(1, { places: [], area: undefined, sector: undefined })).toBe(0);
	});

	test('that went on for years in several places are no rings there', () => {
		const isLong = (days: number, ...places: string[]) => {
			const world = worldOf({ places, when: { edtf: '', days: from(0, days) } });
			const [feature] = madeAtOnce(events.sources[0], NOTHING, world);
			return feature?.properties['long'];
		};
		expect(isLong(366, 'beijing', 'moscow')).toBe(false);
		expect(isLong(367, 'beijing', 'moscow')).toBe(true);
		expect(isLong(367, 'beijing')).toBe(false);
	});
});

describe('areas', () => {
	const areaOf = (control: object) => {
		const [area] = given.data.areas;
		return new Dataset({
			...given.data,
			areas: [
				{ ...area!, id: 'area', control: [{ when: { edtf: '', days: from(0, 10) }, ...control }] }
			]
		} as typeof given.data);
	};
	const grounds = (control: object) =>
		areaFeatures(
			published([{ record: 'area', role: 'island', id: 'one' }, SQUARE]),
			areaOf(control)
		)
			.features.filter(({ properties }) => properties['as'] === 'ground')
			.map(({ properties }) => [(properties['readings'] as string[])[0], properties['polity']]);

	test('claimed by several on one side are, in its reading, the first one’s', () => {
		expect(grounds({ holders: [], claimants: ['SUN', 'KAZ', 'CHN', 'TWN'] })).toEqual([
			['moscow', 'ussr'],
			['beijing', 'china']
		]);
		expect(grounds({ holders: ['SUN'], claimants: ['SUN', 'CHN'] })).toEqual([
			['held', 'ussr'],
			['moscow', 'ussr'],
			['beijing', 'china']
		]);
	});

	test('of which there is no record are not drawn', () => {
		const unknown = published([{ record: 'no-such-area', role: 'island' }, SQUARE], [null, SQUARE]);
		expect(areaFeatures(unknown, areaOf({ holders: [], claimants: [] })).features).toEqual([]);
	});
});

describe('the border', () => {
	test('is drawn as a doubtful line where it was worked out, or may lie more than 600 m off', () => {
		const [sector] = given.data.sectors;
		const isUnsure = (more: object) =>
			borderFeatures(
				published([{ id: 'one', sector: sector!.geometry, ...more }, LINE]),
				given,
				() => true
			).features[0]?.properties['unsure'];
		expect(isUnsure({ accuracy_m: 600 })).toBe(false);
		expect(isUnsure({ accuracy_m: 601 })).toBe(true);
		expect(isUnsure({ accuracy_m: 5, reconstruction: true })).toBe(true);
		// Twice as far off on the picture at 60° north as on the equator.
		const [line] = borderFeatures(
			published([{ id: 'one', sector: sector!.geometry, accuracy_m: 1000 }, LINE]),
			given,
			() => true
		).features;
		expect(line?.properties['band']).toBeCloseTo((2 * 1000 * 2 * 512) / 40_075_017, 6);
	});

	const beside = (properties: Record<string, unknown>) =>
		statesBeside(published([{ id: 'one', sector: 'mongolia', ...properties }, LINE]), given).map(
			({ side, state, days }) => `${side} ${state.id} ${days[0]} ${days[3]}`
		);
	const readings = (...stretches: [string, number, number][]) =>
		stretches.map(([said, start_day, end_day]) => ({ readings: said, start_day, end_day }));

	test('has the states beside it on the days on which the ground was held up to it', () => {
		const line = { start_day: 0, end_day: 20 };
		expect(
			beside({ ...line, readings: readings(['held; moscow', 0, 10], ['moscow', 10, 20]) })[0]
		).toBe('china china 0 10');
		expect(beside({ ...line, readings: readings(['moscow', 0, 5], ['held', 5, 12]) })[0]).toBe(
			'china china 5 12'
		);
		expect(beside({ ...line, readings: readings(['held', 3, 40]) })[0]).toBe('china china 0 20');
		expect(beside({ ...line, readings: readings(['moscow', 0, 20]) })).toEqual([]);
		expect(beside(line)[0]).toBe('china china 0 20');
	});

	test('has no state on a side before it was there', () => {
		const [mongolia] = given.data.geography.filter(({ id }) => id === 'state-mongolia');
		const [, republic] = [mongolia, given.data.geography.find(({ id }) => id === 'state-mongolian-peoples-republic')]; // prettier-ignore
		const end = republic?.when.days[3] ?? NaN;
		const after = beside({ start_day: end, end_day: end + 10 });
		expect(after).toContain(`china china ${end} ${end + 10}`);
		expect(after.filter((told) => told.includes('republic'))).toEqual([]);
	});
});

test('the ground of a polity has had the states of that name', () => {
	const ids = (polity: string) => statesOf(polity, given).map(({ id }) => id);
	expect(ids('prc')).toEqual(['china']);
	expect(ids('ussr')).toEqual(['ussr']);
	expect(ids('mongolia')).toEqual(['mongolian-peoples-republic', 'mongolia']);
	expect(ids('atlantis')).toEqual([]);
});

test('a place certainly served as something from the last day on which it may have begun to the first on which it may have ended', () => {
	const [place] = given.data.places;
	const world = (days: Interval) => ({
		data: {
			places: [
				{
					...place!,
					id: 'post',
					served: [{ as: 'border-post', of: 'SUN', when: { edtf: '', days } }]
				}
			],
			geography: []
		}
	});
	const days = (...of: Interval) =>
		servedFeatures(world(of) as never).map(({ properties }) => properties.days.join(' '));
	expect(days(0, 3, 8, 10)).toEqual(['3 3 8 8']);
	expect(days(0, 5, 5, 10)).toEqual([]);
	expect(days(0, 7, 5, 10)).toEqual([]);
});

describe('names', () => {
	const [place] = given.data.places;
	const names = { en: 'New', 'zh-Hans': '新', ru: 'Новый' };
	const labelled = (more: object) =>
		pointLabels(NOTHING, {
			data: {
				places: [
					{
						...place!,
						shun: undefined,
						id: 'town',
						names,
						historicalNames: [],
						prominence: 9,
						...more
					}
				],
				areas: [],
				geography: []
			}
		} as never).features;

	test('are those of the time, as long as their place is there', () => {
		const old = (days: Interval) => ({ names: { en: 'Old' }, when: { edtf: '', days } });
		const when = { edtf: '', days: from(0, 100) };
		const told = (...historicalNames: object[]) =>
			labelled({ when, historicalNames }).map(({ properties: { days, ...more } }) => [
				days[0],
				days[3],
				more['name:en']
			]);
		expect(told(old(from(-50, 40)))).toEqual([
			[0, 40, 'Old'],
			[40, 100, 'New']
		]);
		expect(told(old(from(-50, 0)))).toEqual([[0, 100, 'New']]);
		expect(told(old(from(100, 200)))).toEqual([[0, 100, 'New']]);
	});

	test('say on which side they stand only where that is known', () => {
		const when = { edtf: '', days: from(0, 100) };
		expect(labelled({ when, away: 3 })[0]?.properties['away']).toBe(3);
		expect(labelled({ when, shun: 'east' })[0]?.properties['shun']).toBe('east');
		expect(labelled({ when })[0]?.properties).not.toHaveProperty('away');
		expect(labelled({ when })[0]?.properties).not.toHaveProperty('shun');
	});

	test('at the eastern rim of the first view are told so', () => {
		expect([rimOf(127), rimOf(128), rimOf(128.1)]).toEqual([{}, {}, { rim: true }]);
	});

	test('of rivers are those of the records that their courses name', () => {
		const courses = new Map([[5, 9], [6, 4]]); // prettier-ignore
		const river = given.data.geography.find(({ kind }) => kind === 'river')!;
		const rivers = published(
			[{ record: river.id }, LINE],
			[{ id: river.id }, LINE],
			[{ id: 'beijing' }, LINE],
			[null, LINE]
		);
		const features = [...namesAlongRivers(courses, rivers, given)].flat();
		expect(new Set(features.map(({ properties }) => properties.record))).toEqual(
			new Set([river.id])
		);
		expect(features.length).toBeGreaterThanOrEqual(4);
		// Each name follows a course of its own from each of these zooms on.
		expect(new Set(features.map(({ properties }) => properties['zoom']))).toEqual(new Set([5, 6]));
		const ids = features.map(({ properties }) => properties.id);
		expect(ids.every((id) => /@[56]$/.test(id))).toBe(true);
	});

	test('of rivers follow each of their parts without its windings; border rivers are told apart', () => {
		const named = (...of: [FeatureCollection, Dataset]) =>
			[...namesAlongRivers(new Map([[5, 40]]), ...of)].flat();
		const river = given.data.geography.find(({ kind }) => kind === 'river')!;
		const parts = [
			Array.from({ length: 30 }, (_, at) => [at / 10, (at % 2) / 10]),
			[[9, 9], [9.5, 9], [10, 9.2]] // prettier-ignore
		];
		const [label] = named(
			published([{ record: river.id }, { type: 'MultiLineString', coordinates: parts }]),
			given
		);
		expect(label?.geometry).toEqual({
			type: 'MultiLineString',
			coordinates: parts.map((line) => courseBeside(line, 40))
		});
		const isOfBorder = given.data.sectors.some((sector) => sector.river === river.id);
		expect(label?.properties['border']).toBe(isOfBorder);
		const bordering = { ...given.data, sectors: [{ ...given.data.sectors[0]!, river: river.id }] };
		const [other] = named(published([{ record: river.id }, LINE]), new Dataset(bordering));
		expect(other?.properties['border']).toBe(true);
	});

	test('grow to the last zoom that says how large they are, and no further', () => {
		const three = besideMarkOrRing([2, 10], [4, 20], [6, 30]);
		expect(three).toEqual(besideMarkOrRing([2, 10], [4, 20], [6, 30], [9, 30]));
		expect(besideMarkOrRing([3, 12])).toEqual(besideMarkOrRing([2, 12], [3, 12], [9, 12]));
		expect(three).not.toEqual(besideMarkOrRing([2, 10], [4, 20], [6, 30], [9, 45]));
	});
});

test('waters that are in no record have ids of their own, and open nothing', () => {
	const river = given.data.geography.find(({ kind }) => kind === 'river')!;
	const [lakes] = water.sources;
	const features = madeAtOnce(
		lakes,
		published(
			[{ id: river.id }, LINE],
			[{}, LINE],
			[null, LINE],
			[{ record: river.id, id: 'x' }, LINE]
		),
		given
	);
	expect(features.map(({ properties }) => [properties.id, properties.record])).toEqual([
		[river.id, river.id],
		['lakes-1', undefined],
		['lakes-2', undefined],
		[river.id, river.id]
	]);
});

test('a way whose ends are not known is not drawn', () => {
	const way = (id: string, ...between: [string, string]) =>
		({ id, record: id, between, days: from(0, 1), names: { en: id } }) as unknown as Way;
	const ways = [way('one', 'beijing', 'nowhere'), way('two', 'beijing', 'moscow')];
	expect(
		wayFeatures(ways, given).map(({ properties }) => [properties.id, properties['owner']])
	).toEqual([['two', 'beijing']]);
});

describe('“reconstruction”', () => {
	const [areas, island] = reconstruction.sources;
	const told = (source: typeof areas, ...features: Parameters<typeof published>) =>
		madeAtOnce(source, published(...features), given).map(({ properties, geometry }) => [
			properties.id,
			properties.days.join(' '),
			geometry
		]);
	const one = { id: 'isle', reconstruction: true, role: 'island', start_day: 0, end_day: 9 };
	const south = { type: 'Point', coordinates: [10, 19] };

	test('stands below each outline of an island that nobody surveyed', () => {
		const many = {
			type: 'MultiPolygon' as const,
			coordinates: [(SQUARE as { coordinates: number[][][] }).coordinates]
		};
		expect(told(areas, [one, SQUARE], [one, many])).toEqual([
			['isle', '0 0 9 9', south],
			['isle', '0 0 9 9', south]
		]);
	});

	test('and below no other', () => {
		expect(
			told(
				areas,
				[{ ...one, reconstruction: false }, SQUARE],
				[{ ...one, reconstruction: undefined }, SQUARE],
				[{ ...one, role: 'somewhere' }, SQUARE],
				[null, SQUARE],
				// It has a layer of its own, which says so itself.
				[{ ...one, id: 'damansky/island' }, SQUARE]
			)
		).toEqual([]);
		expect(told(island, [{ ...one, id: 'damansky/island' }, SQUARE])).toHaveLength(1);
	});
});

describe('a step of a scene', () => {
	const unit = {
		of: 'CHN',
		arm: 'infantry',
		inferred: false,
		position: [133.84, 46.48],
		accuracy: 200,
		label: { en: 'A company', ru: 'Рота' }
	};
	const view = {
		centre: [133.84, 46.49],
		sides: ['CHN', 'SUN'],
		units: [unit, { ...unit, of: 'SUN', path: [[1, 2], [3, 4]], inferred: true, label: { ru: 'Танки' } }] // prettier-ignore
	} as never;
	const featuresOf = (id: string) =>
		madeAtOnce(
			sceneLayer(view).sources.find((source) => source.id === id),
			NOTHING,
			given
		);

	test('is there as a whole as long as it is looked at', () => {
		const { id, sources } = sceneLayer(view);
		expect(id).toBe('scene');
		expect(sources.map((source) => source.dated)).toEqual([false, false, false, false]);
		const told = sources.flatMap((source) => madeAtOnce(source, NOTHING, given));
		expect(
			told.map(({ type, geometry, properties }) => [type, geometry.type, properties.id])
		).toEqual([
			['Feature', 'LineString', 'ring-0.5'],
			['Feature', 'LineString', 'ring-2'],
			['Feature', 'Polygon', 'doubt-0'],
			['Feature', 'Polygon', 'doubt-1'],
			['Feature', 'LineString', 'path-1'],
			['Feature', 'Point', 'unit-0'],
			['Feature', 'Point', 'unit-1']
		]);
		// Fine enough to be round.
		const [ring] = told.map(({ geometry }) => (geometry as { coordinates: unknown[] }).coordinates);
		expect(ring).toHaveLength(97);
	});

	test('has the signs of its units in their order, as on the map', () => {
		const drawn = sceneLayer(view).images!(LIGHT);
		const asked = featuresOf('scene-units').map(
			({ properties }) => drawn[String(properties['sign'])]
		);
		expect(signsOf(view, LIGHT)).toEqual(asked);
		expect(asked).toHaveLength(2);
	});

	test('says in each language what it has, and until that is here what it has in another', () => {
		expect(featuresOf('scene-units').map(({ properties }) => properties)).toMatchObject([
			{ 'name:en': 'A company', 'name:zh-Hans': 'A company', 'name:ru': 'Рота' },
			{ 'name:en': 'Танки', 'name:zh-Hans': 'Танки', 'name:ru': 'Танки' }
		]);
	});

	test('has the ways of those units that went somewhere', () => {
		expect(featuresOf('scene-paths')).toMatchObject([
			{ geometry: { type: 'LineString', coordinates: [[1, 2], [3, 4]] }, properties: { inferred: true } } // prettier-ignore
		]);
	});
});

test('images of layers that have gone are taken away; those that stay are painted over and never missing', () => {
	const said: string[] = [];
	const there = new Set(['stays', 'gone']);
	const image: LayerImage = { width: 1, height: 1, data: new Uint8Array(4) };
	const map = {
		listImages: () => [...there],
		hasImage: (id: string) => there.has(id),
		addImage: (id: string, _: LayerImage, { pixelRatio }: { pixelRatio: number }) => void said.push(`add ${id} ${pixelRatio}`), // prettier-ignore
		updateImage: (id: string) => void said.push(`update ${id}`),
		removeImage: (id: string) => {
			there.delete(id);
			said.push(`remove ${id}`);
		}
	};
	const layer = (images: Record<string, LayerImage>) =>
		({ images: () => images }) as unknown as MapLayer;
	const layers = [
		layer({ stays: image }),
		layer({ comes: { ...image, pixelRatio: 2 }, plain: image }),
		{} as MapLayer
	];
	drawImages(map as never, layers, 'light');
	expect(said).toEqual(['remove gone', 'update stays', 'add comes 2', 'add plain 1']);
});

test('the legend tells the lines of the border that are drawn on the day, for whom they are asked', () => {
	const [sector] = given.data.sectors;
	const dataset = new Dataset({
		...given.data,
		sectors: [
			{ ...sector!, statuses: [{ status: 'agreed', when: { edtf: '', days: from(0, 9) } }] }
		]
	} as unknown as typeof given.data);
	const keys = (day: number, reading: 'all' | 'moscow' | 'beijing' = 'all') => [
		...border.keysOn!({ ...INITIAL_SETTINGS, reading, day, dataset })
	];
	const [first, over] = [dayOf(1949, 10, 1), dayOf(2004, 10, 14)];
	expect(keys(first - 1)).toEqual(['line:soviet']);
	expect(keys(first)).toEqual(['line:soviet', 'line:chinese']);
	expect(keys(first, 'moscow')).toEqual(['line:soviet']);
	expect(keys(first, 'beijing')).toEqual(['line:chinese']);
	expect(keys(over)).toEqual(['line:soviet']);
	expect(keys(dayOf(2008, 10, 14))).toEqual([]);
	expect(keys(0)).toContain('status:agreed');
	expect(keys(9)).not.toContain('status:agreed');
});

describe('a withdrawal', () => {
	const recall = {
		id: 'recall',
		kind: 'withdrawal',
		places: ['moscow', 'beijing', 'anshan', 'wuhan-bridge'],
		when: { edtf: '', days: from(0, 50) },
		names: { en: 'Recall', 'zh-Hans': '撤回', ru: 'Отзыв' }
	};
	const figure = {
		side: 'moscow',
		value: 7,
		unit: 'people',
		when: { edtf: '', days: from(-9, 30) }
	};
	const flow = (origin: string, destination: string, more: object = {}) => ({
		...given.data.flows[0]!,
		id: `${origin}-${destination}`,
		origin,
		destination,
		kind: 'aid',
		figures: [],
		when: { edtf: '', days: from(-99, 20) },
		...more
	});
	const world = (flows: object[], ...others: object[]) =>
		new Dataset({
			...given.data,
			events: [recall, ...others].map((one) => ({ ...battle!, ...one })),
			flows
		} as unknown as typeof given.data);
	const BACK = flow('beijing', 'moscow');
	const SENT = [flow('moscow', 'beijing'), flow('moscow', 'anshan'), flow('moscow', 'hanoi')];

	test('leads each way back to whoever had sent most, between its own places', () => {
		for (const flows of [
			[BACK, ...SENT],
			[...SENT, BACK]
		])
			expect(
				waysBack(world(flows, { id: 'battle' })).map(({ id, record, between }) => [
					id,
					record,
					...between
				])
			).toEqual([
				['recall/beijing>moscow', 'recall', 'beijing', 'moscow'],
				['recall/anshan>moscow', 'recall', 'anshan', 'moscow']
			]);
		expect(waysBack(world([]))).toEqual([]);
	});

	test('is told once, along the way of which the sides have counted who went home, and else along its first', () => {
		const experts = { kind: 'experts', figures: [figure] };
		const told = (flows: object[]) => {
			const [source] = withdrawalNames.sources;
			const all = madeAtOnce(source!, NOTHING, world(flows));
			const lines = all.filter(({ geometry }) => geometry.type === 'LineString');
			// Each has places beside it that say the same.
			for (const { properties } of lines) {
				const same = all.filter(({ properties: { id } }) => id.startsWith(`${properties.id}~`));
				const names = new Set(same.map((place) => place.properties['name:en']));
				expect([...names]).toEqual([properties['name:en']]);
				const ids = new Set(same.map((place) => place.properties.id));
				expect(ids.size).toBe(same.length);
			}
			return lines.map(({ properties, geometry }) => {
				const { coordinates } = geometry as { coordinates: number[][] };
				// Along it one reads from west to east.
				expect(coordinates[0]![0]).toBeLessThan(coordinates.at(-1)![0]!);
				const name = String(properties['name:en']).replaceAll(/[^\S\n]/g, ' ');
				return [properties.id, name, properties.days.join(' ')];
			});
		};
		const plain = flow('moscow', 'anshan');
		const counted = [
			['recall/beijing>moscow/0', 'Recall\nMoscow: 7 people', '0 0 20 20'],
			['recall/beijing>moscow/1', 'Recall\n', '20 20 50 50']
		];
		expect(told([plain, flow('moscow', 'beijing', experts)])).toEqual(counted);
		expect(told([flow('moscow', 'beijing', experts), flow('moscow', 'anshan', experts)])).toEqual(
			counted
		);
		// As many rows stand above the arc as below it.
		const both = [figure, { ...figure, side: 'beijing', value: 8 }];
		expect(told([flow('moscow', 'beijing', { ...experts, figures: both })])[0]).toEqual([
			'recall/beijing>moscow/0',
			'\nRecall\nMoscow: 7 people ·\nBeijing: 8 people',
			'0 0 20 20'
		]);
		const uncounted = [['recall/anshan>moscow/0', 'Recall\n', '0 0 50 50']];
		expect(told([plain, flow('moscow', 'beijing', { figures: [figure] })])).toEqual(uncounted);
		// What went to another of its places was not counted here.
		expect(
			told([flow('moscow', 'beijing'), flow('moscow', 'anshan', experts)]).map(([id]) => id)
		).toEqual(['recall/anshan>moscow/0', 'recall/anshan>moscow/1']);
		expect(told([plain, flow('moscow', 'beijing'), flow('hanoi', 'beijing', experts)])).toEqual(
			uncounted
		);
		expect(told([BACK])).toEqual([['recall/moscow>beijing/0', 'Recall\n', '0 0 50 50']]);
		const past = { ...figure, when: { edtf: '', days: from(-9, 0) } };
		expect(told([flow('moscow', 'beijing', { kind: 'experts', figures: [past] })])).toEqual([
			['recall/beijing>moscow/0', 'Recall\n', '0 0 50 50']
		]);
	});
});

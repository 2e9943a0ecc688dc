/** What a layer tells of itself, whole, as it is written into its approved file. */
import { createHash } from 'node:crypto';
import type { FeatureCollection, Geometry } from 'geojson';
import { LANGUAGES } from '../../../../src/i18n';
import { WORDS, en } from '../../../../src/i18n/whole';
import type { FeatureProperties } from '../../../../src/map/features';
import { INITIAL_SETTINGS, type LayerSettings } from '../../../../src/map/layer-settings';
import type { FeatureSource, MapLayer } from '../../../../src/map/layers/layer';
import { PALETTES, type Theme } from '../../../../src/map/palette';
import { atlasStyle } from '../../../../src/map/style';
import { dayOf } from '../../../../src/time/day';
import { isActiveOn } from '../../../../src/time/interval';
import { given, givenFile } from './given';
import { changed, plain, type Json } from './written';

/** Days that tell something, by what they are called. */
const DAYS: Readonly<Record<string, number>> = {
	'1945-02-11': dayOf(1945, 2, 11),
	'1950-02-14': dayOf(1950, 2, 14),
	'1958-08-23': dayOf(1958, 8, 23),
	'1964-10-16': dayOf(1964, 10, 16),
	'1969-03-02': dayOf(1969, 3, 2),
	'1969-09-11': dayOf(1969, 9, 11),
	'1979-02-17': dayOf(1979, 2, 17),
	'1991-12-26': dayOf(1991, 12, 26),
	'2004-10-14': dayOf(2004, 10, 14),
	'2008-12-31': dayOf(2008, 12, 31)
};

/** What a reader can have set, each apart. */
const SETTINGS: Readonly<Record<string, Partial<LayerSettings>>> = {
	'a month of events': { trailingDays: 30 },
	'the quieter ties': { quieterTies: true },
	'looking at Beijing': { lookedAt: 'beijing' },
	'looking at one tie': { lookedAt: 'beijing--moscow' },
	'only the line that was held': { reading: 'held' },
	'the line as Beijing read it': { reading: 'beijing' },
	'the line as Moscow read it': { reading: 'moscow' },
	'the line as agreed': { reading: 'agreed' },
	'only what is certain': { doubt: 'certain' },
	'only what is doubted': { doubt: 'doubted' }
};

/** What follows from each setting, where it is another than at first. */
function bySetting(told: (settings: LayerSettings) => unknown): Json {
	const first = plain(told(INITIAL_SETTINGS));
	const others = Object.entries(SETTINGS).flatMap(([name, set]): [string, Json][] => {
		const now = plain(told({ ...INITIAL_SETTINGS, ...set }));
		return JSON.stringify(now) === JSON.stringify(first) ? [] : [[name, now]];
	});
	return { first, ...Object.fromEntries(others) };
}

/** What it tells in the light and in English, and what of that is another in the dark and in other languages. */
function byThemeAndLanguage(told: (theme: Theme, words: typeof en) => unknown): Json {
	const first = plain(told('light', en));
	const others = LANGUAGES.filter((language) => language !== 'en').map(
		(language): [string, Json] => [language, changed(first, plain(told('light', WORDS[language])))]
	);
	return {
		light: first,
		dark: changed(first, plain(told('dark', en))),
		...Object.fromEntries(others)
	};
}

const PICTURE = {
	coordinates: [
		[60, 60],
		[150, 60],
		[150, 20],
		[60, 20]
	] as never
};

/** Its sources as they are given to the map, and its style layers by their ids, from bottom to top. */
function toldStyle(layer: MapLayer): Json {
	const pictures = new Map(layer.picture ? [[layer.picture.id, PICTURE]] : []);
	return byThemeAndLanguage((theme, words) => {
		const { sources, layers } = atlasStyle({
			layers: [layer],
			theme,
			words,
			projection: 'globe',
			hidden: new Set(),
			pictures
		});
		return { sources, layers: Object.fromEntries(layers.map(({ id, ...spec }) => [id, spec])) };
	});
}

/** Its switch, its files, and what is written where it is seen. */
function toldGroup({ id, group, published, picture, note }: MapLayer): Json {
	const inAll = (say: (language: (typeof LANGUAGES)[number]) => unknown) =>
		Object.fromEntries(LANGUAGES.map((language) => [language, say(language)]));
	return plain({
		id,
		group: group && {
			id: group.id,
			title: inAll((language) => group.title(WORDS[language], language)),
			origin: group.origin && inAll((language) => group.origin?.(WORDS[language], language))
		},
		published,
		picture: picture && { id: picture.id, files: picture.files },
		note: note && inAll(note)
	});
}

const toldLegend = ({ legend }: MapLayer): Json =>
	byThemeAndLanguage((theme, words) => legend?.(PALETTES[theme], words) ?? []);

/** The images it draws with. Of the pixels, a sum that no two pictures have. */
function toldImages({ images }: MapLayer): Json {
	const [light = null, dark = null] = (['light', 'dark'] as const).map((theme) => {
		const drawn = Object.entries(images?.(PALETTES[theme]) ?? {});
		return plain(
			Object.fromEntries(
				drawn.map(([id, { data, ...image }]) => [id, { ...image, pixels: sumOf(data) }])
			)
		);
	});
	return { light, dark: changed(light, dark) };
}

/** What of its legend is on the map, and what of it marks the track. */
function toldDays({ keysOn, changes }: MapLayer): Json {
	const keys = Object.entries(DAYS).map(([name, day]): [string, Json] => [
		name,
		keysOn
			? bySetting((settings) => [...new Set(keysOn({ ...settings, day, dataset: given }))].sort())
			: null
	]);
	const marks = changes?.(given).map(({ id, interval }) => [id, interval.join(' ')]);
	return plain({ keys: Object.fromEntries(keys), marks: marks && Object.fromEntries(marks) });
}

const sumOf = (value: Uint8Array | string) =>
	createHash('sha256').update(value).digest('hex').slice(0, 12);

/** So many features of a source are written out; of all of them, a sum. */
const WRITTEN = 12;

function toldGeometry(geometry: Geometry): Json {
	const coordinates = 'coordinates' in geometry ? geometry.coordinates : [];
	const all = (coordinates as unknown[]).flat(3) as unknown[];
	const text = JSON.stringify(plain(coordinates));
	return text.length < 100
		? plain({ type: geometry.type, coordinates })
		: {
				type: geometry.type,
				numbers: all.flat().length,
				begins: text.slice(0, 60),
				sum: sumOf(text)
			};
}

function toldFeature(
	source: FeatureSource,
	properties: FeatureProperties,
	geometry: Geometry
): Json {
	const { times, stateOn } = source;
	const isThere = (day: number, settings: LayerSettings) =>
		(times?.(properties, settings) ?? [properties.days]).some((days) => isActiveOn(days, day));
	const [from, , , to] = properties.days;
	const days = Object.entries({
		...DAYS,
		begins: from,
		'last day': to - 1,
		over: to,
		later: to + 40
	});
	return plain({
		geometry: toldGeometry(geometry),
		properties: { ...properties, days: properties.days.join(' ') },
		days:
			times &&
			bySetting((settings) =>
				times(properties, settings)
					.map((days) => days.join(' '))
					.join(', ')
			),
		states:
			stateOn &&
			bySetting((settings) =>
				Object.fromEntries(
					days
						.filter(([, day]) => isThere(day, settings))
						.map(([name, day]) => [name, stateOn(properties, day, settings)])
				)
			)
	});
}

/** One of its sources, with what it makes of the small world. */
async function toldSource(source: FeatureSource): Promise<Json> {
	const { id, file, fromZoom, dated, labels, reach, ground, asksWhatIsOpen } = source;
	const geometry: FeatureCollection = file
		? givenFile(file)
		: { type: 'FeatureCollection', features: [] };
	const { features } = await source.features(geometry, given);
	const step = Math.max(1, Math.ceil(features.length / WRITTEN));
	return plain({
		...{ id, file, fromZoom, dated, labels, reach, ground, asksWhatIsOpen },
		count: features.length,
		sum: sumOf(JSON.stringify(plain(features))),
		features: Object.fromEntries(
			features.flatMap(({ properties, geometry: one }, index) =>
				index % step === 0
					? [[`${index} ${properties.id}`, toldFeature(source, properties, one)]]
					: []
			)
		)
	});
}

/** All of it, part by part. */
export function toldParts(layer: MapLayer): [part: string, told: () => Json | Promise<Json>][] {
	return [
		['group', () => toldGroup(layer)],
		['legend', () => toldLegend(layer)],
		['style', () => toldStyle(layer)],
		['images', () => toldImages(layer)],
		...layer.sources.map((source): [string, () => Promise<Json>] => [
			`source ${source.id}`,
			() => toldSource(source)
		]),
		['days', () => toldDays(layer)]
	];
}

/** Takes the small world from the published files: telling records, and lines and areas with few points. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { OpeningData } from '../../../../src/kinds';
import { LAYERS } from '../../../../src/map/layers';
import { publicJson } from '../../geodata/public-data';

import { plain, written } from './written';

const GIVEN = path.join(import.meta.dirname, 'given');

/** Of these kinds only what tells something; of all others, everything. */
const TELLING: Partial<Record<keyof OpeningData, RegExp>> = {
	events:
		/^(yalta|mao-moscow-1949|korean-war|taiwan-strait|experts-recall|moscow-talks-1963|china-bomb|zhenbao|damansky|ninth|zhalanashkol|airport|war-scare|border-talks-1969|nixon|sino-vietnamese|soviet-buildup|nine-comm|beijing-summit-1989|border-agreement|supplementary|border-completion)/,
	links:
		/^(beijing--(moscow|washington|tirana|ulaanbaatar|hanoi|almaty)|moscow--(washington|ulaanbaatar|hanoi|belgrade))$/,
	areas: /^(abagaitu|bolshoi|damansky|goldinsky|tarabarov|wubalao|zhalanashkol|tasti)/,
	geography:
		/^(state-(ussr|russia|mongol|kazakh|prc|republic|japan|dprk|rok|vietnam|north)|amur|ussuri$|argun|songacha|khanka|bikin|zeya|hulin|hutou|raohe|fuyuan|heihe|blagov|dalner|lesoz|dostyk|zharkent|alakol|terekty|sikhote|baikal|kaz|songhua|khor$|shilka)/,
	debates: /^who/
};

/** How many points are kept: the first of a line, some all round of a ring. */
const POINTS = 9;
/** How many features of a file that look alike are kept. */
const ALIKE = 3;

function short(coordinates: unknown, isRing: boolean): unknown {
	if (!Array.isArray(coordinates) || typeof coordinates[0] === 'number') return coordinates;
	if (!Array.isArray(coordinates[0]) || typeof coordinates[0][0] !== 'number')
		return coordinates.slice(0, 2).map((inner) => short(inner, isRing));
	if (!isRing) return coordinates.slice(0, POINTS);
	const step = Math.max(1, Math.floor((coordinates.length - 1) / POINTS));
	return coordinates.filter(
		(_, index) => index % step === 0 || index === coordinates.length - 1
	) as unknown[];
}

/** What of a published feature no layer reads. */
const UNREAD = /^(basis|source|licence|name|name:zh-Latn-pinyin|(start|end)_date.*)$/;

/** What makes a feature another than others of its file. */
const looks = (properties: Record<string, unknown>) =>
	['role', 'kind', 'layer', 'status', 'side', 'sector', 'river', 'polity', 'as', 'record']
		.map((name) => String(properties[name] ?? ''))
		.join('/');

function excerpt({ features, ...rest }: FeatureCollection): FeatureCollection {
	const alike = new Map<string, number>();
	const kept = features.filter(({ properties }) => {
		const { record, sector, polity } = properties ?? {};
		for (const [named, told] of [
			[record, TELLING.areas],
			[polity, TELLING.geography]
		] as const)
			if (typeof named === 'string' && told && !told.test(named) && sector === undefined)
				if (polity !== undefined || properties?.['role'] !== undefined) return false;
		const look = looks(properties ?? {});
		alike.set(look, (alike.get(look) ?? 0) + 1);
		return (alike.get(look) ?? 0) <= ALIKE;
	});
	const few = kept.length > 40 ? kept.filter((_, index) => index % 4 === 0) : kept;
	return {
		...rest,
		features: few.map((feature) => ({
			...feature,
			properties: Object.fromEntries(
				Object.entries(feature.properties ?? {}).filter(([name]) => !UNREAD.test(name))
			),
			geometry: {
				...feature.geometry,
				coordinates: short(
					'coordinates' in feature.geometry ? feature.geometry.coordinates : [],
					feature.geometry.type.endsWith('Polygon')
				)
			} as never
		}))
	};
}

export function takeGiven(): void {
	const opening = publicJson<Record<string, unknown>>('opening.json');
	for (const [kind, told] of Object.entries(TELLING))
		opening[kind] = (opening[kind] as { id: string }[]).filter(({ id }) => told.test(id));
	const keep = (name: string, value: unknown) =>
		writeFileSync(path.join(GIVEN, name), `${written(plain(value))}\n`);
	keep('opening.json', opening);
	const files = new Set(LAYERS.flatMap(({ sources }) => sources.flatMap(({ file }) => file ?? [])));
	for (const file of files) keep(file, excerpt(publicJson<FeatureCollection>(file)));
}

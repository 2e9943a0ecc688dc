import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewind } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import { whole as wholeOf } from '../../src/dataset/stories';
import { fileIn } from '../../src/dataset/file-in-language';
import type { Language } from '../../src/i18n';
import { OWN_STYLE, type Citations, type StyledCitations } from '../../src/kinds/source/citation';
import {
	KIND_IDS,
	type AnyRecord,
	type AtlasData,
	type OpeningData,
	type Reference,
	type Stories
} from '../../src/kinds';
import { editionOf } from '../edition.ts';
import { readGround } from './map-ground.ts';
import type { Material, Spoken } from './told';

/** Files whose shapes are a record's own, and the property that names it. */
const SHAPES = [
	{ file: 'border-overview', property: 'sector' },
	{ file: 'areas', property: 'area_id' },
	{ file: 'rivers', property: 'record' },
	{ file: 'lakes', property: 'id' }
];

/** GeoJSON winds its rings one way, d3 the other. */
const turned = (feature: Feature): Feature => rewind(feature, { reverse: true }) as Feature;

function readShapes(data: string): Map<string, Feature[]> {
	const shapes = new Map<string, Feature[]>();
	for (const { file, property } of SHAPES) {
		const { features } = read<FeatureCollection>(data, `${file}.geojson`);
		for (const feature of features) {
			const id = String(feature.properties?.[property]);
			shapes.set(id, [...(shapes.get(id) ?? []), turned(feature)]);
		}
	}
	return shapes;
}

function read<T>(data: string, file: string): T {
	return JSON.parse(readFileSync(join(data, file), 'utf8')) as T;
}

/** The records whole again, from the parts in which the page reads them. */
function whole(opening: OpeningData, reference: Reference, stories: Stories): AtlasData {
	const lists = KIND_IDS.map((kind) => {
		const summaries = reference[kind] ?? opening[kind];
		const told = summaries.map((record) => wholeOf({ kind, record } as AnyRecord, stories));
		return [kind, told.map((found) => found?.record)];
	});
	return { ...opening, ...Object.fromEntries(lists) } as AtlasData;
}

/** The sources, written as is usual in a language. */
function citationsIn(data: string, language: Language): Citations {
	const known = read<Citations>(data, 'citations.json');
	const style = OWN_STYLE[language];
	if (style === 'chicago') return known;
	const styled = read<StyledCitations>(data, `citations-${style}.json`);
	const sources = Object.entries(known.sources).map(([id, source]) => [
		id,
		{ ...source, citation: styled.sources[id] ?? source.citation }
	]);
	return { atlas: styled.atlas, sources: Object.fromEntries(sources) as Citations['sources'] };
}

function readSpoken(data: string, language: Language): Spoken {
	const own = <T>(file: string) => read<T>(data, fileIn(file, language));
	const stories = own<Stories>('stories.json');
	return {
		atlas: whole(own('opening.json'), read(data, 'reference.json'), stories),
		sourceNotes: stories.sourceNotes ?? {},
		citations: citationsIn(data, language),
		excerpts: own('excerpts.json'),
		dates: own('dates.json'),
		chapters: own('chapters.json')
	};
}

/** What the pages are told from: the published data. */
export function materialOf(root: string, site: string): Material {
	const data = join(root, 'public/data');
	const ground = readGround(data);
	const spokenIn = (language: Language) => readSpoken(data, language);
	return {
		spoken: { en: spokenIn('en'), 'zh-Hans': spokenIn('zh-Hans'), ru: spokenIn('ru') },
		edition: editionOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')),
		ground: {
			...ground,
			land: ground.land.map(turned),
			fineLand: ground.fineLand.map(turned),
			lakes: ground.lakes.map(turned),
			island: ground.island.map(turned)
		},
		shapes: readShapes(data),
		site
	};
}

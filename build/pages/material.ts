import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewind } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import { editionOf } from '../edition.ts';
import { readGround } from './map-ground.ts';
import type { Material } from './told';

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

/** What the pages are told from: the published data. */
export function materialOf(root: string, site: string): Material {
	const data = join(root, 'public/data');
	const ground = readGround(data);
	return {
		atlas: read(data, 'atlas.json'),
		excerpts: read(data, 'excerpts.json'),
		dates: read(data, 'dates.json'),
		chapters: read(data, 'chapters.json'),
		citations: read(data, 'citations.json'),
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

/** A small world that does not change with the records: what the layers are told of when they are compared with what was approved. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection } from 'geojson';
import { Dataset } from '../../../../src/dataset/dataset';
import type { OpeningData } from '../../../../src/kinds';

const GIVEN = path.join(import.meta.dirname, 'given');

const files = new Map<string, unknown>();

/** A published file as it is in the small world. */
export function givenFile<T = FeatureCollection>(name: string): T {
	const file = path.join(GIVEN, name);
	const known =
		files.get(name) ??
		(existsSync(file)
			? (JSON.parse(readFileSync(file, 'utf8')) as unknown)
			: { type: 'FeatureCollection', features: [] });
	files.set(name, known);
	return known as T;
}

export const given = new Dataset(givenFile<OpeningData>('opening.json'));

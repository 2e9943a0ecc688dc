import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	type AtlasData,
	KINDS,
	KIND_IDS,
	type AnyRecord,
	type OpeningData,
	type Stories
} from '../../../src/kinds';
import { whole } from '../../../src/dataset/stories';

function published<T>(name: string): T {
	return JSON.parse(
		readFileSync(new URL(`../../../public/data/${name}`, import.meta.url), 'utf8')
	) as T;
}

const atlas = published<AtlasData>('atlas.json');
const opening = published<OpeningData>('opening.json');
const stories = published<Stories>('stories.json');
const kinds = KIND_IDS;

describe('what the page opens with, and what its stories add', () => {
	it.each(kinds)('make up the whole record of all %s', (kind) => {
		const brief = opening[kind] as AnyRecord['record'][];
		const joined = brief.map((record) => whole({ kind, record } as AnyRecord, stories)?.record);
		expect(joined).toEqual(atlas[kind]);
	});

	it.each(kinds)('tell nothing of %s twice', (kind) => {
		const fields: readonly string[] = KINDS[kind].storyFields;
		for (const record of opening[kind]) {
			expect(Object.keys(record).filter((key) => fields.includes(key))).toEqual([]);
		}
	});

	it('leave every prose field of an event to its story', () => {
		expect(JSON.stringify(opening.events)).not.toContain('"caption"');
		expect(Object.values(stories.events).every(({ caption }) => caption.length > 0)).toBe(true);
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	type AtlasData,
	KINDS,
	KIND_IDS,
	kindOf,
	type AnyRecord,
	LATER_KINDS,
	type OpeningData,
	type Reference,
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
const reference = published<Reference>('reference.json');
const stories = published<Stories>('stories.json');
const kinds = KIND_IDS;
/** Those that come later, in their place. */
const summaries = { ...opening, ...reference };

describe('what the page opens with, and what its stories add', () => {
	it.each(kinds)('make up the whole record of all %s', (kind) => {
		const brief = summaries[kind] as AnyRecord['record'][];
		const joined = brief.map((record) => whole({ kind, record } as AnyRecord, stories)?.record);
		expect(joined).toEqual(atlas[kind]);
	});

	it.each(kinds)('tell nothing of %s twice', (kind) => {
		const fields: readonly string[] = KINDS[kind].storyFields;
		for (const record of summaries[kind]) {
			expect(Object.keys(record).filter((key) => fields.includes(key))).toEqual([]);
		}
	});

	it('leave every prose field of an event to its story', () => {
		expect(JSON.stringify(opening.events)).not.toContain('"caption"');
		expect(Object.values(stories.events).every(({ caption }) => caption.length > 0)).toBe(true);
	});
});

describe('the kinds that come later', () => {
	it('are told by their ids alone in what the page opens with', () => {
		const ids = LATER_KINDS.map((kind) => [kind, atlas[kind].map(({ id }) => id)]);
		expect(opening.later).toEqual(Object.fromEntries(ids));
		for (const kind of LATER_KINDS) expect(opening).not.toHaveProperty(kind);
		expect(Object.keys(reference)).toEqual(['version', ...LATER_KINDS]);
		expect(reference.version).toBe(opening.version);
	});

	it('have no time and stand on no map: what the first view shows is complete without them', () => {
		for (const kind of LATER_KINDS) {
			expect(KINDS[kind].dated).toBe(false);
			expect(kindOf({ kind }).features).toBeUndefined();
			expect(kindOf({ kind }).positions).toBeUndefined();
		}
	});
});

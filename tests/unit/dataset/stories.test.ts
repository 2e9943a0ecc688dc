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
import { walk } from '../../../geodata/walk';
import { spokenAlone } from '../../../geodata/compile/in-language';
import { fileIn } from '../../../src/dataset/file-in-language';
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

/** What a value is made of, without its words; where the words stand, citations and dates stand in another order. */
const shapeOf = (value: unknown) =>
	[...walk(value)]
		.filter(({ path }) => !/\.caption\b/.test(path))
		.map(({ path, value: found }) => [path, typeof found]);

describe('what the page opens with, and what its stories add', () => {
	it.each(kinds)('make up the whole record of all %s', (kind) => {
		const brief = summaries[kind] as AnyRecord['record'][];
		const joined = brief.map((record) =>
			spokenAlone(whole({ kind, record } as AnyRecord, stories)?.record, 'en')
		);
		// The English page reads English alone.
		expect(joined).toEqual(spokenAlone(atlas[kind], 'en'));
	});

	it.each(kinds)('tell nothing of %s twice', (kind) => {
		const fields: readonly string[] = KINDS[kind].storyFields;
		const paths = summaries[kind].flatMap((record) =>
			[...walk(record)].map(({ path }) => path.replace(/\[\d+\]/g, ''))
		);
		expect(paths.filter((path) => fields.includes(path))).toEqual([]);
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

describe.each(['zh-Hans', 'ru'] as const)('in %s', (language) => {
	const spoken = {
		opening: published<OpeningData>(fileIn('opening.json', language)),
		stories: published<Stories>(fileIn('stories.json', language))
	};

	it('everything but words is as in English, and everything is translated', () => {
		expect(spoken.opening.untranslated).toEqual([]);
		expect(shapeOf(spoken.opening.events)).toEqual(shapeOf(opening.events));
		expect(shapeOf(spoken.stories.events)).toEqual(shapeOf(stories.events));
		expect(Object.keys(spoken.stories.people)).toEqual(Object.keys(stories.people));
	});

	it('no text of another language travels along', () => {
		const { people, terms } = spoken.stories;
		for (const { text } of Object.values(people)) expect(Object.keys(text)).toEqual([language]);
		for (const { definition } of Object.values(terms))
			expect(Object.keys(definition)).toEqual([language]);
	});
});

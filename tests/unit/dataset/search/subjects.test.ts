import { beforeEach, expect, test } from 'vitest';
import { Dataset } from '../../../../src/dataset/dataset';
import type { Subject } from '../../../../src/dataset/search/search-index';
import { subjects } from '../../../../src/dataset/search/subjects';
import { en } from '../../../../src/i18n/whole';
import { KIND_IDS, type OpeningData } from '../../../../src/kinds';
import type { CitationPart, Citations } from '../../../../src/kinds/source/citation';
import { LAST_DAY } from '../../../../src/time/day';

const none = Object.fromEntries(KIND_IDS.map((kind) => [kind, []]));
const when = { edtf: '1950', days: [0, 0, 365, 365] };
const dataset = new Dataset({
	...none,
	version: '1',
	places: [
		{
			id: 'almaty',
			names: { en: 'Almaty', 'zh-Hans': '阿拉木图', ru: 'Алматы' },
			historicalNames: [{ when, names: { en: 'Alma-Ata', ru: 'Алма-Ата' } }],
			when
		}
	],
	periods: [
		{
			id: 'rift',
			names: { en: 'Rift', 'zh-Hans': '论战', ru: 'Раскол', pinyin: '高期' },
			historicalNames: [{ when, names: { en: 'Rift论', ru: '论Rift' } }],
			when
		}
	]
} as unknown as OpeningData);
const cited = (...citation: CitationPart[]) => ({ citation, class: 'study', read: 'whole' });
const citations = {
	atlas: [],
	sources: {
		'luthi-2008': cited(
			'Lüthi, Lorenz M. ',
			{ italic: 'The Sino-Soviet Split' },
			'. Princeton 1998, 2008.',
			{
				address: 'https://example.org/1999'
			}
		),
		'shen-2003': cited('Shen, Zhihua. “Return to Zhenbao,” 《冷战史》 «Мифы» 2003, 1977–1988'),
		'note-1969': cited({ italic: 'Note of 1969' }, '. Moscow.'),
		'quoted-1969': cited('“Note of the Soviet side.” 1969.'),
		undated: cited('Pravda. No year')
	}
} as unknown as Citations;
const keys = {
	characters: '',
	words: {},
	records: { almaty: [7, 'Verny'], 'luthi-2008': [0, 'Luethi 2008'] }
} as const;

let all: Subject[];
beforeEach(() => {
	all = [...subjects({ dataset, day: LAST_DAY, language: 'en', words: en }, keys, citations)];
});
const subject = (id: string) => all.find((one) => one.id === id)!;

test('a record is found by all its names of all times, and by how else it is spelt', () => {
	const almaty = subject('almaty');
	expect(new Set(almaty.names)).toEqual(
		new Set(['Almaty', '阿拉木图', 'Алматы', 'Alma-Ata', 'Алма-Ата', 'Verny'])
	);
	expect([almaty.kind, almaty.mentions, almaty.also]).toEqual(['places', 7, undefined]);
	expect(all.map(({ kind }) => kind).filter((kind) => kind !== 'works')).toHaveLength(2);
});

test('what has no name of its own is found by its title', () => {
	const made = new Dataset({
		...none,
		version: '1',
		links: [{ id: 'a--b', between: ['a', 'b'], phases: [], when }]
	} as unknown as OpeningData);
	const reading = { dataset: made, day: LAST_DAY, language: 'en', words: en } as const;
	const [link] = subjects(reading, keys, { ...citations, sources: {} });
	expect(new Set(link?.names)).toEqual(new Set([en.story.between('a', 'b')]));
});

test('a period is found by what readers say with its name, in Chinese behind it', () => {
	const rift = subject('rift');
	expect(rift.names).toEqual(
		expect.arrayContaining(['Rift', '论战', 'Раскол', '论战时期', '论战阶段', '论战时代', '论战期'])
	);
	// Names that are not Chinese alone, and what ends so already, are left as they are.
	expect(rift.names.filter((name) => /(?:期|阶段|时代)$/.test(name)).toSorted()).toEqual(
		['高期', '论战期', '论战阶段', '论战时期', '论战时代'].toSorted()
	);
	expect(rift.mentions).toBe(0);
	expect(rift.also?.split(' ')).toEqual(expect.arrayContaining(['period', 'эпоха']));
});

test('a work is found by its titles, its author and year, its id, and how else its author is spelt', () => {
	expect(subject('luthi-2008')).toEqual({
		id: 'luthi-2008',
		kind: 'works',
		mentions: 0,
		names: ['The Sino-Soviet Split', 'Lüthi 2008', 'luthi-2008', 'Luethi 2008'],
		also: 'Lüthi, Lorenz M. The Sino-Soviet Split. Princeton 1998, 2008.'
	});
	expect(subject('shen-2003').names).toEqual([
		'Return to Zhenbao,',
		'冷战史',
		'Мифы',
		'Shen 1988',
		'shen-2003'
	]);
	expect(subject('undated').names).toEqual(['Pravda ', 'undated']);
});

test('a work that nobody has signed is found by its title', () => {
	expect(subject('note-1969').names).toEqual(['Note of 1969', 'note-1969']);
	expect(subject('quoted-1969').names).toEqual(['Note of the Soviet side.', 'quoted-1969']);
});

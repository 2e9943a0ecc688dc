import { beforeAll, describe, expect, test } from 'vitest';
import { Match, formOf, type Hit, type IsOfYear } from '../../../../src/dataset/search/match';
import { find, queriesOf } from '../../../../src/dataset/search/search';
import { SearchIndex } from '../../../../src/dataset/search/search-index';
import { indexOf } from './small-index';

let index: SearchIndex;
beforeAll(async () => {
	index = await indexOf();
});

const never = () => false;
const in1969: IsOfYear = ({ id }, year) => id === 'zhenbao-2-march-1969' && year === 1969;
const found = (typed: string, isOfYear = in1969, isInTexts: (text: string) => boolean = never) =>
	find(index, typed, isOfYear, isInTexts);
const nameOf = (hit: Hit | undefined) => hit && formOf(hit)?.text;
const ids = (typed: string) => found(typed).hits.map(({ entry }) => entry.id);

describe('how well a name answers', () => {
	test.each([
		['Amur', 'amur', Match.Exact, 'Amur'],
		['Damansky Island', 'zhenbao', Match.Exact, 'Damansky Island'],
		['Zhenbao / Damansky Island', 'zhenbao', Match.Exact, 'Zhenbao / Damansky Island'],
		['Даманский', 'zhenbao', Match.Exact, 'остров Даманский'],
		['Zhenbaodao', 'zhenbao', Match.Exact, 'Zhēnbǎo Dǎo'],
		['Zedong', 'mao-zedong', Match.Exact, 'Mao Zedong'],
		['Hruščëv', 'nikita-khrushchev', Match.SoundsExact, 'Nikita Khrushchev'],
		['Peking', 'beijing', Match.Exact, 'Beijing'],
		['珍寶島', 'zhenbao', Match.Exact, '珍宝岛'],
		['zhen1bao3 dao3', 'zhenbao', Match.Exact, 'Zhēnbǎo Dǎo'],
		['Chruschtschow', 'nikita-khrushchev', Match.SoundsExact, 'Nikita Khrushchev'],
		['Khrouchtchev', 'nikita-khrushchev', Match.SoundsExact, 'Nikita Khrushchev'],
		['Talveg', 'thalweg', Match.Slips, 'Thalweg'],
		['Damansky', 'zhenbao', Match.SoundsExact, 'остров Даманский'],
		['Heilong', 'amur', Match.Begins, 'Heilong Jiang'],
		['Damanskij', 'zhenbao', Match.SoundsExact, 'остров Даманский'],
		['Damanskij Isl', 'zhenbao', Match.SoundsPrefix, 'Damansky Island'],
		['Damanskij Island', 'zhenbao', Match.SoundsExact, 'Damansky Island'],
		['Da manski Isl', 'zhenbao', Match.Prefix, 'Damansky Island'],
		['zhenb', 'zhenbao', Match.Prefix, 'Zhenbao'],
		['Island Damansky', 'zhenbao', Match.Words, 'Zhenbao / Damansky Island'],
		['Island Damanskij', 'zhenbao', Match.SoundsWords, 'Zhenbao / Damansky Island'],
		['Island of the Damansky', 'zhenbao', Match.Words, 'Zhenbao / Damansky Island'],
		['mansky', 'zhenbao', Match.Inside, 'Damansky Island'],
		['manski', 'zhenbao', Match.SoundsInside, 'остров Даманский'],
		['宝', 'zhenbao', Match.Words, '珍宝岛'],
		['ambush 1969', 'zhenbao-2-march-1969', Match.Words, 'Ambush on Zhenbao Island'],
		['珍宝岛黑龙江', 'zhenbao', Match.Some + 1 - 3 / 6, undefined],
		['珍宝的黑龙江', 'amur', Match.Some + 1 - 3 / 6, undefined],
		['海兰泡的黑龙江', 'amur', Match.Pieces, undefined],
		['毛泽东主席', 'mao-zedong', Match.Some + 1 - 3 / 5, undefined],
		['Vladimir Khrushchev', 'nikita-khrushchev', Match.Some + 1 - 10 / 18, undefined],
		['Grand Bond', 'great-leap', Match.Begins, 'Great Leap Forward'],
		['great laep forwrad', 'great-leap', Match.Slips + 0.5, 'Great Leap Forward']
	])('%s: %s', (typed, id, match, form) => {
		const [first] = found(typed).hits;
		expect([first?.entry.id, first?.match, nameOf(first)]).toEqual([id, match, form]);
	});
});

test.each([
	['amu', ['amursk', 'amur']],
	['амур', ['amur', 'amursk']],
	['Great Leap Forward', ['great-leap', 'great-leap-forward']],
	['Zhenbao', ['zhenbao', 'zhenbao-2-march-1969']],
	['Lüthi 2008', ['luthi-2008']],
	['Lüthi', ['luthi-2008']],
	['2008 Luthi', ['luthi-2008']],
	['Princeton', ['luthi-2008']],
	['эпоха Раскол', ['rift']],
	['龙', ['amur']],
	['', []],
	['  —  ', []],
	['qqqq', []]
])('“%s” finds these, best first', (typed, expected) => {
	expect(ids(typed)).toEqual(expected);
});

test('what nothing is called is near, and what something is called is not', () => {
	expect(found('Amur').near).toBe(false);
	expect(found('Amurgsk').near).toBe(true);
	expect(found('Vladimir Khrushchev').near).toBe(true);
	expect(found('海兰泡的黑龙江').near).toBe(true);
	expect(found('qqqq')).toEqual({ hits: [], near: true });
});

test('what stands in the texts is looked for nowhere else', () => {
	expect(found('Amurgsk', in1969, () => true)).toEqual({ hits: [], near: false });
	const asked: string[] = [];
	found('fveh', in1969, (text) => asked.push(text) < 0);
	expect(asked).toEqual(['fveh']);
	expect(found('ghbdtn', in1969, (text) => text === 'привет')).toEqual({
		hits: [],
		near: false,
		instead: 'привет'
	});
});

test('the other keyboard is tried where nothing is called so, for names that are written so', () => {
	const { hits, instead, near } = found('fvehcr');
	expect([hits.map(({ entry }) => entry.id), instead, near]).toEqual([['amursk'], 'амурск', false]);
	// Two letters are too few, and so are three with a space.
	expect(found('fv').instead).toBeUndefined();
	expect(found(' fv ').instead).toBeUndefined();
	expect(found('fve').instead).toBe('аму');
	// Thalweg is only near it; Damansky only sounds so.
	expect(found('ефдмуп').instead).toBeUndefined();
	expect(found('вфьфтылшо').instead).toBeUndefined();
	expect(found('вфьфтылн шыдфтв').instead).toBe('damansky island');
	// Neither as it is typed nor as it is meant: misspelt on the other keyboard.
	const slipped = found('fvehgcr');
	expect([slipped.hits[0]?.entry.id, slipped.near]).toEqual(['amursk', true]);
	expect('instead' in slipped).toBe(false);
});

test('of several names the one that answers best is told, of equal ones the shorter', () => {
	expect(nameOf(found('Zhen').hits[0])).toBe('Zhenbao');
	expect(nameOf(found('海').hits[0])).toBe('海兰泡与黑龙江');
	expect(nameOf(found('黑').hits[0])).toBe('黑龙江');
	expect(nameOf(found('龙江').hits[0])).toBe('黑龙江');
});

test('what is typed is compared as it is, in the words of the records, and without its endings', () => {
	const joined = (typed: string) =>
		queriesOf(index, typed, 'english').map(({ words }) => words.join(' '));
	expect(joined('Peking')).toEqual(['peking', 'beijing']);
	expect(joined('Grand bond')).toEqual(['grand bond', 'great leap']);
	expect(joined('da Manski island')).toEqual(['da manski island', 'damansky island']);
	expect(joined('да Даманского')).toEqual(['да даманского', 'да даманск']);
	expect(joined('mao2 ze2dong1')).toEqual(['mao2 ze2dong1', 'mao zedong']);
	expect(joined('lü3shun4')).toEqual(['lu3shun4', 'lushun']);
	expect(joined('mao2 dong1')).toEqual(['mao2 dong1', 'mao dong']);
	for (const noTones of ['mig15 mig17', 'mig5', '1965 t5', 'mao t5', 'mao2 1965', 'mao2 lin'])
		expect(joined(noTones)).toEqual([noTones]);
	expect(joined('t5')).toEqual(['t5']);
	expect(joined('Ščerbak Žukov Čita Xanka')).toEqual([
		'scerbak zukov cita xanka',
		'shcherbak zhukov chita khanka'
	]);
	expect(joined('ŝuka')).toEqual(['suka', 'shchuka']);
	expect(joined('Škoda')).toEqual(['skoda', 'shkoda']);
	expect(joined('—')).toEqual([]);
	const [query] = queriesOf(index, 'Zhenbao Island', 'english');
	expect(query).toEqual({
		words: ['zhenbao', 'island'],
		joined: 'zhenbaoisland',
		sounds: ['šenbao', 'island'],
		sound: 'šenbaoisland'
	});
});

test('of names that answer as well the one is told that was typed', async () => {
	const small = await indexOf([
		{ id: 'a', kind: 'places', mentions: 0, names: ['Beijing', 'Peking'] }
	]);
	const texts = ['Peking', 'Beijing'].map((typed) =>
		nameOf(find(small, typed, in1969, never).hits[0])
	);
	expect(texts).toEqual(['Peking', 'Beijing']);
});

test('words that say nothing need not be there; where there are no others, they must', async () => {
	const small = await indexOf([
		{ id: 'a', kind: 'events', mentions: 0, names: ['War and Peace'] },
		{ id: 'b', kind: 'events', mentions: 0, names: ['Peace at the War'] }
	]);
	const both = find(small, 'the peace of war', in1969, never).hits.map(({ entry }) => entry.id);
	expect(both.sort()).toEqual(['a', 'b']);
	expect(find(small, 'at the', in1969, never).hits.map(({ entry }) => entry.id)).toEqual(['b']);
});

import { expect, test, vi } from 'vitest';
import { SearchIndex, type Subject } from '../../../../src/dataset/search/search-index';
import { KEYS, indexOf } from './small-index';

const one = async (names: string[], kind = 'places', also?: string) => {
	const subject: Subject = { id: 'x', kind, mentions: 3, names, ...(also ? { also } : {}) };
	const index = await indexOf([subject]);
	return { index, entry: index.entries[0]! };
};
const forms = async (names: string[], kind?: string) =>
	(await one(names, kind)).entry.forms.map(({ joined }) => joined);

test('a name is looked for whole, and by each of the names that are written together in it', async () => {
	expect(await forms(['Zhenbao / Damansky Island'])).toEqual([
		'zhenbaodamanskyisland',
		'zhenbao',
		'damanskyisland'
	]);
	expect(await forms(['Yining (Ghulja)'])).toEqual(['yiningghulja', 'yining', 'ghulja']);
	expect(await forms(['珍宝岛（达曼斯基岛）'])).toEqual([
		'珍宝岛达曼斯基岛',
		'珍宝岛',
		'达曼斯基岛'
	]);
	expect(await forms(['a / b; c'])).toEqual(['abc', 'bc', 'a', 'b', 'c']);
	const written = async (...names: string[]) =>
		(await one(names)).entry.forms.map(({ text }) => text);
	expect(await written('Yining (Ghulja)')).toEqual(['Yining (Ghulja)', 'Yining', 'Ghulja']);
	// What is left of brackets alone is the name.
	expect(await written('(Amur)')).toEqual(['Amur']);
});

test('what a name begins with is left out by readers; it alone is a name', async () => {
	expect(await forms(['остров Даманский'])).toEqual(['островдаманскии', 'даманскии']);
	expect(await forms(['Lake Khanka'])).toEqual(['lakekhanka', 'khanka']);
	expect(await forms(['Great Lake Khanka'])).toEqual(['greatlakekhanka']);
	expect(await forms(['Lake'])).toEqual(['lake']);
});

test('a person is found by each single name, and nothing else is', async () => {
	expect(await forms(['Mao Zedong'], 'people')).toEqual(['maozedong', 'mao', 'zedong']);
	expect(await forms(['Mao Zedong'])).toEqual(['maozedong']);
});

test('names that are compared alike are one, and what has no letters is none', async () => {
	expect(await forms(['Chen-pao', 'Chen pao', 'Chenpao', '—'])).toEqual(['chenpao']);
});

test('of each name it is known where its words end, as written and as heard', async () => {
	const { entry } = await one(['Zhukov Island']);
	expect(entry.forms).toEqual([
		{
			text: 'Zhukov Island',
			joined: 'zhukovisland',
			ends: [6, 12],
			sound: 'šukovisland',
			soundEnds: [5, 11]
		}
	]);
	expect([entry.id, entry.kind, entry.mentions]).toEqual(['x', 'places', 3]);
});

test('what is said besides the names is found word by word, and is no name', async () => {
	const { index, entry } = await one(['Rift', '裂'], 'periods', 'Period Schukow 时期');
	expect(entry.words).toBe('rift 裂 period schukow 时期');
	expect((await one(['Rift'])).entry.words.trim()).toBe('rift');
	expect(entry.joined).toBe('|rift|裂');
	expect(entry.sound).toBe('|rift|裂');
	expect([...index.inNames('period', false)]).toEqual([]);
	expect([...index.inNames('if', false)]).toEqual([0]);
	expect([...index.inNames('if', true)]).toEqual([]);
	expect([...index.inNames('ri', true)]).toEqual([0]);
	expect([...index.inSounds('if', false)]).toEqual([0]);
	expect([...index.inSounds('if', true)]).toEqual([]);
	expect([...index.inSounds('rif', true)]).toEqual([0]);
	expect([...index.inWords('时')]).toEqual([0]);
	expect(index.words.having('period')).toEqual([0]);
	expect(index.sounds.having('period')).toEqual([0]);
	expect(index.spelt.having('period')).toEqual([]);
	expect(index.spelt.having('rift')).toEqual([0]);
});

test('a name of several words is found misspelt in one piece, unless it is too long for that', async () => {
	const { index } = await one(['Lin Piao']);
	expect([...index.spelt.beginning('lin')]).toEqual(['lin', 'linpiao']);
	expect([...index.words.beginning('pi')]).toEqual(['piao']);
	expect([...index.sounds.beginning('pi')]).toEqual(['piao']);
	const long = await one(['abcdefgabcdo abcdefgabcdo']);
	expect(long.index.spelt.having('abcdefgabcdoabcdefgabcdo')).toEqual([0]);
	const longer = await one(['abcdefgabcdo abcdefgabcdob']);
	expect([...longer.index.spelt.beginning('abcdefgabcdoa')]).toEqual([]);
});

test('while it is made, the page answers whenever some milliseconds are over', async () => {
	const clock = vi.spyOn(performance, 'now');
	let now = 0;
	clock.mockImplementation(() => now);
	let rests = 0;
	const rest = () => Promise.resolve(void rests++);
	const taking = function* (each: number): Generator<Subject> {
		for (let id = 0; id < 10; id++) {
			now += each;
			yield { id: `${id}`, kind: 'places', mentions: 0, names: [`n${id}`] };
		}
	};
	expect((await SearchIndex.of(KEYS, taking(0), rest)).entries).toHaveLength(10);
	// What is made of all of them takes six moments of its own.
	expect(rests).toBe(6);
	await SearchIndex.of(KEYS, taking(4), rest);
	expect(rests).toBe(6 + 11);
	await SearchIndex.of(KEYS, taking(100), rest);
	expect(rests).toBe(6 + 11 + 16);
});

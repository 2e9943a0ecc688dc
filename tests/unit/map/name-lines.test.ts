import { readFileSync } from 'node:fs';
import type { Names } from '../../../src/kinds/fields';
import { expect, test } from 'vitest';
import { pointNames } from '../../../src/map/layers/name-lines';
import { inOneLine, wrapped } from '../../../src/map/drawing/type';

test('A name on the map goes on in the next line where its parts meet, in Chinese and Russian', () => {
	const names = {
		en: 'Zhenbao / Damansky: the first battle',
		'zh-Hans': '珍宝岛 / 达曼斯基岛：第一次战斗',
		ru: 'Даманский / Чжэньбао: первый бой',
		pinyin: 'Zhēnbǎo Dǎo / Dámànsījī Dǎo: Dì Yī Cì Zhàndòu'
	};
	const parted = pointNames(names);
	expect(parted['name:en']).toBe(names.en);
	expect(parted['name:zh-Hans']).toBe('珍宝岛 /\n\u200B达曼斯基岛：\u200B第一次战斗');
	expect(parted['name:ru']).toBe('Даманский /\nЧжэньбао: первый бой');
	for (const language of ['zh-Hans', 'ru'] as const)
		expect(inOneLine(parted[`name:${language}`]!)).toBe(names[language]);
	// A picture keeps the lines.
	expect(wrapped(parted['name:zh-Hans']!, 10)).toEqual(['珍宝岛 /', '达曼斯基岛：', '第一次战斗']);
});

test.each([
	['哈巴罗夫斯克（伯力）', 'Hābāluófūsīkè (Bólì)', ['哈巴罗夫斯克', '（伯力）']],
	[
		'周恩来访苏与马利诺夫斯基事件',
		'Zhōu Ēnlái Fǎng Sū yǔ Mǎlìnuòfūsījī Shìjiàn',
		['周恩来访苏', '与马利诺夫斯基', '事件']
	],
	[
		'《中苏友好同盟互助条约》补充协定',
		'Zhōng Sū Yǒuhǎo Tóngméng Hùzhù Tiáoyuē Bǔchōng Xiédìng',
		['《中苏友好', '同盟', '互助', '条约》', '补充', '协定']
	],
	[
		'苏联援建141个项目协定',
		'Sūlián Yuánjiàn 141 Gè Xiàngmù Xiédìng',
		['苏联', '援建', '141个项目', '协定']
	],
	[
		'雅尔塔协定的签订与公布',
		'Yǎ’ěrtǎ Xiédìng de Qiāndìng yǔ Gōngbù',
		['雅尔塔', '协定的', '签订', '与公布']
	],
	['中华人民共和国', 'Zhōnghuá Rénmín Gònghéguó', ['中华人民共和国']],
	['苏联米-4直升机被扣', 'Sūlián Mǐ-4 Zhíshēngjī Bèi Kòu', ['苏联米-4', '直升机被扣']],
	['下米海洛夫卡边防站旧址', undefined, ['下米海洛夫卡边防站旧址']],
	['下米海洛夫卡边防站（旧址）', undefined, ['下米海洛夫卡边防站（旧址）']],
	[
		'图-104客机首航莫斯科北京',
		'Tú-104 Kèjī Shǒuháng Mòsīkē Běijīng',
		['图-104客机', '首航', '莫斯科', '北京']
	]
])('%s may be parted between its words alone', (name, pinyin, words) => {
	const names = { en: '', 'zh-Hans': name, ru: '', ...(pinyin === undefined ? {} : { pinyin }) };
	expect(pointNames(names)['name:zh-Hans']?.split('\u200B')).toEqual(words);
});

test('The pinyin of each name on the map has as many syllables as the name has signs', () => {
	const { places, events, areas, geography } = JSON.parse(
		readFileSync('public/data/opening.json', 'utf8')
	) as Record<string, { names: Names }[]>;
	const named = [places, events, areas, geography].flatMap((records) => records ?? []);
	expect(named.length).toBeGreaterThan(400);
	const off = named.flatMap(({ names }) => {
		const signs = names['zh-Hans'].match(/\d+|\p{Script=Han}/gu) ?? [];
		const words = names.pinyin?.normalize('NFD').match(/\d+|([aeiou]\p{M}*)+/giu) ?? [];
		return signs.length === words.length ? [] : [names['zh-Hans']];
	});
	expect(off).toEqual([]);
});

import { expect, test } from 'vitest';
import { inOneLine, pointNames } from '../../../src/map/layers/name-lines';
import { wrapped } from '../../../src/map/drawing/type';

test('A name on the map goes on in the next line where its parts meet, in Chinese and Russian', () => {
	const names = {
		en: 'Zhenbao / Damansky: the first battle',
		'zh-Hans': '珍宝岛 / 达曼斯基岛：第一次战斗',
		ru: 'Даманский / Чжэньбао: первый бой',
		pinyin: ''
	};
	const parted = pointNames(names);
	expect(parted['name:en']).toBe(names.en);
	expect(parted['name:zh-Hans']).toBe('珍宝岛 /\n达曼斯基岛：\n第一次战斗');
	expect(parted['name:ru']).toBe('Даманский /\nЧжэньбао: первый бой');
	expect(pointNames({ ...names, 'zh-Hans': '哈巴罗夫斯克（伯力）' })['name:zh-Hans']).toBe(
		'哈巴罗夫斯克\n（伯力）'
	);
	for (const language of ['zh-Hans', 'ru'] as const)
		expect(inOneLine(parted[`name:${language}`]!)).toBe(names[language]);
	// A picture keeps the lines.
	expect(wrapped(parted['name:zh-Hans']!, 11)).toEqual(['珍宝岛 /', '达曼斯基岛：', '第一次战斗']);
});

import { describe, expect, test } from 'vitest';
import { fold, readCharacters } from '../../../../src/dataset/search/fold';
import { onOtherKeyboard } from '../../../../src/dataset/search/keyboard';
import { slipsBetween, slipsForgiven } from '../../../../src/dataset/search/slips';
import { soundOf } from '../../../../src/dataset/search/sound';
import { TextIndex } from '../../../../src/dataset/search/texts';

const characters = readCharacters('寶宝島岛');

test('a traditional character is followed by its simplified one; the last alone stands for itself', () => {
	expect([...readCharacters('寶宝島岛𠮷')]).toEqual([
		['寶', '宝'],
		['島', '岛'],
		['𠮷', '𠮷']
	]);
	expect(readCharacters('').size).toBe(0);
});

test.each([
	['Zhēnbǎo Dǎo', 'zhenbao dao'],
	['Xī’ān', 'xian'],
	['Chen-pao', 'chen pao'],
	['Khrushchev’s', 'khrushchev'],
	['Хрущёв', 'хрущев'],
	['珍寶島1969', '珍宝岛 1969'],
	['Ａｍｕｒ', 'amur'],
	['Łódź', 'lodz'],
	['  «»  ', '']
])('%s is folded to “%s”', (text, folded) => {
	expect(fold(text, characters)).toBe(folded);
});

describe('what sounds alike', () => {
	const sound = (text: string, reading?: 'german' | 'french') =>
		soundOf(fold(text, characters), reading);

	test.each(['Damanskij', 'Damanskii', 'Damanskiy', 'Damansky', 'Damanski'])('%s', (written) => {
		expect(sound(written)).toBe(sound('Даманский'));
	});
	test.each(['Khrushchev', 'Khrushchyov', 'Khruschev', 'Hrushchev'])('%s', (written) => {
		expect(sound(written)).toBe(sound('Хрущёв'));
	});
	test('as Germans and French write it', () => {
		expect(sound('Chruschtschow', 'german')).toBe(sound('Хрущёв'));
		expect(sound('Gorbatschow', 'german')).toBe(sound('Горбачёв'));
		expect(sound('Breschnew', 'german')).toBe(sound('Брежнев'));
		expect(sound('Khrouchtchev', 'french')).toBe(sound('Хрущёв'));
		expect(sound('Joukov', 'french')).toBe(sound('Жуков'));
		expect(sound('Oussouri', 'french')).toBe(sound('Уссури'));
	});
	test('Chinese is no sound', () => {
		expect(sound('珍寶島')).toBe('珍宝岛');
	});
});

test('the same keys on the other keyboard', () => {
	expect(onOtherKeyboard('lfvfycrbq')).toBe('даманский');
	expect(onOtherKeyboard('[heotd')).toBe('хрущев');
	expect(onOtherKeyboard('ьфщ')).toBe('mao');
	expect(onOtherKeyboard('珍宝')).toBeUndefined();
});

test('a slip is a letter more, a letter less, another letter or two swapped', () => {
	expect(slipsBetween('damansky', 'damasnky', 2)).toBe(1);
	expect(slipsBetween('damansky', 'dmansky', 2)).toBe(1);
	expect(slipsBetween('damansky', 'damannsky', 2)).toBe(1);
	expect(slipsBetween('damansky', 'damanski', 2)).toBe(1);
	expect(slipsBetween('damansky', 'moscow', 2)).toBe(3);
	expect(slipsBetween('', 'ab', 2)).toBe(2);
});

test('nothing is forgiven in short words, figures and Chinese', () => {
	expect(['mao', '1969', '珍宝岛事件'].map(slipsForgiven)).toEqual([0, 0, 0]);
	expect(['amur', 'damanski'].map(slipsForgiven)).toEqual([1, 2]);
});

test('texts are found by sentence, in any language, whatever stands between their words', async () => {
	const prose = [
		['Mao met ', { date: '1957', text: 'in 1957' }, ' with him. ', { cite: [] }, 'Then he left.']
	];
	const records = [
		['a', { id: 'mao-met', caption: prose, sources: ['then-he-left'] }],
		['b', { text: { en: 'He left.', 'zh-Hans': '他去了珍宝岛。后来走了。' } }]
	] as const;
	const texts = await TextIndex.of(records, characters, () => Promise.resolve());
	expect(texts.find(['mao', '1957'])).toEqual([
		{ id: 'a', sentence: 'Mao met in 1957 with him.', count: 1 }
	]);
	expect(texts.find(['left']).map(({ id }) => id)).toEqual(['a', 'b']);
	expect(texts.find(['珍宝岛'])).toEqual([{ id: 'b', sentence: '他去了珍宝岛。', count: 1 }]);
	expect(texts.find(['a'])).toEqual([]);
});

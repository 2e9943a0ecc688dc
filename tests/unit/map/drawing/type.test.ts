import { expect, test } from 'vitest';
import {
	faceOf,
	SANS_FAMILY,
	SERIF_FAMILY,
	widthOf,
	wrapped
} from '../../../../src/map/drawing/type';
import { SANS, SERIF_ITALIC } from '../../../../src/map/typefaces';

test('A line of Chinese does not begin with a stop, nor end with an opening bracket, nor is one sign left alone', () => {
	for (const text of [
		'苏联地图所标界线（苏方立场）',
		'莫斯科、北京、华盛顿三方之间',
		'界线只表示当日有据可查的情况，不代表认可任何一方的主张。',
		'《中苏友好同盟互助条约》（1950年）',
		'中华人民共和国'
	])
		for (let most = 3; most < 20; most++) {
			const lines = wrapped(text, most);
			expect(lines.join('')).toBe(text);
			for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：！？）》”’]/);
			for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《“‘]$/);
			if (lines.length > 1 && most > 5) expect(lines.at(-1)!.length).toBeGreaterThan(1);
		}
	expect(wrapped('中华人民共和国', 6)).toEqual(['中华人民', '共和国']);
});

test('A line of Chinese ends between words, of which a line may be made', () => {
	expect(wrapped('苏联地图所标界线（苏方立场）', 8)).toEqual(['苏联地图所标界线', '（苏方立场）']);
	expect(wrapped('交通与铁路', 4)).toEqual(['交通', '与铁路']);
	// Where it is said where words end, there and nowhere else, but in a word that no line can hold.
	expect(wrapped('哈巴罗夫斯克\u200B（伯力）', 9)).toEqual(['哈巴罗夫斯克', '（伯力）']);
	expect(wrapped('哈巴罗夫斯克\u200B（伯力）', 12).join('')).toBe('哈巴罗夫斯克（伯力）');
	expect(wrapped('哈巴罗夫斯克\u200B（伯力）', 4).length).toBeGreaterThan(2);
});

test('Where a browser knows no words, a line of Chinese ends between signs', () => {
	const { Segmenter } = Intl;
	expect(wrapped('交通铁路干线', 5)).toEqual(['交通', '铁路干线']);
	try {
		Reflect.deleteProperty(Intl, 'Segmenter');
		expect(wrapped('交通铁路干线', 5)).toEqual(['交通铁', '路干线']);
	} finally {
		Object.assign(Intl, { Segmenter });
	}
});

test('Words and figures in Latin letters stay whole, and lines of other languages are filled', () => {
	expect(wrapped('采用OpenStreetMap的界线', 9)).toEqual(['采用OpenStreetMap', '的界线']);
	const english = 'Lines show what is documented for this day';
	for (const line of wrapped(english, 10)) expect(widthOf(line)).toBeLessThanOrEqual(10);
	expect(wrapped(english, 10).join(' ')).toBe(english);
});

test.each([
	['what fits exactly stays in its line', 'aa bb cc', widthOf('aa bb'), ['aa bb', 'cc']],
	['a word that is too long for a line has one alone', 'incomprehensible', 3, ['incomprehensible']],
	['nothing is no line', '', 5, []],
	['between two lines no space is left', '中国 苏联', 2.3, ['中国', '苏联']],
	['a space is no beginning', ' 中国', 9, ['中国']],
	['lines stand where they are said to', 'aa\nbb cc', 9, ['aa', 'bb cc']],
	['what cannot be parted is not evened out', '甲ABCDEFGHIJ', 3, ['甲', 'ABCDEFGHIJ']],
	['one line stays one', '中国', 9, ['中国']],
	['no line is wider than said', '中华人民共和国', 6.6, ['中华人民', '共和国']]
])('%s', (_, text, most, lines) => {
	expect(wrapped(text, most)).toEqual(lines);
});

test('wide letters need more room than narrow ones, capitals than others, and each its spacing', () => {
	const [narrow, plain, capital, wide, chinese] = ['i', 'a', 'A', 'm', '中'].map((sign) =>
		widthOf(sign)
	);
	expect([narrow, plain, capital, wide, chinese]).toEqual([0.3, 0.52, 0.62, 0.82, 1]);
	expect(widthOf('中国', 0.1)).toBeCloseTo(2.2);
});

test('names of waters slant, but for Chinese ones; all others stand', () => {
	expect(faceOf(SERIF_ITALIC)).toMatchObject({
		'font-family': SERIF_FAMILY,
		'font-style': 'italic'
	});
	expect(faceOf(SERIF_ITALIC, 'Амур')['font-style']).toBe('italic');
	expect(faceOf(SERIF_ITALIC, '黑龙江')['font-style']).toBeUndefined();
	expect(faceOf(SANS, 'Amur')).toMatchObject({
		'font-family': SANS_FAMILY,
		'font-style': undefined
	});
});

test('Of a text of Chinese nothing is lost and nothing added, whatever it begins with', () => {
	for (const text of ['，中国苏联', '）的人', '“和”与“战”', '与', '1969年3月2日'])
		for (let most = 1; most < 6; most++) expect(wrapped(text, most).join('')).toBe(text);
});

test.each([
	['a bracket holds the word that follows it, and no more', '界线（苏方立场和中方立场）', 11, ['界线（苏方立场', '和中方立场）']], // prettier-ignore
	[
		'a word of one sign stays with the word before',
		'苏军坦克前的冰面',
		6,
		['苏军', '坦克前的冰面']
	],
	['but for one behind a stop', '中国，苏联，谁先开枪', 6, ['中国，苏联，', '谁先开枪']],
	['a word as wide as a line has it alone', '中国\u200B苏维埃', 3, ['中国', '苏维埃']],
	['no line ends with a space', '中国苏联 人民军队', 4.3, ['中国苏联', '人民军队']]
])('In Chinese %s', (_, text, most, lines) => {
	expect(wrapped(text, most)).toEqual(lines);
});

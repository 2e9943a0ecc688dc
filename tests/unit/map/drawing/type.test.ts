import { expect, test } from 'vitest';
import { widthOf, wrapped } from '../../../../src/map/drawing/type';

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

test('Words and figures in Latin letters stay whole, and lines of other languages are filled', () => {
	expect(wrapped('采用OpenStreetMap的界线', 9)).toEqual(['采用OpenStreetMap', '的界线']);
	const english = 'Lines show what is documented for this day';
	for (const line of wrapped(english, 10)) expect(widthOf(line)).toBeLessThanOrEqual(10);
	expect(wrapped(english, 10).join(' ')).toBe(english);
});

import { expect, test } from 'vitest';
import { decode } from '../../../src/own-data/encoding';
import { lines, read } from './reading';

const RUSSIAN =
	'Название;Широта;Долгота\nОстров Даманский;46,48;133,8\nХАБАРОВСК;48,4;135\nЁлкино;50;105\n';
const CHINESE =
	'地名,纬度,经度,说明\n珍宝岛,46.48,133.8,一九六九年三月的边境冲突。\n铁列克提,45.6,82.1,新疆裕民县\n';
const TRADITIONAL =
	'地名,緯度,經度,說明\n珍寶島,46.48,133.8,一九六九年三月的邊境衝突\n鐵列克提,45.6,82.1,新疆裕民縣\n';

function utf16(text: string, isBig: boolean, withMark: boolean): Uint8Array {
	const units = [...(withMark ? '\uFEFF' : ''), ...text].join('');
	const bytes = new Uint8Array(units.length * 2);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), !isBig);
	return bytes;
}

/** The bytes of a text in an encoding of one or two bytes a sign, found by decoding them all. */
function encoded(text: string, encoding: string): Uint8Array {
	const decoder = new TextDecoder(encoding);
	const known = new Map<string, number[]>();
	for (let lead = 0; lead < 256; lead += 1) {
		const single = decoder.decode(new Uint8Array([lead]));
		if (single.length === 1 && single !== '\uFFFD') known.set(single, [lead]);
		else {
			for (let trail = 0x40; trail < 0xff; trail += 1) {
				const sign = decoder.decode(new Uint8Array([lead, trail]));
				if (sign.length === 1 && !known.has(sign)) known.set(sign, [lead, trail]);
			}
		}
	}
	return new Uint8Array([...text].flatMap((sign) => known.get(sign) ?? [0x3f]));
}

test.each([
	['utf-8', RUSSIAN, new TextEncoder().encode(RUSSIAN)],
	['utf-8', CHINESE, new TextEncoder().encode(`\uFEFF${CHINESE}`)],
	['utf-16le', RUSSIAN, utf16(RUSSIAN, false, true)],
	['utf-16be', CHINESE, utf16(CHINESE, true, true)],
	['utf-16le', CHINESE, utf16(CHINESE, false, false)],
	['utf-16be', RUSSIAN, utf16(RUSSIAN, true, false)],
	['windows-1251', RUSSIAN, encoded(RUSSIAN, 'windows-1251')],
	['koi8-r', RUSSIAN, encoded(RUSSIAN, 'koi8-r')],
	['ibm866', RUSSIAN, encoded(RUSSIAN, 'ibm866')],
	['gb18030', CHINESE, encoded(CHINESE, 'gb18030')],
	['big5', TRADITIONAL, encoded(TRADITIONAL, 'big5')],
	[
		'windows-1252',
		'name,lat,lon\nMühlhausen,51,10\n',
		encoded('name,lat,lon\nMühlhausen,51,10\n', 'windows-1252')
	]
])('%s is recognised, case %#', (encoding, text, bytes) => {
	expect(decode(bytes)).toEqual({ text, encoding, damaged: 0 });
});

test('a table in each is read to its places', async () => {
	const cyrillic = await read('a.csv', encoded(RUSSIAN, 'windows-1251'));
	expect(lines(cyrillic)[0]).toBe('2 Остров Даманский: ../.. at 133.8 46.48');
	const han = await read('a.csv', encoded(CHINESE, 'gb18030'));
	expect(lines(han)[1]).toBe('3 铁列克提: ../.. at 82.1 45.6');
});

test('a single short word in capitals is Russian still', () => {
	expect(decode(encoded('имя;x;y\nМОСКВА;37;55', 'windows-1251')).encoding).toBe('windows-1251');
	expect(decode(encoded('名称;x;y\n北京;116;40', 'gb18030')).encoding).toBe('gb18030');
});

test('bytes that are no UTF-8 in a file that is, are counted, and the rest is read', () => {
	const bytes = new TextEncoder().encode(RUSSIAN.repeat(5));
	bytes[40] = 0xff;
	expect(decode(bytes)).toMatchObject({ encoding: 'utf-8' });
	expect(decode(bytes).damaged).toBeGreaterThan(0);
});

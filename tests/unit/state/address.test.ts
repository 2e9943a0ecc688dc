import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOUBT_CHOICES, READING_CHOICES } from '../../../src/map/layer-settings';
import { readHash, writeHash, type View } from '../../../src/state/address';
import { FIRST_DAY, LAST_DAY, dayOf } from '../../../src/time/day';

const camera = fc.record({
	zoom: fc.double({ min: -4, max: 24, noNaN: true }),
	latitude: fc.double({ min: -90, max: 90, noNaN: true }),
	longitude: fc.double({ min: -180, max: 180, noNaN: true })
});
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-{1,2}[a-z0-9]{1,6}){0,3}$/);
const anyView: fc.Arbitrary<View> = fc.record(
	{
		map: camera,
		date: fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
		compare: fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
		sel: id,
		contents: fc.constantFrom('periods' as const, 'a-z' as const, 'kinds' as const),
		lang: fc.constantFrom('en' as const, 'zh-Hans' as const, 'ru' as const),
		view: fc.constantFrom('globe' as const, 'flat' as const),
		tour: fc.record({ tour: id, chapter: fc.integer({ min: 1, max: 999 }) }),
		scene: fc.record({ scene: id, step: fc.integer({ min: 1, max: 999 }) })
	},
	{ requiredKeys: [] }
);
/** A key of somebody else's; of those that chats and search engines append (`fbclid` and its like), none that begins so is so short. */
const other = fc.tuple(
	fc.stringMatching(/^ZZ[A-Z]{1,3}$/),
	fc.stringMatching(/^[\w%=.,/-]{0,12}$/)
);

test('a link says the whole view', () => {
	const text =
		'#map=5/46.5/133.8&date=1969-03-02&compare=1991-05-16&sel=zhenbao&contents=a-z&lang=ru&view=flat';
	const read = readHash(text);
	expect(read).toEqual({
		view: {
			map: { zoom: 5, latitude: 46.5, longitude: 133.8 },
			date: dayOf(1969, 3, 2),
			compare: dayOf(1991, 5, 16),
			sel: 'zhenbao',
			contents: 'a-z',
			lang: 'ru',
			view: 'flat'
		},
		bad: [],
		others: []
	});
	expect(writeHash(read.view)).toBe(text);
});

test('any view is written and read back, its place on the map to a pixel', () => {
	fc.assert(
		fc.property(anyView, fc.array(other), (view, others) => {
			const { view: read, bad, others: kept } = readHash(writeHash(view, others));
			expect(bad).toEqual([]);
			expect(kept).toEqual(others);
			expect({ ...read, map: undefined }).toEqual({ ...view, map: undefined });
			expect(read.map === undefined).toBe(view.map === undefined);
			if (!view.map || !read.map) return;
			const degreesOfPixel = 360 / (512 * 2 ** Math.max(0, read.map.zoom));
			expect(Math.abs(read.map.zoom - view.map.zoom)).toBeLessThan(0.006);
			expect(Math.abs(read.map.latitude - view.map.latitude)).toBeLessThanOrEqual(degreesOfPixel);
			expect(Math.abs(read.map.longitude - view.map.longitude)).toBeLessThanOrEqual(degreesOfPixel);
		}),
		{ numRuns: 300 }
	);
});

test('what has been read is written the same again', () => {
	fc.assert(
		fc.property(anyView, (view) => {
			const once = writeHash(readHash(writeHash(view)).view);
			expect(writeHash(readHash(once).view)).toBe(once);
		})
	);
});

test('a place at the meridian and the equator is written without an exponent', () => {
	const near = { zoom: 22, latitude: 1e-7, longitude: -1e-7 };
	const text = writeHash({ map: near });
	expect(text).not.toMatch(/e/);
	expect(readHash(text).view.map).toEqual(near);
	expect(writeHash({ map: { zoom: 3, latitude: -1e-9, longitude: 0 } })).toBe('#map=3/0/0');
});

test('the globe may be seen from beyond zoom 0', () => {
	expect(readHash('#map=-0.55/70/90').view.map).toEqual({
		zoom: -0.55,
		latitude: 70,
		longitude: 90
	});
});

test('nothing said is nothing changed', () => {
	for (const nothing of ['', '#', '#&', '&&']) {
		expect(readHash(nothing)).toEqual({ view: {}, bad: [], others: [] });
	}
	expect(writeHash({})).toBe('#');
});

describe('a bad value is named, and the rest is read', () => {
	test.each([
		['map', '5/46.5'],
		['map', '5/91/0'],
		['map', '5/0/181'],
		['map', '25/0/0'],
		['map', '-5/0/0'],
		['map', 'a/b/c'],
		['map', '5/1e1/0'],
		['date', '1969-02-29'],
		['date', '1944-12-31'],
		['date', '2009-01-01'],
		['date', '03/02/1969'],
		['date', ''],
		['sel', 'Zhenbao'],
		['sel', '-zhenbao'],
		['sel', '<script>'],
		['lang', 'de'],
		['view', 'round'],
		['tour', 'Split/3'],
		['tour', 'split/1969'],
		['tour', 'split/3/4'],
		['scene', 'zhenbao/four']
	])('%s=%s', (key, found) => {
		const read = readHash(`#view=flat&${key}=${encodeURIComponent(found)}&date=1969`);
		expect(read.bad).toEqual([{ key, found }]);
		expect(read.view).toEqual({ view: 'flat', date: dayOf(1969, 1, 1) });
	});
});

test('a place is written with as many decimals as tell a pixel apart', () => {
	const written = (zoom: number) =>
		writeHash({ map: { zoom, latitude: 46.123456789, longitude: -133.123456789 } });
	expect([-4, 0, 2.6, 5, 10, 22].map(written)).toEqual([
		'#map=-4/46/-133',
		'#map=0/46.1/-133.1',
		'#map=2.6/46.12/-133.12',
		'#map=5/46.12/-133.12',
		'#map=10/46.1235/-133.1235',
		'#map=22/46.12345679/-133.12345679'
	]);
	expect(writeHash({ map: { zoom: -4, latitude: -0.2, longitude: 0.2 } })).toBe('#map=-4/0/0');
});

test('the map may look from the farthest and the nearest zoom, to the poles and the meridian of 180°', () => {
	for (const map of [
		{ zoom: -4, latitude: -90, longitude: -180 },
		{ zoom: 24, latitude: 90, longitude: 180 }
	]) {
		expect(readHash(`#map=${map.zoom}/${map.latitude}/${map.longitude}`).view).toEqual({ map });
	}
});

test('each projection, and a tour with or without its chapter, is read', () => {
	for (const view of ['globe', 'flat'] as const) {
		expect(readHash(`#view=${view}`).view).toEqual({ view });
	}
	expect(readHash('#tour=split').view.tour).toEqual({ tour: 'split', chapter: 1 });
	expect(readHash('#tour=split/12').view.tour).toEqual({ tour: 'split', chapter: 12 });
	expect(writeHash({ tour: { tour: 'split', chapter: 3 }, view: 'globe' })).toBe(
		'#view=globe&tour=split/3'
	);
});

test('whose line is drawn, and how sure it must be, is one of a few words', () => {
	for (const [key, words] of [
		['reading', READING_CHOICES],
		['doubt', DOUBT_CHOICES]
	] as const) {
		for (const word of words) {
			expect(readHash(`#${key}=${word}`)).toEqual({ view: { [key]: word }, bad: [], others: [] });
			expect(writeHash({ [key]: word })).toBe(`#${key}=${word}`);
		}
		expect(readHash(`#${key}=nobody`).bad).toEqual([{ key, found: 'nobody' }]);
	}
});

test('the first and the last day of the atlas are dates', () => {
	expect(readHash('#date=1945-01-01').view.date).toBe(FIRST_DAY);
	expect(readHash('#date=2008-12-31').view.date).toBe(LAST_DAY);
});

test('keys that are not ours are kept as they came', () => {
	const { view, others } = readHash('#mine=a%20b&date=1969&layer=x=y&flag');
	expect(others).toEqual([
		['mine', 'a%20b'],
		['layer', 'x=y'],
		['flag', '']
	]);
	expect(writeHash(view, others)).toBe('#date=1969-01-01&mine=a%20b&layer=x=y&flag');
});

test('an encoded link is read as well', () => {
	expect(readHash('#map=5%2F46.5%2F133.8').view.map?.latitude).toBe(46.5);
	expect(readHash('#lang=zh-CN').view.lang).toBe('zh-Hans');
});

test('whatever the link says, reading it never throws, and what it said is all there', () => {
	const pieces = fc.oneof(
		fc.string(),
		fc
			.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
			.map((units) => String.fromCharCode(...units)),
		fc
			.array(
				fc.constantFrom('map', 'date', 'sel', '=', '&', '#', '%', '%E4', '/', '5', '__proto__')
			)
			.map((parts) => parts.join(''))
	);
	fc.assert(
		fc.property(pieces, (text) => {
			const { view, others } = readHash(text);
			const kept = others.filter(([key, value]) => key !== '' || value !== '');
			expect(readHash(writeHash(view, others))).toEqual({ view, bad: [], others: kept });
		}),
		{ numRuns: 300 }
	);
});

const MEANT: View = {
	map: { zoom: 5, latitude: 46.5, longitude: 133.8 },
	date: dayOf(1991, 5, 16),
	sel: 'zhenbao',
	lang: 'ru'
};
const LINK = 'map=5/46.5/133.8&date=1991-05-16&sel=zhenbao&lang=ru';

describe('what programs do to a link on its way is undone', () => {
	test.each([
		['entities', `#${LINK.replaceAll('&', '&amp;')}`],
		['entities of entities', `#${LINK.replaceAll('&', '&amp;amp;')}`],
		['entities in capitals', `#${LINK.replaceAll('&', '&AMP;')}`],
		['entities by number', `#${LINK.replaceAll('&', '&#38;')}`],
		['entities by number, padded', `#${LINK.replaceAll('&', '&#038;')}`],
		['entities in hexadecimal', `#${LINK.replaceAll('&', '&#x26;')}`],
		['an ampersand and a key taken for a bracket', `#${LINK.replace('&lang', '⟨')}`],
		['all of it encoded', `#${encodeURIComponent(LINK)}`],
		['all of it encoded twice', `#${encodeURIComponent(encodeURIComponent(LINK))}`],
		['its # encoded, too', `#${encodeURIComponent(`#${LINK}`)}`],
		['encoded entities', `#${encodeURIComponent(LINK.replaceAll('&', '&amp;'))}`],
		['only what divides it encoded', `#${LINK.replaceAll('&', '%26')}`],
		['only the equals signs encoded', `#${LINK.replaceAll('=', '%3D')}`],
		['a second #', `##${LINK}`],
		['a ? behind the #', `#?${LINK}`],
		['a #!', `#!${LINK}`],
		['what chats append', `#${LINK}?from=singlemessage&isappinstalled=0&shareTo=weixin`],
		['the same, encoded', `#${LINK}%3Ffrom%3Dsinglemessage%26isappinstalled%3D0`],
		['what chats append behind a second #', `#${LINK}#wechat_redirect`],
		['what others append', `#${LINK}&fbclid=a.b&utm_source=letter&gclid=1&yclid=2&share_source=x`],
		['what stands in front', `#fbclid=abc&${LINK}`],
		['invisible marks', `#\u200E${LINK.replace('05-16', '05-16\u200B')}\uFEFF`],
		['other dashes', `#${LINK.replace('1991-05-16', '1991–05‑16')}`],
		['other dashes, encoded', `#${LINK.replace('1991-05-16', '1991%E2%88%9205%E2%88%9216')}`],
		['dashes as entities', `#${LINK.replaceAll('-', '&ndash;')}`],
		['capitals', `#${LINK.toUpperCase()}`],
		['keys in capitals', `#${LINK.replace('date', 'DATE').replace('sel', 'Sel')}`],
		['quoted-printable', `#${LINK.replaceAll('=', '=3D')}`],
		['a quoted-printable line end', `#${LINK.replace('05-16', '05=\n-16')}`],
		['a line end', `#${LINK.replace('zhenbao', 'zhen%0D%0Abao')}`],
		['ampersands as scripts write them', `#${LINK.replaceAll('&', '\\u0026')}`],
		['ampersands as old programs write them', `#${LINK.replaceAll('&', '%u0026')}`],
		['ampersands as Markdown writes them', `#${LINK.replaceAll('&', '\\&')}`],
		['half an entity encoded', `#${LINK.replaceAll('&', '&amp%3B')}`],
		['an entity in front', `#amp;${LINK}`],
		['semicolons for ampersands', `#${LINK.replaceAll('&', ';')}`],
		['signs of full width', `#${LINK.replaceAll('&', '＆').replaceAll('=', '＝')}`],
		['quotation marks around a value', `#${LINK.replace('zhenbao', '"zhenbao"')}`],
		['a text to scroll to', `#${LINK}:~:text=the%20island`],
		['a key of ours that a chat appends', `#${LINK}?from=timeline&lang=zh_CN`],
		[
			'what still others append',
			`#${LINK}&msclkid=1&UTM_SOURCE=a&tdsourcetag=b&hmsr=c&__cft__[0]=d`
		]
	])('%s', (_, hash) => {
		expect(readHash(hash)).toEqual({ view: MEANT, bad: [], others: [] });
	});

	const signs = [
		')',
		'),',
		').',
		',',
		'.',
		'…',
		';',
		':',
		'!',
		'?',
		']',
		'}',
		'>',
		'"',
		"'",
		'”',
		'’',
		'»',
		'。',
		'，',
		'、',
		'；',
		'：',
		'！',
		'？',
		'）',
		'】',
		'》',
		'」',
		'）。',
		'\u200B',
		'**',
		'_',
		'%29',
		'%EF%BC%8C',
		'">',
		'</a>',
		'，看看',
		'）的链接',
		'\u00A0',
		'/',
		'@somebody',
		'的',
		'+',
		'&rdquo;',
		'&zwnj;',
		'&#8203;'
	];
	const values = ['map=5/46.5/133.8', 'date=1991-05-16', 'sel=zhenbao', 'lang=ru', 'view=flat'];
	test.each(signs)('the sign %s behind it', (sign) => {
		for (const value of values) {
			const { view } = readHash(`#${value}`);
			expect(readHash(`#${value}${sign}`), value).toEqual({ view, bad: [], others: [] });
		}
	});
});

test('a key that is nobody’s habit is kept, whatever its value holds', () => {
	for (const other of ['mine=1', 'layer=x=y', 'note=a%26date%3D1950', 'flag', 'fromage=x']) {
		expect(readHash(`#date=1991-05-16&${other}`).others, other).toHaveLength(1);
		expect(readHash(`#date=1991-05-16&${other}`).view).toEqual({ date: dayOf(1991, 5, 16) });
	}
});

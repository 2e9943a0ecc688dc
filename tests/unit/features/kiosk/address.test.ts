import { expect, test } from 'vitest';
import { readKiosk, settingsOf, writeKiosk } from '../../../../src/features/kiosk/address';
import { addressOf } from '../../../../src/features/kiosk/setting-up';
import { dayOf } from '../../../../src/time/day';

const keysOf = (hash: string) => readKiosk(hash).keys;

test('a kiosk is said in the address beside the view, and its switches with it', () => {
	expect(
		keysOf('#date=1969-03-02&lang=ru&kiosk=1&idle=120&loop=island&offer=ru/en&site=example.org/a')
	).toEqual({
		kiosk: 'on',
		idle: 120,
		loop: 'island',
		offer: ['ru', 'en'],
		site: 'https://example.org/a/'
	});
	expect(keysOf('#kiosk=setup')).toEqual({ kiosk: 'setup' });
	expect(keysOf('#date=1969-03-02')).toEqual({});
});

test.each([
	['#KIOSK=1', { kiosk: 'on' }],
	['#kiosk=yes', { kiosk: 'on' }],
	['#kiosk=True', { kiosk: 'on' }],
	['#kiosk%3D1', { kiosk: 'on' }],
	['#kiosk=1&amp;idle=60', { kiosk: 'on', idle: 60 }],
	['#idle=60s', { idle: 60 }],
	['#offer=zh-CN,ru', { offer: ['zh-Hans', 'ru'] }],
	['#offer=en+en', { offer: ['en'] }],
	[
		'#site=https%3A%2F%2Fexample.org%2Fatlas%2Findex.html%23x',
		{ site: 'https://example.org/atlas/' }
	],
	['#site=http://example.org', { site: 'http://example.org/' }]
])('%s is read as meant', (hash, keys) => {
	expect(keysOf(hash)).toEqual(keys);
});

test.each([
	['#kiosk=banana', 'kiosk', 'banana'],
	['#idle=5', 'idle', '5'],
	['#idle=5000', 'idle', '5000'],
	['#idle=-90', 'idle', '-90'],
	['#idle=soon', 'idle', 'soon'],
	['#loop=', 'loop', ''],
	['#offer=de', 'offer', 'de'],
	['#offer=en/klingon', 'offer', 'en/klingon'],
	['#site=javascript:alert(1)', 'site', 'javascript:alert(1)'],
	['#site=ftp://example.org/', 'site', 'ftp://example.org/'],
	['#site=localhost', 'site', 'localhost']
])('%s cannot be used, and is told', (hash, key, found) => {
	expect(readKiosk(hash)).toEqual({ keys: {}, bad: [{ key, found }] });
});

test('what the address does not say is as usual', () => {
	expect(settingsOf(readKiosk('#kiosk=1&idle=soon'))).toEqual({
		idle: 90,
		loop: undefined,
		offer: ['en', 'zh-Hans', 'ru'],
		site: undefined
	});
});

test('what is written is read again', () => {
	const keys = {
		kiosk: 'on',
		idle: 45,
		loop: 'split',
		offer: ['en', 'ru'],
		site: 'https://example.org/a?b/'
	} as const;
	expect(keysOf(`#${writeKiosk({ ...keys, site: 'https://example.org/a/' })}`)).toEqual({
		...keys,
		site: 'https://example.org/a/'
	});
});

test('the address of a kiosk says only what differs from what is usual', () => {
	const view = { date: dayOf(1969, 3, 2), lang: 'en' } as const;
	const folder = 'http://localhost:4173/';
	expect(addressOf(folder, view, { idle: 90, offer: ['ru', 'en', 'zh-Hans'] })).toBe(
		'http://localhost:4173/#date=1969-03-02&lang=en&kiosk=1'
	);
	expect(
		addressOf(folder, view, { idle: 60, loop: 'none', offer: ['ru', 'en'], site: 'https://a.org/' })
	).toBe(
		'http://localhost:4173/#date=1969-03-02&lang=en&kiosk=1&idle=60&loop=none&offer=en/ru&site=https%3A%2F%2Fa.org%2F'
	);
});

import { expect, test } from 'vitest';
import { qrCode } from '../../../../src/features/kiosk/qr';
import { siteOf, typed, wayOf } from '../../../../src/features/kiosk/take-along';

const OWN = { folder: 'http://localhost:4173/', site: undefined };
const HERE = 'http://localhost:4173/#date=1969-03-02&kiosk=1';
const KNOWN = { ...OWN, site: 'https://example.org/atlas/' };

test.each([
	['https://www.jstor.org/stable/1', 'https://www.jstor.org/stable/1'],
	['mailto:keepers@example.org', 'mailto:keepers@example.org'],
	['tel:+861012345', 'tel:+861012345'],
	['http://localhost:9999/other', 'http://localhost:9999/other']
])('%s is taken along by phone', (href, address) => {
	expect(wayOf(href, HERE, OWN)).toEqual({ to: 'phone', address });
});

test.each([
	['r/zhenbao/', 'story', 'zhenbao'],
	['zh-Hans/r/sector-amur/?date=1969-03-02', 'story', 'sector-amur'],
	['ru/r/zhenbao/index.html', 'story', 'zhenbao'],
	['r/split/hand-out/', 'nowhere', undefined],
	['about/', 'nowhere', undefined],
	['data/atlas.json', 'nowhere', undefined],
	['records.html#data', 'nowhere', undefined]
])('%s of a copy that no phone reaches: %s', (href, to, id) => {
	expect(wayOf(href, HERE, OWN)).toEqual(id === undefined ? { to } : { to, id });
});

test.each(['r/zhenbao/', 'ru/about/', 'data/atlas.json', 'records.html#data'])(
	'%s is taken along where the curator has said where the atlas stands on the web',
	(href) => {
		expect(wayOf(href, HERE, KNOWN)).toEqual({
			to: 'phone',
			address: `https://example.org/atlas/${href}`
		});
	}
);

test('what the page has made is no address, and a place in the page leads nowhere else', () => {
	expect(wayOf('blob:http://localhost:4173/1', HERE, KNOWN)).toEqual({ to: 'file' });
	expect(wayOf('data:text/plain,x', HERE, KNOWN)).toEqual({ to: 'file' });
	expect(wayOf('javascript:void(0)', HERE, KNOWN)).toEqual({ to: 'file' });
	expect(wayOf('#timeline', HERE, KNOWN)).toEqual({ to: 'here' });
});

test.each([
	['https://example.org/atlas/', true],
	['https://museum.example/', true],
	['http://localhost:4173/', false],
	['http://127.0.0.1/', false],
	['http://[::1]/', false],
	['http://192.168.0.7/atlas/', false],
	['http://10.1.2.3/', false],
	['http://172.20.0.1/', false],
	['http://172.40.0.1/', true],
	['http://kiosk.local/', false],
	['http://kiosk/', false],
	['file:///media/usb/', false]
])('phones find a copy at %s: %s', (folder, found) => {
	expect(siteOf({ folder, site: undefined })).toBe(found ? folder : undefined);
});

test('an address is shown as one types it', () => {
	expect(typed('https://www.jstor.org/stable/1/')).toBe('jstor.org/stable/1');
	expect(typed('mailto:a@example.org')).toBe('a@example.org');
});

test('a code lies in a quiet zone of four modules; what no code can hold has none', () => {
	const code = qrCode('https://example.org/atlas/r/zhenbao/');
	expect(code?.box).toBe('-4 -4 37 37');
	expect(code?.path).toMatch(/^[Mmhvz\dHVLlZ ,.-]+$/);
	expect(qrCode(`https://example.org/${'x'.repeat(4000)}`)).toBeUndefined();
});

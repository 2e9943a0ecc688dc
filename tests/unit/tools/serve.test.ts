import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCompressedCopies } from '../../../build/compressed-copies';
import { securityHeaders } from '../../../tools/policy.mjs';
import { listen, serverOf } from '../../../tools/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'thalweg-served-'));
const server = serverOf(folder);
let origin = '';

/** One file of each kind that the built folder holds. */
const FILES: Record<string, string> = {
	'index.html': 'text/html; charset=utf-8',
	'records.html': 'text/html; charset=utf-8',
	'licences.md': 'text/markdown; charset=utf-8',
	'assets/index-abc.js': 'text/javascript; charset=utf-8',
	'assets/index-abc.css': 'text/css; charset=utf-8',
	'assets/sans-abc.woff2': 'font/woff2',
	'data/atlas.json': 'application/json',
	'data/border.geojson': 'application/geo+json',
	'data/dataset.jsonld': 'application/ld+json',
	'data/events.csv': 'text/csv; charset=utf-8; header=present',
	'data/bibliography.bib': 'application/x-bibtex; charset=utf-8',
	'data/bibliography.ris': 'application/x-research-info-systems; charset=utf-8',
	'data/relief.webp': 'image/webp',
	'data/tables.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

const PACKED = /\.(webp|woff2|xlsx)$/;

beforeAll(async () => {
	for (const inner of ['assets', 'data', 'kept']) mkdirSync(join(folder, inner));
	for (const file of Object.keys(FILES))
		writeFileSync(join(folder, file), 'as written '.repeat(200));
	await writeCompressedCopies(folder, join(folder, 'kept'));
	origin = `http://localhost:${await listen(server)}`;
});

afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(folder, { recursive: true });
});

test('Every kind of file says what it is, comes compressed, and is the same again when unpacked', async () => {
	for (const [file, type] of Object.entries(FILES)) {
		const response = await fetch(`${origin}/${file}`, {
			headers: { 'accept-encoding': 'br, gzip' }
		});
		expect(response.headers.get('content-type'), file).toBe(type);
		expect(response.headers.get('content-encoding'), file).toBe(PACKED.test(file) ? null : 'br');
		expect(await response.text(), file).toBe('as written '.repeat(200));
		for (const [name, value] of Object.entries(securityHeaders))
			expect(response.headers.get(name), file).toBe(value);
	}
	const old = await fetch(`${origin}/data/atlas.json`, { headers: { 'accept-encoding': 'gzip' } });
	expect(old.headers.get('content-encoding')).toBe('gzip');
	expect(await old.text()).toBe('as written '.repeat(200));
	const bare = await fetch(`${origin}/data/atlas.json`, {
		headers: { 'accept-encoding': 'identity' }
	});
	expect(bare.headers.get('content-encoding')).toBeNull();
	expect(bare.headers.get('vary')).toBe('Accept-Encoding');
});

test('There is no kind of published file that the server does not know', () => {
	const known = new Set(Object.keys(FILES).map((file) => extname(file)));
	const published = readdirSync('public/data').map((file) => extname(file));
	expect(published.filter((ending) => !known.has(ending))).toEqual([]);
});

test('What is named by its content is kept for ever; page and data are asked for again, and not sent again', async () => {
	for (const file of Object.keys(FILES)) {
		const first = await fetch(`${origin}/${file}`);
		await first.arrayBuffer();
		expect(first.headers.get('cache-control'), file).toBe(
			file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
		);
		const etag = first.headers.get('etag') ?? '';
		expect(etag, file).not.toBe('');
		const again = await fetch(`${origin}/${file}`, { headers: { 'if-none-match': etag } });
		expect(again.status, file).toBe(304);
	}
});

test('Data may be read by the pages of others, and scripts by frames that have no origin', async () => {
	for (const file of ['data/atlas.json', '']) {
		const answer = await fetch(`${origin}/${file}`, { headers: { origin: 'null' } });
		expect(answer.headers.get('access-control-allow-origin'), file).toBe('*');
	}
});

test('What is not there is a plain 404, and so is what lies outside the folder; nothing can be sent to it', async () => {
	for (const path of ['nothing.json', 'data/', 'assets/gone.js', '%2e%2e/package.json', '%zz']) {
		const response = await fetch(`${origin}/${path}`);
		expect(response.status, path).toBe(404);
		expect(response.headers.get('content-type'), path).toBe('text/plain; charset=utf-8');
		expect(response.headers.get('cache-control'), path).toBe('no-store');
		expect(await response.text(), path).toMatch(/^404: /);
	}
	const sent = await fetch(`${origin}/`, { method: 'POST', body: 'x' });
	expect(sent.status).toBe(405);
	expect(sent.headers.get('allow')).toBe('GET, HEAD');
	const head = await fetch(`${origin}/data/atlas.json`, { method: 'HEAD' });
	expect(head.status).toBe(200);
	expect(await head.text()).toBe('');
});

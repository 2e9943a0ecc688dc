import { createServer } from 'node:http';
import { extname } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from './policy.mjs';

// Serves the built atlas as a good static host would: compressed, typed, cached by name.

/** Kinds of file by the ending of their name, with the encoding of those that are text. */
const TYPES = {
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8; header=present',
	'.geojson': 'application/geo+json',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.jsonld': 'application/ld+json',
	'.md': 'text/markdown; charset=utf-8',
	'.ris': 'application/x-research-info-systems; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.zip': 'application/zip'
};

/** The name changes with the content: such a file can be kept for ever. */
const NAMED_BY_CONTENT = /^\/assets\//;

/**
 * A server of the folder that is not listening yet.
 * @param {string} folder
 * @returns {import('node:http').Server}
 */
export function serverOf(folder) {
	const files = sirv(folder, {
		// The folder may be built anew while it is served.
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		extensions: ['html'],
		setHeaders(response, path) {
			const type = TYPES[extname(path === '/' ? 'index.html' : path)];
			if (type) response.setHeader('Content-Type', type);
			response.setHeader(
				'Cache-Control',
				NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	return createServer((request, response) => {
		for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			refuse(response, 405, 'Only GET and HEAD are answered.');
			return;
		}
		files(request, response, () => refuse(response, 404, 'There is no such file.'));
	});
}

function refuse(response, code, sentence) {
	response.writeHead(code, {
		'Content-Type': 'text/plain; charset=utf-8',
		'Cache-Control': 'no-store'
	});
	response.end(`${code}: ${sentence}\n`);
}

/**
 * Listens on this machine alone; resolves to the port, which is a free one where none is named.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
export function listen(server, port = 0) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', () => resolve(server.address().port));
	});
}

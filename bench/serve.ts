import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.geojson': 'application/geo+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.woff': 'font/woff'
};

/** A file as it went over the wire. */
export interface Sent {
	file: string;
	/** Compressed bytes of the body. */
	bytes: number;
	/** When it was asked for and when it was on its way whole, ms since 1970. */
	asked: number;
	sent: number;
}

/** A folder served over HTTP, compressed, as a good static host does. */
export interface Server {
	address: string;
	/** What has been sent so far. */
	log: Sent[];
	close(): void;
}

/** Serves a folder on a free port of this machine. */
export async function serve(folder: string): Promise<Server> {
	const log: Sent[] = [];
	const bodies = new Map<string, Promise<Buffer>>();
	const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const asked = Date.now();
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = normalize(pathname === '/' ? 'index.html' : pathname.slice(1));
		const kind = extname(file);
		const packed = kind !== '.webp' && !kind.startsWith('.woff');
		let body = bodies.get(file);
		if (!body) {
			body = readFile(join(folder, file)).then((found) =>
				packed ? gzipSync(found, { level: 9 }) : found
			);
			bodies.set(file, body);
		}
		const bytes = await body;
		response.setHeader('content-type', TYPES[kind] ?? 'application/octet-stream');
		if (packed) response.setHeader('content-encoding', 'gzip');
		response.setHeader('content-length', bytes.length);
		// Files with a hash in their name never change; the others may be kept for ten minutes.
		response.setHeader(
			'cache-control',
			file.startsWith('assets/') ? 'max-age=31536000, immutable' : 'max-age=600'
		);
		response.end(bytes, () => log.push({ file, bytes: bytes.length, asked, sent: Date.now() }));
	};
	const server = createServer((request, response) => {
		answer(request, response).catch(() => response.writeHead(404).end());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${port}/`,
		log,
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}

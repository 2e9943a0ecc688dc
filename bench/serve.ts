import { listen, serverOf } from '../tools/serve.mjs';

/** A file as it went over the wire. */
export interface Sent {
	file: string;
	/** Bytes of the body, compressed as sent. */
	bytes: number;
	/** When it was asked for and when it was on its way whole, ms since 1970. */
	asked: number;
	sent: number;
}

/** A folder served over HTTP as `npm start` serves it. */
export interface Server {
	address: string;
	/** What has been sent so far. */
	log: Sent[];
	close(): void;
}

/** Serves a folder on a free port of this machine. */
export async function serve(folder: string): Promise<Server> {
	const log: Sent[] = [];
	const server = serverOf(folder);
	server.on('request', (request, response) => {
		const asked = Date.now();
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = pathname === '/' ? 'index.html' : pathname.slice(1);
		response.on('finish', () => {
			// A file that is still right in the cache has no body.
			const bytes = response.statusCode === 200 ? Number(response.getHeader('content-length')) : 0;
			log.push({ file, bytes, asked, sent: Date.now() });
		});
	});
	const port = await listen(server);
	return {
		address: `http://localhost:${port}/`,
		log,
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}

import { KEPT, type Question } from '../../src/state/offline-worker.ts';
import { Edition, type KeptFile } from './edition.ts';
import { insteadOf } from './instead-of.ts';

/** What a service worker has, as far as it is used here. */
interface Lasting extends Event {
	waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
	request: Request;
	respondWith(response: Promise<Response>): void;
}
interface Told extends Lasting {
	data: Question;
	ports: readonly MessagePort[];
}
interface Scope {
	/** The build writes the files of the edition here. */
	__WB_MANIFEST: KeptFile[];
	registration: ServiceWorkerRegistration;
	clients: {
		claim(): Promise<void>;
		matchAll(which: {
			type: 'window';
			includeUncontrolled: boolean;
		}): Promise<readonly { url: string }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
	addEventListener(type: 'message', listener: (event: Told) => void): void;
}
declare const self: Scope;

/** What was asked for besides the edition: pages of records, pictures, fonts, files that were taken away. */
const VISITED = `${KEPT}-visited`;

/** What is never kept: the whole site in one file, and this script. */
const NEVER = /\.zip$|\/sw\.js$/;

const { scope } = self.registration;
const edition = new Edition(self.__WB_MANIFEST, {
	scope,
	open: () => caches.open(KEPT),
	fetch: (url, how) => fetch(url, how)
});

/** As the server has it now, else as it was when it was last asked for. */
async function visited(request: Request): Promise<Response> {
	const cache = await caches.open(VISITED);
	try {
		const response = await fetch(request);
		if (response.status === 200 && !response.redirected) await cache.put(request, response.clone());
		return response;
	} catch (problem) {
		const instead = request.mode === 'navigate' ? insteadOf(request.url, scope) : undefined;
		const kept = await cache.match(request, { ignoreVary: true });
		if (kept) return kept;
		if (instead === undefined) throw problem;
		return Response.redirect(instead);
	}
}

/** Pages of the atlas that are open; those of records do without it. */
async function openPages(): Promise<number> {
	const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return pages.filter(({ url }) => edition.find(url)?.url === 'index.html').length;
}

async function answer(question: Question): Promise<unknown> {
	switch (question.kind) {
		case 'languages':
			return edition.kept();
		case 'renew': {
			const others = (await openPages()) - 1;
			if (others <= 0) await self.skipWaiting();
			return Math.max(others, 0);
		}
		case 'keep': {
			const { language, version, script } = question;
			const isOurs = version === import.meta.env.VITE_DATA_VERSION && edition.find(script);
			if (!isOurs) return false;
			await edition.want(language);
			await edition.keep([language]);
			await self.clients.claim();
			return (await edition.isNew(language)) ? 'now' : 'still';
		}
	}
}

self.addEventListener('install', (event) => event.waitUntil(edition.keep()));
self.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([edition.clear(), caches.delete(VISITED)]))
);
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const path = request.url.replace(/[?#].*$/, '');
	if (request.method !== 'GET' || request.headers.has('Range')) return;
	if (!path.startsWith(scope) || NEVER.test(path)) return;
	const file = edition.find(request.url);
	const response = file ? edition.answer(file) : visited(request);
	// The page tells what could not be fetched.
	event.respondWith(response.catch(() => Response.error()));
});
self.addEventListener('message', (event) => {
	const [port] = event.ports;
	event.waitUntil(
		answer(event.data).then(
			(said) => port?.postMessage(said),
			// What could not be kept is not kept.
			() => port?.postMessage(false)
		)
	);
});

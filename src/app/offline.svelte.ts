import { untrack } from 'svelte';
import type { Language } from '../i18n';
import { isFramed } from '../map/embedding';
import type { Atlas } from '../state/atlas.svelte';
import { isKiosk } from '../state/kiosk';
import { KEPT, askWorker, manifestFile, serviceWorkers, wantedMark } from '../state/offline-worker';

/** ms for which it is said that the atlas works offline now; the panel of the data says it for good. */
const SAID_FOR = 15_000;

/** What is said of it, fetched when there is something to say. */
const words = () => import('../i18n/offline-words');

/** Whether the reader has asked the browser to fetch no more than is needed. */
function isSparing(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}

/** The service worker, once it answers; never, where its files do not all come. */
function activated(worker: ServiceWorker | null): Promise<ServiceWorker> {
	return new Promise((resolve) => {
		const look = () => {
			if (worker?.state === 'activated') resolve(worker);
		};
		worker?.addEventListener('statechange', look);
		look();
	});
}

/** Keeps the atlas on the device, so that it works without network, and says so. */
class Keeping {
	#registering: Promise<ServiceWorkerRegistration> | undefined;

	constructor(
		readonly atlas: Atlas,
		readonly workers: ServiceWorkerContainer,
		/** The first script of the page: it tells the edition. */
		readonly script: string
	) {}

	/** Keeps a language, and all that has none. */
	async keep(language: Language): Promise<void> {
		const { active, waiting, installing } = await (this.#registering ??= this.#register(language));
		const worker = await activated(active ?? waiting ?? installing);
		const { version } = this.atlas.dataset.data;
		const { script } = this;
		if ((await askWorker(worker, 'keep', { language, version, script })) === 'now')
			await this.#say();
	}

	async #register(language: Language): Promise<ServiceWorkerRegistration> {
		// The worker fetches what is wanted when it is installed.
		const cache = await caches.open(KEPT);
		const mark = wantedMark(language);
		if (!(await cache.match(mark))) await cache.put(mark, new Response(''));
		const registration = await this.workers.register('sw.js', { updateViaCache: 'none' });
		const look = () => {
			if (registration.waiting && this.workers.controller)
				void this.#tellNewer(registration.waiting);
		};
		registration.addEventListener('updatefound', () =>
			registration.installing?.addEventListener('statechange', look)
		);
		look();
		return registration;
	}

	async #say(): Promise<void> {
		const { atlas } = this;
		// Visitors of a kiosk have no use for it.
		if (isKiosk()) return;
		const { OFFLINE_WORDS } = await words();
		const id = 'works-offline';
		atlas.notify({ id, quiet: true, text: () => OFFLINE_WORDS[atlas.language].ready });
		setTimeout(() => atlas.withdraw(id), SAID_FOR);
	}

	/** The reader reloads when it suits; pages of two editions never share one worker. */
	async #tellNewer(worker: ServiceWorker, others = 0): Promise<void> {
		const { atlas } = this;
		const { OFFLINE_WORDS } = await words();
		const own = () => OFFLINE_WORDS[atlas.language];
		const run = async () => {
			if (worker.state === 'installed') {
				const count = await askWorker(worker, 'renew', {});
				if (count > 0) return this.#tellNewer(worker, count);
				await activated(worker);
			}
			location.reload();
		};
		atlas.notify({
			id: 'newer-edition',
			text: () => (others > 0 ? own().others(others) : own().newer),
			action: { label: () => own().reload, run: () => void run() }
		});
	}
}

/** Whether an element of the head is of this kind. */
const inHead = (selector: string) => document.head.querySelector<HTMLLinkElement>(selector);

/**
 * Lets the atlas be kept and installed on the device, in the language spoken; each language that is chosen is kept
 * as well. In a frame, where the browser cannot, or where the reader spares the line, nothing is done.
 */
export function keepOffline(atlas: Atlas): void {
	const workers = isSparing() || isFramed() ? undefined : serviceWorkers();
	const script = inHead('link[rel=modulepreload]')?.href ?? '';
	const keeping = workers && new Keeping(atlas, workers, script);
	$effect.root(() => {
		$effect(() => {
			const { language } = atlas;
			inHead('link[rel=manifest]')?.setAttribute('href', manifestFile(language));
			untrack(() => {
				keeping?.keep(language).catch(() => undefined);
			});
		});
	});
}

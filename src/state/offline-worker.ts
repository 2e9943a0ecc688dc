import type { Language } from '../i18n';

/** The cache in which the service worker keeps an edition of the atlas. */
export const KEPT = 'thalweg';

/** What stands in that cache for a language that is wanted without network; the address is nobody's. */
export const wantedMark = (language: Language): string => `wanted/${language}`;

/** What the page asks of the service worker, and what that answers. */
export interface Questions {
	/** Keeps a language; an open page of the same edition is answered by the worker from then on. */
	keep: {
		asked: { language: Language; version: string; script: string };
		/** All that the atlas needs in this language is here, for the first time or still. */
		answered: 'now' | 'still' | false;
	};
	/** The languages that are kept whole. */
	languages: { asked: object; answered: Language[] };
	/** Takes the place of the edition before; not while other pages show that one: then it says how many. */
	renew: { asked: object; answered: number };
}

export type Question = {
	[Kind in keyof Questions]: { kind: Kind } & Questions[Kind]['asked'];
}[keyof Questions];

/** Asks a service worker. */
export function askWorker<Kind extends keyof Questions>(
	worker: ServiceWorker,
	kind: Kind,
	asked: Questions[Kind]['asked']
): Promise<Questions[Kind]['answered']> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<Questions[Kind]['answered']>) => {
			port1.close();
			resolve(data);
		};
		worker.postMessage({ kind, ...asked }, [port2]);
	});
}

/** The service workers of the page; a browser without them, a page that is not served safely, and a sandbox have none. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
	try {
		return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
	} catch {
		return undefined;
	}
}

/** The languages in which the atlas works on this device without network. */
export async function languagesKept(): Promise<Language[]> {
	try {
		const registration = await serviceWorkers()?.getRegistration();
		return registration?.active ? await askWorker(registration.active, 'languages', {}) : [];
	} catch {
		return [];
	}
}

/** What a device reads when the atlas is installed on it, in a language. */
export const manifestFile = (language: Language): string =>
	language === 'en' ? 'manifest.webmanifest' : `manifest.${language}.webmanifest`;

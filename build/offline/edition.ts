import type { Language } from '../../src/i18n';
import { wantedMark } from '../../src/state/offline-worker.ts';

/** A file of the edition. */
export interface KeptFile {
	/** From the folder of the atlas. */
	url: string;
	/** The beginning of the SHA-256 of what it holds, in hexadecimal digits. */
	revision: string;
	/** It is for readers of one language; all others need no copy. */
	language?: Language;
}

/** How many digits tell one content from another. */
export const DIGITS = 24;

/** How many files are on their way at a time. */
const AT_A_TIME = 6;

/** What the edition needs of the browser. */
export interface Surroundings {
	/** Where the atlas stands, ending in a slash. */
	scope: string;
	open(): Promise<Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>>;
	fetch(url: string, how: RequestInit): Promise<Response>;
}

/** The server has another content by now. */
export class OtherEdition extends Error {}

async function revisionOf(content: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	return [...digest]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.slice(0, DIGITS);
}

/**
 * The files of one edition of the atlas, on this device. Each is kept under its content: what another edition
 * has under the same name is never taken for it.
 */
export class Edition {
	readonly #files: ReadonlyMap<string, KeptFile>;

	constructor(
		readonly files: readonly KeptFile[],
		readonly around: Surroundings
	) {
		this.#files = new Map(files.map((file) => [file.url, file]));
	}

	/** The file of the edition at an address; whatever stands behind its `?`. */
	find(address: string): KeptFile | undefined {
		const { href } = new URL(address);
		const path = href.replace(/[?#].*$/, '');
		const { scope } = this.around;
		if (!path.startsWith(scope)) return undefined;
		return this.#files.get(path.slice(scope.length) || 'index.html');
	}

	/** The languages that have files of their own. */
	get languages(): Language[] {
		return [...new Set(this.files.flatMap(({ language }) => language ?? []))];
	}

	/** The file as it is kept, else as the server has it, and then it is kept; not if that is of another edition. */
	async answer(file: KeptFile): Promise<Response> {
		const cache = await this.around.open();
		const kept = await cache.match(this.#keyOf(file));
		if (kept) return kept;
		try {
			return await this.#fetch(file);
		} catch (problem) {
			// The server answers, and does not have it any more.
			if (problem instanceof OtherEdition) return new Response(null, { status: 404 });
			throw problem;
		}
	}

	/**
	 * Keeps all that the edition needs in the languages that are wanted.
	 * @throws where a file does not come, or is of another edition: then nothing counts as kept
	 */
	async keep(languages?: readonly Language[]): Promise<void> {
		const wanted = languages ?? (await this.#wanted());
		const missing = await this.#missing(wanted);
		await Promise.all(
			Array.from({ length: AT_A_TIME }, async () => {
				for (let file = missing.shift(); file; file = missing.shift()) {
					try {
						await this.#fetch(file);
					} catch (problem) {
						missing.length = 0;
						throw problem;
					}
				}
			})
		);
	}

	/** Notes that a language is wanted, in this edition and in those that follow. */
	async want(language: Language): Promise<void> {
		const cache = await this.around.open();
		const mark = this.#address(wantedMark(language));
		if (!(await cache.match(mark))) await cache.put(mark, new Response(''));
	}

	/** Whether a language is kept for the first time on this device: true once. */
	async isNew(language: Language): Promise<boolean> {
		const cache = await this.around.open();
		const mark = this.#address(wantedMark(language));
		if ((await (await cache.match(mark))?.text()) !== '') return false;
		await cache.put(mark, new Response('said'));
		return true;
	}

	/** The languages that are kept whole. */
	async kept(): Promise<Language[]> {
		const missing = await Promise.all(
			this.languages.map(async (language) => (await this.#missing([language])).length)
		);
		return this.languages.filter((_, place) => missing[place] === 0);
	}

	/** Forgets what is not of this edition. */
	async clear(): Promise<void> {
		const cache = await this.around.open();
		const own = new Set(this.files.map((file) => this.#keyOf(file)));
		for (const language of this.languages) own.add(this.#address(wantedMark(language)));
		for (const request of await cache.keys())
			if (!own.has(request.url)) await cache.delete(request);
	}

	#address(path: string): string {
		return new URL(path, this.around.scope).href;
	}

	#keyOf({ url, revision }: KeptFile): string {
		return this.#address(`${url}?revision=${revision}`);
	}

	async #wanted(): Promise<Language[]> {
		const cache = await this.around.open();
		const marks = await Promise.all(
			this.languages.map((language) => cache.match(this.#address(wantedMark(language))))
		);
		const wanted = this.languages.filter((_, place) => marks[place]);
		return wanted.length > 0 ? wanted : ['en'];
	}

	/** What is not kept yet of all that these languages need. */
	async #missing(languages: readonly Language[]): Promise<KeptFile[]> {
		const cache = await this.around.open();
		const kept = new Set((await cache.keys()).map(({ url }) => url));
		return this.files.filter(
			(file) =>
				(file.language === undefined || languages.includes(file.language)) &&
				!kept.has(this.#keyOf(file))
		);
	}

	async #fetch(file: KeptFile): Promise<Response> {
		// Some hosts lead from `index.html` to its folder.
		const address = this.#address(file.url === 'index.html' ? './' : file.url);
		// What is named by its content may come from the browser's own cache; all else is asked for anew.
		const cache = file.url.startsWith('assets/') ? 'default' : 'no-cache';
		const response = await this.around.fetch(address, { cache, credentials: 'same-origin' });
		if (response.status === 404 || response.status === 410) throw new OtherEdition(file.url);
		if (!response.ok) throw new Error(`${file.url}: ${response.status}`);
		const content = await response.arrayBuffer();
		if ((await revisionOf(content)) !== file.revision) throw new OtherEdition(file.url);
		const headers = new Headers(response.headers);
		// The content has been unpacked.
		for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
		const whole = new Response(content, { headers });
		await (await this.around.open()).put(this.#keyOf(file), whole.clone());
		return whole;
	}
}

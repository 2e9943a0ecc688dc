import { nextTask } from '../time/next-task';
import type { Mismatch, Shape } from './shape';

/** ms without a sign of the server after which the page waits no longer. */
export const PATIENCE = 20_000;

/** Why a published file could not be read. */
export type Cause =
	| { type: 'offline' }
	| { type: 'silent' }
	| { type: 'missing' }
	| { type: 'refused'; status: number }
	| { type: 'cut-off' }
	| { type: 'web-page' }
	| { type: 'not-json' }
	| ({ type: 'shape' } & Mismatch)
	/** It has the form expected, but the page could not use what it says. */
	| { type: 'content' };

/** A published file could not be read. */
export class DataProblem extends Error {
	constructor(
		/** Its address, from the page: `data/land.geojson`. */
		readonly file: string,
		readonly reason: Cause
	) {
		super(`${file}: ${JSON.stringify(reason)}`);
		this.name = 'DataProblem';
	}
}

/** The address of a published file. */
export function dataUrl(name: string): string {
	return new URL(`data/${name}`, document.baseURI).href;
}

/** What the browser may keep of these is not what was asked for. */
const failed = new Set<string>();

/**
 * Fetches a published JSON file and looks at its form. After a failure it is asked for anew,
 * whatever the browser has kept.
 * @throws DataProblem
 */
export function load<T>(name: string, shape: Shape): Promise<T> {
	return attempt(name, async () => {
		const data = parse(await (await fetchWhole(name)).text());
		// To read a large file and to look at its form takes a phone longer than a frame each.
		await nextTask();
		const mismatch = shape(data, '');
		if (mismatch) throw new Failure({ type: 'shape', ...mismatch });
		return data as T;
	});
}

/** Does what fetches a file, and keeps in mind whether it failed. */
export async function attempt<T>(name: string, fetchIt: () => Promise<T>): Promise<T> {
	try {
		const found = await fetchIt();
		failed.delete(name);
		return found;
	} catch (problem) {
		failed.add(name);
		const reason: Cause = problem instanceof Failure ? problem.reason : { type: 'offline' };
		throw new DataProblem(`data/${name}`, reason);
	}
}

/** What is in a file could not be used: the next time, it is asked for anew. */
export function unusable(name: string): DataProblem {
	failed.add(name);
	return new DataProblem(`data/${name}`, { type: 'content' });
}

/** Why a file could not be read, before it is known which. */
export class Failure extends Error {
	constructor(readonly reason: Cause) {
		super(reason.type);
	}
}

/** A published file as it comes, whole. */
export async function fetchWhole(name: string): Promise<Blob> {
	const patience = new Patience();
	try {
		const answer = await patience.wait(
			fetch(dataUrl(name), {
				signal: patience.signal,
				...(failed.has(name) ? { cache: 'reload' } : {})
			})
		);
		const { ok, status } = answer;
		if (status === 404 || status === 410) throw new Failure({ type: 'missing' });
		if (!ok) throw new Failure({ type: 'refused', status });
		return await read(answer, patience);
	} finally {
		patience.end();
	}
}

/** The body of an answer, as long as it keeps arriving. */
async function read({ body, headers }: Response, patience: Patience): Promise<Blob> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	const reader = body?.getReader();
	while (reader) {
		const piece = await patience.wait(
			reader.read().catch(() => {
				throw new Failure({ type: 'cut-off' });
			})
		);
		if (piece.done) break;
		pieces.push(piece.value);
	}
	return new Blob(pieces, { type: headers.get('Content-Type') ?? '' });
}

/** Gives up waiting where nothing has been heard for a while. */
class Patience {
	readonly #controller = new AbortController();
	#timer: ReturnType<typeof setTimeout> | undefined;

	get signal(): AbortSignal {
		return this.#controller.signal;
	}

	wait<T>(answer: Promise<T>): Promise<T> {
		this.end();
		const silence = new Promise<never>((_, reject) => {
			this.#timer = setTimeout(() => {
				reject(new Failure({ type: 'silent' }));
				this.#controller.abort();
			}, PATIENCE);
		});
		return Promise.race([answer, silence]);
	}

	end(): void {
		clearTimeout(this.#timer);
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		const start = text.trimStart();
		if (start.startsWith('<')) throw new Failure({ type: 'web-page' });
		if (endsEarly(start)) throw new Failure({ type: 'cut-off' });
		throw new Failure({ type: 'not-json' });
	}
}

/** A text that begins as JSON does, and in which something is still open when it ends. */
function endsEarly(text: string): boolean {
	if (text === '') return true;
	if (!/^[[{]/.test(text)) return false;
	let open = 0;
	for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
		if (token === '[' || token === '{') open++;
		else if (token === ']' || token === '}') open--;
		if (open === 0) return false;
	}
	return true;
}

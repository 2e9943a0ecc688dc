/** Why an archive, or a part of it, could not be had. */
export type ByteProblem = 'missing' | 'no-ranges' | 'unreachable' | 'cut-off';

/** Bytes of an archive cannot be had. */
export class NoBytes extends Error {
	constructor(readonly code: ByteProblem) {
		super(code);
	}
}

/** Where the bytes of an archive come from, part by part. */
export interface TileBytes {
	/** @throws NoBytes */
	part(offset: number, length: number, signal?: AbortSignal): Promise<ArrayBuffer>;
	/** How long it is, as soon as that is known. */
	size(): number | undefined;
}

/** A file of the reader's: what is needed of it is read when it is needed. */
export function bytesOfFile(file: Blob): TileBytes {
	return {
		size: () => file.size,
		async part(offset, length) {
			try {
				return await file.slice(offset, offset + length).arrayBuffer();
			} catch {
				// It has been moved or changed since it was opened.
				throw new NoBytes('unreachable');
			}
		}
	};
}

/** A file beside the site, read by ranges. */
export function bytesAt(url: string, ask: typeof fetch = fetch): TileBytes {
	let whole: number | undefined;
	return {
		size: () => whole,
		async part(offset, length, signal) {
			const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
			let response: Response;
			try {
				response = await ask(url, { headers, ...(signal ? { signal } : {}) });
			} catch (problem) {
				if (signal?.aborted) throw problem;
				throw new NoBytes('unreachable');
			}
			if (response.status === 404 || response.status === 410) throw new NoBytes('missing');
			// Beyond the end of what is there.
			if (response.status === 416) throw new NoBytes('cut-off');
			if (response.status === 200) {
				// All of it may be a great deal: it is not waited for.
				await response.body?.cancel();
				const isPage = response.headers.get('content-type')?.startsWith('text/html');
				throw new NoBytes(isPage ? 'missing' : 'no-ranges');
			}
			if (response.status !== 206) throw new NoBytes('unreachable');
			const total = /\/(\d+)\s*$/.exec(response.headers.get('content-range') ?? '')?.[1];
			if (total !== undefined) whole = Number(total);
			return response.arrayBuffer();
		}
	};
}

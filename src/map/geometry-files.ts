import type { FeatureCollection } from 'geojson';
import { Lazy } from '../dataset/lazy';

/** Files of geometry, each asked for once; what has failed, or cannot be used, is asked for again. */
export class GeometryFiles {
	readonly #files = new Map<string, Lazy<FeatureCollection>>();
	/** What was asked for before the map could take it. */
	readonly #ahead = new Map<string, Promise<FeatureCollection>>();

	constructor(readonly fetchFile: (file: string) => Promise<FeatureCollection>) {}

	/** Asks for these ahead of `get`, which tells if one fails; settles when that is decided for all. */
	async ask(files: readonly string[]): Promise<void> {
		for (const file of files) {
			if (!this.#ahead.has(file)) this.#ahead.set(file, this.#file(file).get());
		}
		await Promise.allSettled(this.#ahead.values());
	}

	/** Rejects if it does not come, also where it was asked for ahead. */
	get(file: string): Promise<FeatureCollection> {
		return this.#ahead.get(file) ?? this.#file(file).get();
	}

	/** What was asked for ahead has been taken: what failed is asked for anew. */
	forgetAhead(): void {
		this.#ahead.clear();
	}

	/** It is not what it should be: the next `get` fetches it again. */
	forget(file: string): void {
		this.#file(file).forget();
	}

	#file(file: string): Lazy<FeatureCollection> {
		const known = this.#files.get(file) ?? new Lazy(() => this.fetchFile(file));
		this.#files.set(file, known);
		return known;
	}
}

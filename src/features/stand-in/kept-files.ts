import type { FeatureCollection } from 'geojson';

type Fetch = (name: string) => Promise<FeatureCollection>;

/** Files of geometry, each fetched once: a picture that follows the date is drawn from the same ones again and again. What did not come is asked for anew. */
export class KeptFiles {
	readonly #kept = new Map<string, Promise<FeatureCollection>>();

	constructor(readonly ask: Fetch) {}

	readonly fetch: Fetch = (name) => {
		const found = this.#kept.get(name);
		if (found) return found;
		const coming = this.ask(name);
		this.#kept.set(name, coming);
		coming.catch(() => this.#kept.delete(name));
		return coming;
	};
}

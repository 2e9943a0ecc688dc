import { fetchExcerpts, fetchSources, fetchStories } from '../dataset/fetch';
import { Lazy } from '../dataset/lazy';
import { DataProblem } from '../dataset/load';
import type { Stories } from '../kinds';
import type { Excerpt } from '../kinds/excerpt/schema';
import type { Source } from '../kinds/source/schema';

/** How each part of the library is fetched. */
export interface Shelves {
	stories: () => Promise<Stories>;
	excerpts: () => Promise<Record<string, Excerpt[]>>;
	sources: () => Promise<ReadonlyMap<string, Source>>;
}

const PUBLISHED: Shelves = {
	stories: fetchStories,
	excerpts: fetchExcerpts,
	sources: fetchSources
};

/** What stories are told from: it arrives after the first paint of the map, each part by itself. */
export class Library {
	stories = $state.raw<Stories>();
	excerpts = $state.raw<Record<string, Excerpt[]>>();
	sources = $state.raw<ReadonlyMap<string, Source>>();
	/** What could not be fetched, until it has been. */
	problems = $state.raw<readonly DataProblem[]>([]);

	#calls = 0;
	readonly #stories: Lazy<Stories>;
	readonly #excerpts: Lazy<Record<string, Excerpt[]>>;
	readonly #sources: Lazy<ReadonlyMap<string, Source>>;

	constructor({ stories, excerpts, sources }: Shelves = PUBLISHED) {
		this.#stories = new Lazy(stories);
		this.#excerpts = new Lazy(excerpts);
		this.#sources = new Lazy(sources);
	}

	/** A story is about to be told: what is not here yet is asked for, also after it failed. */
	async need(): Promise<void> {
		const call = ++this.#calls;
		const problems = await Promise.all([
			this.#take(this.#stories, (stories) => (this.stories = stories)),
			this.#take(this.#excerpts, (excerpts) => (this.excerpts = excerpts)),
			this.#take(this.#sources, (sources) => (this.sources = sources))
		]);
		if (call !== this.#calls) return;
		this.problems = problems.filter((problem) => problem !== undefined);
	}

	async #take<T>(lazy: Lazy<T>, put: (part: T) => void): Promise<DataProblem | undefined> {
		try {
			put(await lazy.get());
			return undefined;
		} catch (problem) {
			if (problem instanceof DataProblem) return problem;
			throw problem;
		}
	}
}

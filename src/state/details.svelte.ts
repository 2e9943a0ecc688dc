import {
	fetchCitations,
	fetchDates,
	fetchExcerpts,
	fetchReference,
	fetchStories
} from '../dataset/fetch';
import { withDates, type DatesInTexts } from '../dataset/dates-in-texts';
import { Lazy } from '../dataset/lazy';
import { DataProblem } from '../dataset/load';
import type { Reference, Stories } from '../kinds';
import type { Excerpt } from '../kinds/excerpt/schema';
import type { DatedWords } from '../i18n/dated-words';
import type { Citations } from '../kinds/source/citation';

/** How each part is fetched. */
export interface DetailFiles {
	reference: () => Promise<Reference>;
	stories: () => Promise<Stories>;
	excerpts: () => Promise<Record<string, Excerpt[]>>;
	dates: () => Promise<DatesInTexts>;
	citations: () => Promise<Citations>;
}

const PUBLISHED: DetailFiles = {
	reference: fetchReference,
	stories: fetchStories,
	excerpts: fetchExcerpts,
	dates: fetchDates,
	citations: fetchCitations
};

/** What stories are told from: it arrives after the first paint of the map, each part by itself. */
export class Details {
	/** Summaries of the records of the kinds that come later. */
	reference = $state.raw<Reference>();
	stories = $state.raw<Stories>();
	excerpts = $state.raw<Record<string, Excerpt[]>>();
	/** Where dates stand in texts. */
	dates = $state.raw<DatesInTexts>();
	citations = $state.raw<Citations>();
	/** What could not be fetched, until it has been. */
	problems = $state.raw<readonly DataProblem[]>([]);
	/** What has been asked for is on its way. */
	arriving = $state(false);

	#calls = 0;
	readonly #reference: Lazy<Reference>;
	readonly #stories: Lazy<Stories>;
	readonly #excerpts: Lazy<Record<string, Excerpt[]>>;
	readonly #dates: Lazy<DatesInTexts>;
	readonly #citations: Lazy<Citations>;

	/**
	 * @param know is told the summaries before anybody is told that they are here
	 */
	constructor(
		readonly know: (reference: Reference) => void = () => undefined,
		{ reference, stories, excerpts, dates, citations }: DetailFiles = PUBLISHED
	) {
		this.#reference = new Lazy(reference);
		this.#stories = new Lazy(stories);
		this.#excerpts = new Lazy(excerpts);
		this.#dates = new Lazy(dates);
		this.#citations = new Lazy(citations);
	}

	/** A text of a record with its dates, as soon as it is known where they stand. */
	withDates(text: string): DatedWords {
		return withDates(text, this.dates);
	}

	/** A story is about to be told: what is not here yet is asked for, also after it failed. */
	async need(): Promise<void> {
		const call = ++this.#calls;
		const { reference, stories, excerpts, dates, citations } = this;
		this.arriving = !(reference && stories && excerpts && dates && citations);
		try {
			const problems = await Promise.all([
				this.#take(this.#reference, (reference) => this.#know(reference)),
				this.#take(this.#stories, (stories) => (this.stories = stories)),
				this.#take(this.#excerpts, (excerpts) => (this.excerpts = excerpts)),
				this.#take(this.#dates, (dates) => (this.dates = dates)),
				this.#take(this.#citations, (citations) => (this.citations = citations))
			]);
			if (call !== this.#calls) return;
			this.problems = problems.filter((problem) => problem !== undefined);
		} finally {
			if (call === this.#calls) this.arriving = false;
		}
	}

	#know(reference: Reference): void {
		if (this.reference === reference) return;
		this.know(reference);
		this.reference = reference;
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

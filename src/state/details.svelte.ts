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
import type { Language } from '../i18n';
import type { DatedWords } from '../i18n/dated-words';
import type { Citations } from '../kinds/source/citation';

/** How each part is fetched; texts in a language. */
export interface DetailFiles {
	reference: () => Promise<Reference>;
	stories: (language: Language) => Promise<Stories>;
	excerpts: (language: Language) => Promise<Record<string, Excerpt[]>>;
	dates: (language: Language) => Promise<DatesInTexts>;
	citations: () => Promise<Citations>;
}

/** What is prose, each file by itself. */
interface Texts {
	stories: Lazy<Stories>;
	excerpts: Lazy<Record<string, Excerpt[]>>;
	dates: Lazy<DatesInTexts>;
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
	readonly #citations: Lazy<Citations>;
	#texts: Texts;

	/**
	 * @param know is told the summaries before anybody is told that they are here
	 */
	constructor(
		readonly know: (reference: Reference) => void = () => undefined,
		readonly files: DetailFiles = PUBLISHED
	) {
		this.#reference = new Lazy(files.reference);
		this.#citations = new Lazy(files.citations);
		this.#texts = this.#textsIn('en');
	}

	#textsIn(language: Language): Texts {
		const { stories, excerpts, dates } = this.files;
		return {
			stories: new Lazy(() => stories(language)),
			excerpts: new Lazy(() => excerpts(language)),
			dates: new Lazy(() => dates(language))
		};
	}

	/** Before anything is asked for: in which language it will be. */
	beginIn(language: Language): void {
		this.#texts = this.#textsIn(language);
	}

	/** Gets ready what has been asked for in another language; what it gives back puts it in place. */
	async inLanguage(language: Language): Promise<() => void> {
		const texts = this.#textsIn(language);
		const isAsked = this.#calls > 0;
		const come = <T>(text: Lazy<T>) =>
			isAsked ? text.get().catch(() => undefined) : Promise.resolve(undefined);
		const [stories, excerpts, dates] = await Promise.all([
			come(texts.stories),
			come(texts.excerpts),
			come(texts.dates)
		]);
		return () => {
			this.#texts = texts;
			this.stories = stories;
			this.excerpts = excerpts;
			this.dates = dates;
			// What has failed is told, as it would be in the language before.
			if (isAsked) void this.need();
		};
	}

	/** A text of a record with its dates, as soon as it is known where they stand. */
	withDates(text: string): DatedWords {
		return withDates(text, this.dates);
	}

	/** A story is about to be told: what is not here yet is asked for, also after it failed. */
	async need(): Promise<void> {
		const call = ++this.#calls;
		const texts = this.#texts;
		/** Another language may have been chosen meanwhile. */
		const isSpoken = () => texts === this.#texts;
		const { reference, stories, excerpts, dates, citations } = this;
		this.arriving = !(reference && stories && excerpts && dates && citations);
		try {
			const problems = await Promise.all([
				this.#take(this.#reference, (reference) => this.#know(reference)),
				this.#take(texts.stories, (stories) => isSpoken() && (this.stories = stories)),
				this.#take(texts.excerpts, (excerpts) => isSpoken() && (this.excerpts = excerpts)),
				this.#take(texts.dates, (dates) => isSpoken() && (this.dates = dates)),
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
